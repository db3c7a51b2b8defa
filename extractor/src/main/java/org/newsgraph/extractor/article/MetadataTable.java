package org.newsgraph.extractor.article;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extractor.article.byline.Dates;

/**
 * What people wrote down about files: a CSV table with the columns file, url, published, publisher,
 * title (and, if wanted, author).
 */
public final class MetadataTable {

  public static final MetadataTable EMPTY = new MetadataTable(Map.of());

  private static final Set<String> COLUMNS =
      Set.of("file", "url", "published", "publisher", "title", "author");

  private final Map<String, Metadata> rows;

  private MetadataTable(Map<String, Metadata> rows) {
    this.rows = new TreeMap<>(rows);
  }

  /**
   * Reads the table.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException with file, line and remedy if a row cannot be understood
   */
  public static MetadataTable read(Path csv) throws IOException {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (Reader reader = Files.newBufferedReader(csv);
        MappingIterator<Map<String, String>> lines =
            mapper.readerForMapOf(String.class).with(schema).readValues(withoutMark(reader))) {
      return new MetadataTable(rows(csv, lines));
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(csv + ": not a CSV table: " + firstLine(e), e);
    } catch (RuntimeException e) {
      throw e instanceof IllegalArgumentException
          ? e
          : new IllegalArgumentException(csv + ": not a CSV table: " + firstLine(e), e);
    }
  }

  /** What the table says about a file, looked for by its path and by its name. */
  public Optional<Metadata> of(Origin origin) {
    return key(origin).map(rows::get);
  }

  /** The file names of the table that none of these origins bears. */
  public List<String> unknown(Collection<Origin> origins) {
    Set<String> names = new java.util.TreeSet<>(rows.keySet());
    origins.forEach(origin -> key(origin).ifPresent(names::remove));
    return List.copyOf(names);
  }

  private Optional<String> key(Origin origin) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String path = origin.file().replace('\\', '/');
    for (int from = 0; from >= 0; from = after(path, from)) {
      String tail = path.substring(from);
      if (rows.containsKey(tail)) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }

  private static int after(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  private static Map<String, Metadata> rows(Path csv, MappingIterator<Map<String, String>> lines) {
    Map<String, Metadata> rows = new LinkedHashMap<>();
    while (lines.hasNext()) {
      Map<String, String> row = lines.next();
      String where = csv + ", line " + lines.getCurrentLocation().getLineNr();
      checkColumns(where, row.keySet());
      rows.put(row.getOrDefault("file", "").replace('\\', '/'), metadata(where, row));
    }
    return rows;
  }

  private static void checkColumns(String where, Set<String> names) {
    if (!names.contains("file") || !COLUMNS.containsAll(names)) {
      throw new IllegalArgumentException(
          where + ": the columns must be among file, url, published, publisher, title, author");
    }
  }

  private static Metadata metadata(String where, Map<String, String> row) {
    return new Metadata(
        given(row, "title"),
        given(row, "published").map(date -> date(where, date)),
        given(row, "publisher"),
        given(row, "author"),
        given(row, "url"));
  }

  private static LocalDate date(String where, String date) {
    return Dates.parse(date)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    where + ": \"" + date + "\" is no clear date; write it as 2024-08-19"));
  }

  private static Optional<String> given(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
