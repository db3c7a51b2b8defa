package org.newsgraph.extractor.mention.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.table.Table;

/** Parts of an article's text that say who made it and name nobody whom it is about. */
record Furniture(List<Span> spans) {
  private static final List<Pattern> PATTERNS =
      Table.beside(Furniture.class, "en/furniture.tsv", "name", "pattern").rows().stream()
          .map(row -> Pattern.compile(row.required("pattern"), Pattern.MULTILINE))
          .toList();

  static Furniture of(String text) {
    return new Furniture(PATTERNS.stream().flatMap(pattern -> all(pattern, text)).toList());
  }

  private static Stream<Span> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> new Span(found.start(), found.end()));
  }

  boolean covers(Span span) {
    return spans.stream().anyMatch(part -> part.contains(span));
  }
}
