package org.newsgraph.extractor.article.page.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** What the meta tags of a page say, field by field. */
final class MetaTags {

  private static final List<Row> NAMES =
      Table.beside(MetaTags.class, "meta-names.tsv", "field", "name").rows();

  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document page) {
    for (Element meta : page.select("meta[content]")) {
      Stream.of("property", "name", "itemprop")
          .map(meta::attr)
          .filter(name -> !name.isEmpty())
          .forEach(
              name ->
                  contents.putIfAbsent(
                      name.toLowerCase(Locale.ROOT), meta.attr("content").strip()));
    }
  }

  /** The values for a field (headline, published, publisher, author, url), the best first. */
  Stream<String> values(String field) {
    return NAMES.stream()
        .filter(row -> row.required("field").equals(field))
        .map(row -> contents.getOrDefault(row.required("name"), ""))
        .filter(value -> !value.isEmpty());
  }
}
