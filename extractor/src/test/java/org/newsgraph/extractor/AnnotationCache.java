package org.newsgraph.extractor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.AnnotationFormat;
import org.newsgraph.extractor.annotation.Annotator;
import org.newsgraph.extractor.annotation.LazyAnnotator;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.corenlp.CoreNlpAnnotator;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;

/**
 * Texts with what CoreNLP says of them, kept as a resource so that tests load no models. {@link
 * RefreshAnnotations} keeps the files up to date.
 *
 * <p>A file holds for each text, in alphabetical order, a line with {@code = } and the text ({@code
 * \n} for a line break), then its sentences as {@link AnnotationFormat} writes them.
 */
public final class AnnotationCache {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 19);
  private static final String TEXT = "= ";

  /** Loaded once, and only where something is to be annotated. */
  private static final Annotator CORENLP = new LazyAnnotator(CoreNlpAnnotator::new);

  private AnnotationCache() {}

  /** The annotated texts of a file, by text. */
  public static Map<String, AnnotatedArticle> read(Path file) {
    Map<String, AnnotatedArticle> found = new TreeMap<>();
    List<String> lines = lines(file);
    int from = 0;
    while (from < lines.size()) {
      int end = from + 1;
      while (end < lines.size() && !lines.get(end).startsWith(TEXT)) {
        end++;
      }
      String text = lines.get(from).substring(TEXT.length()).replace("\\n", "\n");
      found.put(
          text,
          new AnnotatedArticle(
              article(text), AnnotationFormat.read(lines.subList(from + 1, end), text), List.of()));
      from = end;
    }
    return found;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What CoreNLP says of a text today. */
  public static AnnotatedArticle annotate(String text) {
    return CORENLP.annotate(article(text), Needs.EVERYTHING);
  }

  /**
   * Makes a file hold these texts and no others.
   *
   * @param anew whether texts that it holds are annotated anew
   */
  static void refresh(Path file, Set<String> texts, boolean anew) {
    Map<String, AnnotatedArticle> kept = anew || !Files.exists(file) ? Map.of() : read(file);
    List<String> lines = new ArrayList<>();
    for (String text : new TreeSet<>(texts)) {
      List<Sentence> sentences =
          Optional.ofNullable(kept.get(text)).orElseGet(() -> annotate(text)).sentences();
      lines.add(TEXT + text.replace("\n", "\\n"));
      lines.addAll(AnnotationFormat.write(sentences, text));
    }
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(PUBLISHED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new Article("sentence", "sentence", metadata, text, List.of(block), List.of());
  }
}
