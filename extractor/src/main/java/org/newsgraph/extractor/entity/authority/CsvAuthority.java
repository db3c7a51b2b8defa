package org.newsgraph.extractor.entity.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
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
  private static final String HEADER =
      "the first line names the columns, separated by commas: id,name,aliases,type,same-as";
  private static final String QUOTES =
      "put quotation marks around a cell that holds a comma, and close them";
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
        taker.take(entry(file, line, rows.nextValue()));
      }
    } catch (JsonProcessingException cause) {
      throw new BadAuthority(file, line(cause), cause.getOriginalMessage(), QUOTES, cause);
    } catch (CharacterCodingException cause) {
      throw new BadAuthority(file, 0, "it is not UTF-8", "save it as UTF-8", cause);
    }
  }

  private static int line(JsonProcessingException cause) {
    return cause.getLocation() == null ? 1 : Math.max(1, cause.getLocation().getLineNr());
  }

  private static AuthorityEntry entry(Path file, int line, Map<String, String> row) {
    if (!row.containsKey("id") || !row.containsKey("name")) {
      throw new BadAuthority(file, 1, "no columns called id and name", HEADER);
    }
    try {
      return new AuthorityEntry(
          cell(row, "id"),
          cell(row, "name"),
          values(cell(row, "aliases")),
          type(cell(row, "type")),
          values(cell(row, "same-as")));
    } catch (IllegalArgumentException cause) {
      throw new BadAuthority(file, line, cause.getMessage(), "correct the line", cause);
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
