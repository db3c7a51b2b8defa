package org.newsgraph.extractor.article.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.extractor.article.Address;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.FieldNames;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.RefusedException;
import org.newsgraph.extractor.article.tabular.Row;
import org.newsgraph.extractor.article.tabular.TableRows;

/**
 * What people wrote down about files: a table (CSV with any delimiter and encoding, or a workbook)
 * with a column {@code file} or {@code url} to find the article by, and any of url, published,
 * publisher, title, author and collection. Other columns are left alone.
 */
public final class MetadataTable {

  public static final MetadataTable EMPTY =
      new MetadataTable(Optional.empty(), Map.of(), Map.of(), List.of());

  private static final Set<String> FILE_NAMES =
      Set.of("file", "filename", "path", "datei", "fichier", "archivo");
  private static final int MOST_COMPLAINTS = 20;

  private final Optional<Path> file;
  private final Map<String, Metadata> byFile;
  private final Map<String, Metadata> byAddress;
  private final List<String> complaints;

  private MetadataTable(
      Optional<Path> file,
      Map<String, Metadata> byFile,
      Map<String, Metadata> byAddress,
      List<String> complaints) {
    this.file = file;
    this.byFile = new TreeMap<>(byFile);
    this.byAddress = Map.copyOf(byAddress);
    this.complaints = List.copyOf(complaints);
  }

  /**
   * Reads the table. A cell that cannot be used costs itself alone and is complained of.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException with file, line and remedy if it is no such table
   */
  public static MetadataTable read(Path file) throws IOException {
    return read(file, Optional.empty());
  }

  /**
   * Reads the table.
   *
   * @param dates how the parts of numeric dates follow each other, where the column does not tell
   */
  public static MetadataTable read(Path file, Optional<DateOrder> dates) throws IOException {
    try {
      List<Row> rows = TableRows.all(Content.of(Origin.of(file.toString()), file));
      if (rows.isEmpty()) {
        throw new IllegalArgumentException(file + ": an empty table");
      }
      return new Reader(file, rows.get(0), dates).read(rows.subList(1, rows.size()));
    } catch (RefusedException e) {
      throw new IllegalArgumentException(
          file + ": not a table: " + e.getMessage() + "; " + e.remedy(), e);
    }
  }

  /** Where the table lies; empty where there is none. */
  Optional<Path> file() {
    return file;
  }

  /** What the table says about a file, looked for by its path and by its name. */
  public Optional<Metadata> of(Origin origin) {
    return key(origin).map(byFile::get);
  }

  /** What the table says about an address. */
  Optional<Metadata> of(String url) {
    return Optional.ofNullable(byAddress.get(Address.identity(Address.withoutFragment(url))));
  }

  /** The file names of the table that none of these origins bears. */
  public List<String> unknown(Collection<Origin> origins) {
    Set<String> names = new TreeSet<>(byFile.keySet());
    origins.forEach(origin -> key(origin).ifPresent(names::remove));
    return List.copyOf(names);
  }

  /** What could not be used, each with file, line and remedy. */
  public List<String> complaints() {
    return complaints;
  }

  private Optional<String> key(Origin origin) {
    if (byFile.isEmpty()) {
      return Optional.empty();
    }
    String path = origin.file().replace('\\', '/');
    for (int from = 0; from >= 0; from = after(path, from)) {
      String tail = path.substring(from);
      if (byFile.containsKey(tail)) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }

  private static int after(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  private static final class Reader {
    private final Path table;
    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final Optional<Integer> file;
    private final Optional<DateOrder> said;
    private final List<String> complaints = new ArrayList<>();
    private Optional<DateOrder> order = Optional.empty();

    Reader(Path table, Row header, Optional<DateOrder> said) {
      this.table = table;
      this.header = header.cells().stream().map(String::strip).toList();
      this.said = said;
      for (int i = 0; i < this.header.size(); i++) {
        places.putIfAbsent(FieldNames.normal(this.header.get(i)), i);
      }
      this.file =
          FILE_NAMES.stream().filter(places::containsKey).sorted().findFirst().map(places::get);
    }

    MetadataTable read(List<Row> rows) {
      boolean addressed = FieldNames.STANDARD.of(Field.URL).stream().anyMatch(places::containsKey);
      if (file.isEmpty() && !addressed) {
        throw new IllegalArgumentException(
            table
                + ", line 1: there is no column file or url; the columns are "
                + String.join(", ", header)
                + ". Name the column with the files \"file\"");
      }
      order = Dates.order(rows.stream().flatMap(row -> published(row).stream())).or(() -> said);
      Map<String, Metadata> byFile = new HashMap<>();
      Map<String, Metadata> byAddress = new HashMap<>();
      for (Row row : rows) {
        take(row, byFile, byAddress);
      }
      return new MetadataTable(Optional.of(table), byFile, byAddress, complaints);
    }

    private void take(Row row, Map<String, Metadata> byFile, Map<String, Metadata> byAddress) {
      Metadata metadata = metadata(row);
      Optional<String> name =
          file.map(row::cell)
              .map(cell -> cell.strip().replace('\\', '/'))
              .filter(c -> !c.isEmpty());
      if (name.isPresent()) {
        Metadata before = byFile.put(name.get(), metadata);
        if (before != null && !before.equals(metadata)) {
          complainOfTwo(row, name.get());
        }
      } else if (file.isEmpty() && metadata.url().isPresent()) {
        byAddress.put(Address.identity(Address.withoutFragment(metadata.url().get())), metadata);
      }
    }

    private Fields fields(Row row) {
      return FieldNames.STANDARD.fields(
          name ->
              Optional.ofNullable(places.get(name))
                  .filter(place -> !file.equals(Optional.of(place)))
                  .map(row::cell));
    }

    private Optional<String> published(Row row) {
      return fields(row).get(Field.PUBLISHED);
    }

    private Metadata metadata(Row row) {
      Fields fields = fields(row);
      Optional<LocalDate> day = fields.get(Field.PUBLISHED).flatMap(d -> Dates.parse(d, order));
      fields.get(Field.PUBLISHED).filter(d -> day.isEmpty()).ifPresent(d -> complain(row, d));
      return new Metadata(
          fields.get(Field.TITLE),
          day,
          fields.get(Field.PUBLISHER),
          fields.get(Field.AUTHOR),
          fields.get(Field.URL).filter(Address::isUsable),
          fields.get(Field.COLLECTION));
    }

    private void complainOfTwo(Row row, String name) {
      if (complaints.size() < MOST_COMPLAINTS) {
        complaints.add(
            table
                + ", line "
                + row.line()
                + ": "
                + name
                + " stands in a line before, which says something else; this one counts; keep one");
      }
    }

    private void complain(Row row, String day) {
      if (complaints.size() < MOST_COMPLAINTS) {
        String remedy =
            Dates.isAmbiguous(day)
                ? "say --dates day-first or --dates month-first"
                : "write it as 2024-08-19";
        complaints.add(
            table
                + ", line "
                + row.line()
                + ", column "
                + dayColumn(day, row)
                + ": \""
                + day
                + "\" is no clear date and is not used; "
                + remedy);
      }
    }

    /** The header of the column in which a day stands. */
    private String dayColumn(String day, Row row) {
      return FieldNames.STANDARD.of(Field.PUBLISHED).stream()
          .flatMap(name -> Optional.ofNullable(places.get(name)).stream())
          .filter(place -> row.cell(place).strip().equals(day))
          .findFirst()
          .map(header::get)
          .orElse("of the day");
    }
  }
}
