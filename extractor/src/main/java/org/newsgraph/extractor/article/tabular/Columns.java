package org.newsgraph.extractor.article.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.FieldNames;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.RefusedException;

/** Which column of a table tells what. */
final class Columns {

  private final List<String> header;
  private final FieldNames names;
  private final Map<String, Integer> places = new HashMap<>();

  Columns(List<String> header, FieldNames names) {
    this.header = header.stream().map(String::strip).toList();
    this.names = names;
    IntStream.range(0, header.size())
        .forEach(i -> places.putIfAbsent(FieldNames.normal(this.header.get(i)), i));
  }

  /** The column of the text; empty where none is known. */
  Optional<Integer> text() {
    return place(Field.TEXT);
  }

  /** The column of the day. */
  Optional<Integer> published() {
    return place(Field.PUBLISHED);
  }

  private Optional<Integer> place(Field field) {
    return names.of(field).stream()
        .map(name -> name.replace("/", ""))
        .filter(places::containsKey)
        .map(places::get)
        .findFirst();
  }

  /** A name that somebody gave must be there. */
  void check() throws RefusedException {
    for (Field field : Field.values()) {
      if (names.given(field).isPresent() && place(field).isEmpty()) {
        throw new RefusedException(
            "there is no column \"" + names.given(field).get() + "\"",
            "the columns are " + list() + "; name one of them in --columns");
      }
    }
  }

  Fields fields(Row row) {
    return names.fields(
        name ->
            Optional.ofNullable(places.get(name.replace("/", "")))
                .map(row::cell)
                .filter(cell -> !isMissing(cell)));
  }

  /** What programs write where nothing is known. */
  private static boolean isMissing(String cell) {
    return switch (cell.strip()) {
      case "", "nan", "NaN", "NA", "N/A", "None", "null", "NULL", "-" -> true;
      default -> false;
    };
  }

  /** The names that look like days and are not used. */
  List<String> unusedDates() {
    return header.stream()
        .filter(name -> FieldNames.isDateLike(name) && !names.isKnown(name))
        .toList();
  }

  boolean tellsOfArticles() {
    return place(Field.URL).isPresent()
        || (place(Field.TITLE).isPresent() && place(Field.PUBLISHED).isPresent());
  }

  String list() {
    return String.join(", ", header);
  }

  int width() {
    return header.size();
  }

  String name(int column) {
    return header.get(column);
  }
}
