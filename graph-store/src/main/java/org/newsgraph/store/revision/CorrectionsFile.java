package org.newsgraph.store.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.store.article.WithdrawnArticle;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.AtomicFile;

/**
 * The store's own corrections file, which people may edit; every line and comment of theirs is
 * kept.
 */
public final class CorrectionsFile {
  private static final String HEADER = "subject,correction,object,note,who,when";

  private final Path file;

  public CorrectionsFile(Path file) {
    this.file = file;
  }

  public String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another text gives another mark, and so does another way of keeping the books. */
  public String hash() {
    return Ledger.FORMAT + Corrections.hash(text());
  }

  public Corrections read() {
    return Corrections.parse(text());
  }

  /** The lines with all that was noted beside them. */
  public List<CorrectionEntry> entries() {
    return Corrections.entries(text());
  }

  /**
   * Appends lines. One that says what the last word on its subject says already is left out; one
   * that was said before that is said last now. What is said of an article's staying out takes the
   * place of what was said of it before.
   */
  public void add(String text) {
    List<String> all = begun();
    for (String line : Corrections.csv(text)) {
      add(line, all);
    }
    write(all);
  }

  /** Takes a line back; returns whether it was there. */
  public boolean remove(CorrectionEntry entry) {
    List<String> all = begun();
    boolean found = all.removeIf(line -> said(line).stream().anyMatch(entry::saysSame));
    if (found) {
      write(all);
    }
    return found;
  }

  private List<String> begun() {
    List<String> all = new ArrayList<>(text().lines().toList());
    if (all.isEmpty()) {
      all.add(HEADER);
    }
    return all;
  }

  /**
   * Leaves of the article nothing but that it is withdrawn: no words of its reports, none of its
   * names.
   */
  public void erase(String article) {
    List<String> all = begun();
    all.removeIf(line -> line.contains(article + "#") || judges(line, article));
    all.add(new WithdrawnArticle(article, List.of()).line());
    write(all);
  }

  private static void add(String line, List<String> all) {
    Corrections said = Corrections.parse(line);
    Stream.concat(said.withdrawn().stream(), said.restored().stream())
        .forEach(article -> all.removeIf(other -> judges(other, article)));
    if (said.restored().isEmpty() && !isLastWord(line, all)) {
      CorrectionEntry entry = said(line).get(0);
      all.removeIf(other -> said(other).stream().anyMatch(entry::saysSame));
      all.add(line);
    }
  }

  /** Whether nothing else was said of the subject since the same was. */
  private static boolean isLastWord(String line, List<String> all) {
    CorrectionEntry entry = said(line).get(0);
    return all.stream()
        .flatMap(other -> said(other).stream())
        .filter(other -> other.subject().equals(entry.subject()))
        .reduce((one, other) -> other)
        .filter(entry::saysSame)
        .isPresent();
  }

  /** What one line of the file says: nothing where it is a comment. */
  private static List<CorrectionEntry> said(String line) {
    return Corrections.entries(line);
  }

  private static boolean judges(String line, String article) {
    return line.contains(article) && Corrections.parse(line).judges(article);
  }

  private void write(List<String> lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }
}
