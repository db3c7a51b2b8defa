package org.newsgraph.extractor.article.byline;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Table;

/** Names of papers, agencies and stations, told from names of people by their words. */
final class Publishers {

  private static final Set<String> WORDS =
      Table.beside(Publishers.class, "publisher-words.tsv", "word").rows().stream()
          .map(row -> row.required("word"))
          .collect(Collectors.toSet());

  private Publishers() {}

  static boolean isOne(String name) {
    return name.startsWith("The ")
        || Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(WORDS::contains);
  }
}
