package org.newsgraph.extractor.entity.authority;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.index.PlainName;
import org.newsgraph.extractor.entity.index.RecordTable;
import org.newsgraph.extractor.mention.EntityType;

/** Writes the index of an authority file: names to entries, entries as lines. */
final class AuthorityIndexBuilder {
  static final String NAMES = "names.bin";
  static final String RECORDS = "records.bin";
  private static final int DIGITS = 16;

  private AuthorityIndexBuilder() {}

  static void build(Path file, AuthorityReader reader, Path directory) throws IOException {
    Bearers bearers = new Bearers();
    try (RecordTable.Writer records = new RecordTable.Writer(directory.resolve(RECORDS))) {
      reader.read(
          file,
          entry -> {
            int number = records.add(encoded(entry));
            keys(entry).forEach(name -> bearers.add(name, number));
          });
    }
    if (bearers.isEmpty()) {
      throw new BadAuthority(
          file, 0, "no entry in it", "give entries with an id and a name (skos:prefLabel)");
    }
    bearers.write(directory.resolve(NAMES));
  }

  private static Set<String> keys(AuthorityEntry entry) {
    Set<String> keys = new TreeSet<>();
    keys.add(PlainName.of(entry.name()));
    entry.aliases().forEach(alias -> keys.add(PlainName.of(alias)));
    entry.wikipedia().ifPresent(title -> keys.add(titleKey(title)));
    keys.remove("");
    return keys;
  }

  static String titleKey(String title) {
    return "\t" + title;
  }

  private static String encoded(AuthorityEntry entry) {
    return String.join(
        "\t",
        clean(entry.id()),
        clean(entry.name()),
        entry.type().map(Enum::name).orElse(""),
        clean(String.join("|", entry.sameAs())));
  }

  private static String clean(String cell) {
    return cell.replaceAll("[\\t\\n\\r]+", " ");
  }

  /** An entry as kept: without its aliases. */
  static AuthorityEntry decoded(String line) {
    String[] cells = line.split("\t", -1);
    return new AuthorityEntry(
        cells[0],
        cells[1],
        List.of(),
        Optional.of(cells[2]).filter(type -> !type.isEmpty()).map(EntityType::valueOf),
        Stream.of(cells[3].split("\\|")).filter(id -> !id.isEmpty()).toList());
  }

  /** A hash of the file's content: another content is another index. */
  static String fingerprint(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
