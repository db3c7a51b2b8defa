package org.newsgraph.extractor.mention.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** Tells the places that bear a country's name, by the other words of the article. */
final class Namesakes {
  private record Words(List<String> place, List<String> country) {}

  private final Map<String, Words> byName = new HashMap<>();

  Namesakes() {
    for (List<String> row : Table.beside(Namesakes.class, "namesakes.tsv").rows()) {
      byName.put(row.get(0), new Words(Table.values(row.get(1)), Table.values(row.get(2))));
    }
  }

  /** The names that name the place and not the country in this article. */
  Set<String> in(AnnotatedArticle article) {
    Set<String> words =
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .collect(Collectors.toSet());
    return byName.entrySet().stream()
        .filter(each -> each.getValue().place().stream().anyMatch(words::contains))
        .filter(each -> each.getValue().country().stream().noneMatch(words::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
