package org.newsgraph.extractor.article.tabular;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.Words;
import org.newsgraph.extractor.article.source.Charsets;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.CutText;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Notes;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;
import org.newsgraph.extractor.article.source.Settings;

/** The articles of a table, one a row. */
public final class TableSource implements DocumentSource {

  private static final int HEAD = 64 * 1024;
  private static final int LOOKED_AT = 50;
  private static final int LONG_TEXT = 8;
  private static final int EXAMPLES = 3;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

  private final Origin origin;
  private final Settings settings;
  private final Rows.Opening opening;
  private final Rows rows;
  private final Columns columns;
  private final int text;
  private final Optional<DateOrder> order;
  private long line;
  private long nth;
  private boolean broken;
  private Optional<RawDocument> last = Optional.empty();

  private TableSource(Origin origin, Settings settings, Rows.Opening opening) throws IOException {
    this.origin = origin;
    this.settings = settings;
    this.opening = opening;
    this.rows = opening.open();
    try {
      this.columns =
          new Columns(
              header().orElseThrow(() -> new RefusedException("an empty table", "leave it out")),
              settings.names());
      this.columns.check();
      this.text = columns.text().orElse(-1);
      if (text < 0) {
        throw withoutText();
      }
      this.order = order();
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /** The rows of a CSV file. */
  public static DocumentSource csv(Content content, Settings settings) throws IOException {
    return open(content.origin(), settings, () -> rows(content));
  }

  static Rows rows(Content content) throws IOException {
    Csv csv = new Csv(Charsets.reader(content), delimiter(content));
    return new Rows() {
      @Override
      public Optional<Row> next() throws IOException {
        return csv.next();
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  static DocumentSource open(Origin origin, Settings settings, Rows.Opening opening)
      throws IOException {
    try {
      return new TableSource(origin, settings, opening);
    } catch (NoTexts e) {
      return DocumentSource.of(origin, List.of(new RawDocument.NoArticle(origin, e.getMessage())));
    }
  }

  private static char delimiter(Content content) throws IOException {
    byte[] head = content.head(HEAD);
    return TableHead.delimiter(Decoder.text(head));
  }

  private Optional<List<String>> header() throws IOException {
    Optional<Row> first = rows.next();
    while (first.isPresent() && first.get().isBlank()) {
      first = rows.next();
    }
    return first.map(Row::cells);
  }

  private IOException withoutText() throws IOException {
    List<Row> some = new ArrayList<>();
    for (Optional<Row> row = rows.next(); row.isPresent() && some.size() < LOOKED_AT; ) {
      some.add(row.get());
      row = rows.next();
    }
    OptionalInt longest = longest(some);
    if (longest.isPresent()) {
      String name = columns.name(longest.getAsInt());
      return new RefusedException(
          "a table without a column that is known to hold texts (columns: " + columns.list() + ")",
          "say which it is, such as --columns \"text=" + name + "\"");
    }
    boolean addresses =
        columns.tellsOfArticles()
            || Stream.concat(
                    Stream.of(columns.list()), some.stream().map(row -> row.cells().toString()))
                .anyMatch(cells -> ADDRESS.matcher(cells).find());
    return addresses
        ? new NoTexts(
            "a list of articles without their texts (columns: "
                + columns.list()
                + "); use it as --metadata for the pages")
        : new NoTexts("a table without texts (columns: " + columns.list() + ")");
  }

  /** The column whose cells read like texts. */
  private OptionalInt longest(List<Row> some) {
    int most = LONG_TEXT;
    OptionalInt best = OptionalInt.empty();
    int width = some.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
    for (int i = 0; i < width && i < columns.width(); i++) {
      int column = i;
      int words =
          (int) some.stream().mapToInt(row -> Words.count(row.cell(column))).average().orElse(0);
      long prose = some.stream().filter(row -> Words.isProse(row.cell(column))).count();
      if (words >= most && prose * 2 >= some.size()) {
        most = words;
        best = OptionalInt.of(i);
      }
    }
    return best;
  }

  /** Settled by the whole column, else by what was said, else not at all. */
  private Optional<DateOrder> order() throws IOException {
    Optional<Integer> column = columns.published();
    if (column.isEmpty()) {
      return Optional.empty();
    }
    List<String> ambiguous = new ArrayList<>();
    EnumSet<DateOrder> seen = EnumSet.noneOf(DateOrder.class);
    try (Rows again = opening.open()) {
      again.next();
      for (Optional<Row> row = again.next(); row.isPresent(); row = again.next()) {
        String date = row.get().cell(column.get());
        Dates.order(date).ifPresent(seen::add);
        if (ambiguous.size() < EXAMPLES && Dates.isAmbiguous(date) && !ambiguous.contains(date)) {
          ambiguous.add(date);
        }
      }
    } catch (RefusedException e) {
      // What cannot be read says so when the reading comes to it.
      return settled(ambiguous, seen);
    }
    return settled(ambiguous, seen);
  }

  private Optional<DateOrder> settled(List<String> ambiguous, Set<DateOrder> seen)
      throws RefusedException {
    Optional<DateOrder> order =
        seen.size() == 1 ? Optional.of(seen.iterator().next()) : settings.dates();
    if (!ambiguous.isEmpty() && order.isEmpty()) {
      throw new RefusedException(
          "days that can be read in two ways: " + String.join(", ", ambiguous),
          "say which it is: --dates day-first or --dates month-first");
    }
    return order;
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    if (broken) {
      return Optional.empty();
    }
    try {
      Optional<Row> row = rows.next();
      while (row.isPresent() && row.get().isBlank()) {
        row = rows.next();
      }
      return row.map(this::document).or(this::atTheEnd);
    } catch (RefusedException e) {
      broken = true;
      nth++;
      return Optional.of(Problems.of(here(), e));
    }
  }

  private Optional<RawDocument> atTheEnd() {
    Optional<RawDocument> end = last;
    last = Optional.empty();
    return end;
  }

  /** Says at the end which sheets were left. */
  TableSource noting(String sheet, List<String> others) {
    last =
        Optional.of(
            new RawDocument.NoArticle(
                origin,
                "of this workbook the sheet "
                    + sheet
                    + " was read and not "
                    + String.join(", ", others)
                    + "; to read one of them give "
                    + origin.file()
                    + "#"
                    + others.get(0)));
    return this;
  }

  private RawDocument document(Row row) {
    line = row.line();
    nth++;
    String cell = row.cell(text);
    Fields fields = dated(columns.fields(row));
    if (cell.isBlank()) {
      return new RawDocument.NoArticle(here(), "a row without a text");
    }
    Optional<String> mark = CutText.mark(cell);
    if (mark.isPresent()) {
      return new RawDocument.Broken(
          here(),
          "the provider cut the text off: \"" + mark.get() + "\"",
          "fetch the pages and give this file as --metadata");
    }
    List<String> notes = new ArrayList<>();
    if (fields.get(Field.PUBLISHED).isEmpty()) {
      columns.unusedDates().forEach(name -> notes.add(Notes.unusedField(name)));
    }
    String words = Markup.isMarkup(cell) ? Markup.text(cell) : cell;
    return new RawDocument.Told(here(), fields, words, Care.CLEAN, List.of(), notes);
  }

  private Fields dated(Fields fields) {
    Optional<String> published = fields.get(Field.PUBLISHED);
    return published.isEmpty()
        ? fields
        : fields.with(
            Field.PUBLISHED,
            serial(published.get())
                .or(() -> Dates.parse(published.get(), order).map(Object::toString))
                .or(() -> published));
  }

  /** Days as spreadsheets count them. */
  private static Optional<String> serial(String cell) {
    Matcher m = SERIAL.matcher(cell);
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(EXCEL_EPOCH.plusDays(Long.parseLong(m.group(1))).toString());
  }

  @Override
  public Origin here() {
    return origin.at(line, nth);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** The table is none of articles. */
  static final class NoTexts extends IOException {
    private static final long serialVersionUID = 1L;

    NoTexts(String message) {
      super(message);
    }
  }
}
