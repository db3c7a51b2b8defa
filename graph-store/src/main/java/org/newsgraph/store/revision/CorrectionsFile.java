package org.newsgraph.store.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.store.article.WithdrawnArticle;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.CorrectionText;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.AtomicFile;

/**
 * The store's own corrections file, which people may edit; every line and comment of theirs is
 * kept, and a line that is not understood stands in nobody's way.
 */
public final class CorrectionsFile {
  private static final Charset SPREADSHEETS = Charset.forName("windows-1252");
  private static final int MARK = 2;

  private final Path file;

  public CorrectionsFile(Path file) {
    this.file = file;
  }

  public String text() {
    return Files.exists(file) ? text(file) : "";
  }

  /** The text of a file in whatever way editors and spreadsheets write it. */
  public static String text(Path file) {
    try {
      return text(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    int mark = bytes.length < MARK ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    if (mark == 0xfffe || mark == 0xfeff) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, SPREADSHEETS);
    }
  }

  /** Another text gives another mark, and so does another way of keeping the books. */
  public String hash() {
    return Ledger.FORMAT + Corrections.hash(text());
  }

  /** What its lines say, as far as they are understood. */
  public Corrections read() {
    return Corrections.of(entries());
  }

  /** The lines with all that was noted beside them, as far as they are understood. */
  public List<CorrectionEntry> entries() {
    return whole().entries();
  }

  /** Which lines are not understood, and why. */
  public List<String> problems() {
    return whole().problems();
  }

  private CorrectionText whole() {
    return CorrectionText.of(text());
  }

  /**
   * Appends lines. One that says what the last word on its subject says already is left out; one
   * that was said before that is said last now. What is said of an article's staying out takes the
   * place of what was said of it before. {@link IllegalArgumentException} where they could not be
   * read back; then nothing has happened.
   */
  public void add(Collection<CorrectionEntry> entries) {
    CorrectionText kept = whole();
    List<CorrectionEntry> fresh = new ArrayList<>();
    for (CorrectionEntry entry : entries) {
      Corrections said = Corrections.of(List.of(entry));
      if (said.judges(entry.subject())) {
        kept = kept.without(other -> judges(other, entry.subject()));
        fresh.removeIf(other -> judges(other, entry.subject()));
      }
      Stream<CorrectionEntry> all = Stream.concat(kept.entries().stream(), fresh.stream());
      if (said.restored().isEmpty() && !isLastWord(entry, all)) {
        kept = kept.without(entry::saysSame);
        fresh.removeIf(entry::saysSame);
        fresh.add(entry);
      }
    }
    write(kept.with(fresh));
  }

  /**
   * Takes lines back, all or none; {@link IllegalArgumentException} names those that are not there.
   */
  public void remove(Collection<CorrectionEntry> entries) {
    CorrectionText all = whole();
    List<String> missing =
        entries.stream()
            .filter(entry -> all.entries().stream().noneMatch(entry::saysSame))
            .map(CorrectionEntry::line)
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no such correction: " + String.join("; ", missing));
    }
    write(all.without(said -> entries.stream().anyMatch(said::saysSame)));
  }

  /**
   * Leaves of the article nothing but that it is withdrawn: no words of its reports, none of its
   * names.
   */
  public void erase(String article) {
    write(
        whole()
            .withoutWords(article + "#")
            .without(said -> judges(said, article))
            .with(List.of(new WithdrawnArticle(article, List.of()).entry())));
  }

  /** Whether nothing else was said of the subject since the same was. */
  private static boolean isLastWord(CorrectionEntry entry, Stream<CorrectionEntry> all) {
    return all.filter(other -> other.subject().equals(entry.subject()))
        .reduce((one, other) -> other)
        .filter(entry::saysSame)
        .isPresent();
  }

  private static boolean judges(CorrectionEntry said, String article) {
    return said.subject().equals(article) && Corrections.of(List.of(said)).judges(article);
  }

  private void write(CorrectionText all) {
    byte[] bytes = all.text().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }
}
