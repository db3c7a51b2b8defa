package org.newsgraph.queries.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Condition;
import org.newsgraph.store.vocabulary.Ng;

/** The things of an index of which the rows of a question with these values tell. */
final class Choices {
  /** Of offices and relations the store itself says which articles tell them. */
  private static final Set<String> COLLECTED = Set.of("event", "article", "said");

  private Choices() {}

  static Choice of(FirstRows rows, Asked asked) {
    return new Choice(
        rows.kind(),
        rows.order(),
        Stream.concat(
                rows.conditions().stream().map(c -> condition(c, asked)),
                Stream.of(new Condition.OneOf("collection", List.copyOf(asked.collections())))
                    .filter(c -> COLLECTED.contains(rows.kind())))
            .toList());
  }

  private static Condition condition(Map<String, String> told, Asked asked) {
    String field = told.get("field");
    if (told.containsKey("is")) {
      return new Condition.OneOf(field, terms(told.get("is")));
    }
    if (told.containsKey("of")) {
      return acting(field, told.get("of"), asked);
    }
    if (told.containsKey("any")) {
      return named(field, asked.texts(told.get("any")));
    }
    if (told.containsKey("lacks")) {
      return new Condition.Open();
    }
    if (told.containsKey("from") || told.containsKey("to")) {
      return new Condition.Days(field, day(asked, told.get("from")), day(asked, told.get("to")));
    }
    if (told.containsKey("before")) {
      Optional<String> last =
          day(asked, told.get("before")).map(d -> LocalDate.parse(d).minusDays(1).toString());
      return new Condition.Days(field, Optional.empty(), last);
    }
    return new Condition.Count(
        field,
        Integer.parseInt(told.getOrDefault("least", "0")),
        Integer.parseInt(told.getOrDefault("most", String.valueOf(Integer.MAX_VALUE))));
  }

  /** One of these, or where none are given anything. */
  private static Condition named(String field, List<String> values) {
    return values.isEmpty() ? new Condition.Some(field) : new Condition.OneOf(field, values);
  }

  private static Condition acting(String field, String parameter, Asked asked) {
    List<String> texts = asked.texts(parameter);
    return texts.isEmpty() || !asked.acting().representatives().containsKey(parameter)
        ? new Condition.OneOf(field, texts)
        : new Condition.Acting(field, texts);
  }

  private static List<String> terms(String words) {
    return List.of(words.split(" ", -1)).stream().map(word -> Ng.NS + word).toList();
  }

  private static Optional<String> day(Asked asked, String parameter) {
    return parameter == null ? Optional.empty() : asked.texts(parameter).stream().findFirst();
  }
}
