package org.newsgraph.extractor.entity.authority;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityType;

/**
 * Authority files in CSV with the columns {@code id,name,aliases,type,same-as}, named in the first
 * line; aliases and addresses are separated by {@code |}; all but id and name may be missing.
 */
public final class CsvAuthority implements AuthorityReader {
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  @Override
  public void read(Path file, Taker taker) throws IOException {
    try (Reader text = Files.newBufferedReader(file);
        MappingIterator<Map<String, String>> rows =
            CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
      while (rows.hasNextValue()) {
        int line = rows.getCurrentLocation().getLineNr();
        Map<String, String> row = rows.nextValue();
        taker.take(entry(file, line, row));
      }
    }
  }

  private static AuthorityEntry entry(Path file, int line, Map<String, String> row) {
    try {
      return new AuthorityEntry(
          cell(row, "id"),
          cell(row, "name"),
          values(cell(row, "aliases")),
          type(cell(row, "type")),
          values(cell(row, "same-as")));
    } catch (IllegalArgumentException cause) {
      throw new IllegalArgumentException(
          file + ", line " + line + ": " + cause.getMessage(), cause);
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }

  private static List<String> values(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  /** The type by its name in schema.org, such as "Person"; empty where the file gives none. */
  static Optional<EntityType> type(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          EntityType.valueOf(name.toUpperCase(Locale.ROOT).replace("ISATION", "IZATION")));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "unknown type \"" + name + "\"; use Person, Country, Place, Organization or Event",
          unknown);
    }
  }
}
