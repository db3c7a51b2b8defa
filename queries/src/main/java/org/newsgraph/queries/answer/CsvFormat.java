package org.newsgraph.queries.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Comma-separated values: the row's number and cells, then one of its sources; a row without a
 * source has one line.
 */
final class CsvFormat {
  private static final List<String> SOURCE =
      List.of(
          "quote",
          "attributed to",
          "report status",
          "headline",
          "publisher",
          "day",
          "address",
          "report");
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private CsvFormat() {}

  static String write(Answer answer) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(heading(answer));
    for (int i = 0; i < answer.rows().size(); i++) {
      lines.addAll(lines(answer, i));
    }
    try {
      return MAPPER.writer(CsvSchema.emptySchema()).writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> heading(Answer answer) {
    List<String> cells = answer.columns().stream().map(CsvFormat::name).toList();
    Stream<String> source = SOURCE.stream().map(s -> cells.contains(s) ? "source " + s : s);
    return Stream.of(Stream.of("row"), cells.stream(), source).flatMap(s -> s).toList();
  }

  private static String name(Column column) {
    return column.heading().toLowerCase(Locale.ROOT);
  }

  private static List<List<String>> lines(Answer answer, int row) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row + 1));
    Row values = answer.rows().get(row);
    answer.columns().forEach(c -> cells.add(shown(c, values.cell(c.name()))));
    List<Evidence> told = values.evidence();
    if (told.isEmpty()) {
      return List.of(joined(cells, SOURCE.stream().map(s -> "").toList()));
    }
    return told.stream().map(e -> joined(cells, source(e))).toList();
  }

  private static String shown(Column column, Cell cell) {
    return column.hidden() ? cell.value() : cell.label();
  }

  private static List<String> source(Evidence e) {
    Source source = e.source();
    return List.of(
        e.quote().words(),
        e.attributedTo(),
        e.status(),
        source.headline(),
        source.publisher(),
        source.day(),
        source.url(),
        e.report());
  }

  private static List<String> joined(List<String> cells, List<String> source) {
    return Stream.concat(cells.stream(), source.stream()).toList();
  }
}
