package org.newsgraph.extractor.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.cache.PrivateFolder;

/**
 * What an annotator said of articles, kept in a folder, a file an article: to read the same
 * articles again after a change of rules takes no models and a small part of the time.
 *
 * <p>A file is named by the words of its article and the version of the annotation; others are left
 * alone. All sentences are kept with their parse, and given with it where the needs ask for it, so
 * that kept and fresh annotations are the same. An article on a sentence of which a model broke is
 * not kept: it may have been memory or a thread that failed.
 */
public final class KeptAnnotations implements Annotator {
  /** Another where the annotator would say something else of the same article. */
  static final String VERSION = "1";

  private static final int SHARD = 2;

  private final Path folder;
  private final Annotator annotator;

  /**
   * @param annotator asked for articles that the folder does not hold
   */
  public KeptAnnotations(Path folder, Annotator annotator) {
    this.folder = Objects.requireNonNull(folder);
    this.annotator = Objects.requireNonNull(annotator);
  }

  @Override
  public AnnotatedArticle annotate(Article article, Needs needs) {
    Path file = file(article);
    AnnotatedArticle kept = Files.exists(file) ? read(file, article) : keep(file, article);
    return new AnnotatedArticle(
        article,
        kept.sentences().stream().map(sentence -> needed(sentence, needs)).toList(),
        List.of(),
        kept.unread());
  }

  @Override
  public boolean isReady() {
    return annotator.isReady();
  }

  private static Sentence needed(Sentence sentence, Needs needs) {
    Sentence plain = sentence.with(List.of());
    return needs.parse().test(plain) ? sentence : plain;
  }

  private AnnotatedArticle keep(Path file, Article article) {
    AnnotatedArticle annotated = annotator.annotate(article, Needs.EVERYTHING);
    if (!annotated.unread().isEmpty()) {
      return annotated;
    }
    try {
      PrivateFolder.make(folder);
      PrivateFolder.make(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".gz");
      try (Writer out =
          new OutputStreamWriter(
              new GZIPOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8)) {
        for (String line : AnnotationFormat.write(annotated.sentences(), article.text())) {
          out.write(line + "\n");
        }
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return annotated;
  }

  private static AnnotatedArticle read(Path file, Article article) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return new AnnotatedArticle(
          article, AnnotationFormat.read(lines.lines().toList(), article.text()), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((VERSION + "\n" + article.text()).getBytes(StandardCharsets.UTF_8));
      for (Block block : article.blocks()) {
        String span = "\n" + block.span().begin() + "," + block.span().end();
        digest.update(span.getBytes(StandardCharsets.UTF_8));
      }
      String name = HexFormat.of().formatHex(digest.digest());
      return folder.resolve(name.substring(0, SHARD)).resolve(name.substring(SHARD) + ".tsv.gz");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
