package org.newsgraph.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.AtomicFile;
import org.newsgraph.store.folder.Privately;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.revision.CorrectionsFile;

/**
 * Both layers of many articles on their way into one file, in the memory that a few of them need:
 * they gather in a store beside the file, of which nothing stays when the file is whole. Killed
 * before that, the next run for the same file goes on with what is there.
 */
public final class GraphParts implements AutoCloseable {
  private final Path file;
  private final Path folder;
  private final NewsStore parts;
  private final Set<String> given = new HashSet<>();

  private GraphParts(Path file, Path folder, NewsStore parts) {
    this.file = file;
    this.folder = folder;
    this.parts = parts;
  }

  /**
   * Parts of that file, which stays as it is for now; {@link StoreException} where another process
   * writes it.
   *
   * @param corrections what people have put right; {@link IllegalArgumentException} names a line
   *     that is not understood
   */
  public static GraphParts of(Path file, Optional<Path> corrections) {
    try {
      Path folder = folder(file.toAbsolutePath().normalize());
      Privately.folder(folder);
      write(corrections, new StoreFolder(folder).corrections());
      return new GraphParts(file, folder, NewsStore.openOrCreate(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside the file; beside what is no ordinary file, such as a pipe, nothing may lie. */
  private static Path folder(Path target) throws IOException {
    return Files.exists(target) && !Files.isRegularFile(target)
        ? Files.createTempDirectory("newsgraph-parts")
        : target.resolveSibling("." + target.getFileName() + ".parts");
  }

  /** Those of this run, not of one before. */
  private static void write(Optional<Path> corrections, Path file) throws IOException {
    String text = corrections.map(CorrectionsFile::text).orElse("");
    Corrections.entries(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /** Whether a run before has read this version of the article. */
  public boolean holds(Version version) {
    boolean held = !given.contains(version.article()) && parts.holds(version);
    if (held) {
      given.add(version.article());
    }
    return held;
  }

  /** Whether somebody withdrew the article. */
  public boolean withdrawn(String article) {
    return parts.withdrawn(article);
  }

  /**
   * Takes articles; of two graphs with one IRI the second is quarantined. The receipts come in the
   * order of the articles.
   */
  public List<Receipt> put(Collection<ArticleGraph> articles) {
    List<ArticleGraph> fresh = articles.stream().filter(a -> given.add(a.iri())).toList();
    Iterator<Receipt> loaded = parts.load(fresh).iterator();
    Set<ArticleGraph> first = Collections.newSetFromMap(new IdentityHashMap<>());
    first.addAll(fresh);
    List<Receipt> receipts =
        articles.stream()
            .map(a -> first.contains(a) ? loaded.next() : Receipt.sameIdentity(a.iri()))
            .toList();
    parts.keepHouse();
    return receipts;
  }

  /** Writes the file, with what was given in this run and nothing else, and removes the parts. */
  public void finish() {
    parts.remove(
        parts.versions().stream().map(Version::article).filter(a -> !given.contains(a)).toList());
    parts.export(file);
    parts.close();
    try {
      Tree.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without {@link #finish}, the parts stay for another run. */
  @Override
  public void close() {
    parts.close();
  }
}
