package org.newsgraph.extractor.mention.relation;

import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.mention.EntityType;

/** Whether a match of a pattern says what the pattern means where it stands. */
final class Plausible {
  private static final Set<String> LINKS = Set.of("and", "or", ",", "&");

  private static final Set<String> ANY = Set.of("a", "an", "any", "no");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "no");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");

  private Plausible() {}

  static boolean in(
      List<Unit> line, int from, RelationMatcher.Binding binding, RelationPattern pattern) {
    return !(pattern.describes() && predicate(line, from))
        && !(pattern.relation().equals("locatedIn") && listed(line, binding.end()))
        && binding.subject().orElseThrow().id() != binding.object().orElseThrow().id();
  }

  /** "is a member of", "as president of": what is said of somebody, not who is meant. */
  private static boolean predicate(List<Unit> line, int from) {
    int before = from - 1;
    boolean any = before >= 0 && ANY.contains(line.get(before).text());
    while (before >= 0 && ARTICLES.contains(line.get(before).text())) {
      before--;
    }
    return any || (before >= 0 && predicates(line.get(before)));
  }

  private static boolean predicates(Unit unit) {
    return unit.text().equals("as")
        || unit.verb().filter(verb -> COPULAS.contains(verb.lemma())).isPresent();
  }

  /** "Paris, London and Rome": places in a list do not lie in each other. */
  private static boolean listed(List<Unit> line, int end) {
    return end + 1 < line.size()
        && LINKS.contains(line.get(end).text())
        && line.get(end + 1)
            .name()
            .flatMap(name -> name.type())
            .filter(type -> type == EntityType.PLACE || type == EntityType.COUNTRY)
            .isPresent();
  }
}
