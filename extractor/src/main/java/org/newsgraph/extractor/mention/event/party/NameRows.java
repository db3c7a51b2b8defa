package org.newsgraph.extractor.mention.event.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;

/**
 * Names in one row, by the order of the words: "Prime Minister X and EU envoy Y", "X, Y and Z",
 * where the parser takes one name for a part of another's title or for its explanation.
 */
final class NameRows {
  /** Words from one bracket to the other. */
  private static final int LONGEST_BRACKET = 8;

  private final PredicateGraph graph;
  private final List<EntityMention> names;

  NameRows(PredicateGraph graph, EntityMentions mentions) {
    this.graph = graph;
    this.names = mentions.in(graph.sentence().index()).filter(EntityMention::isName).toList();
  }

  /** Those in a row with somebody, where an "and" shows that it is a row; in the text's order. */
  List<EntityMention> of(EntityMention one) {
    return of(one, other -> !graph.isArgument(graph.word(other.head())));
  }

  /**
   * As {@link #of(EntityMention)}, where one alone makes no sense: "a meeting of X, Y and Z" goes
   * on over Y, whom the parser takes for who acts in the next clause.
   */
  List<EntityMention> whole(EntityMention one) {
    return of(one, other -> true);
  }

  private List<EntityMention> of(EntityMention one, Predicate<EntityMention> free) {
    boolean elsewhere = one.sentence() != graph.sentence().index();
    if (elsewhere || !one.isName() || one.type().isEmpty()) {
      return List.of();
    }
    List<EntityMention> row = new ArrayList<>();
    boolean and = before(one, row, free);
    and |= after(one, row, free);
    return and ? List.copyOf(row) : List.of();
  }

  private boolean before(
      EntityMention one, List<EntityMention> row, Predicate<EntityMention> free) {
    boolean and = false;
    EntityMention at = one;
    while (true) {
      int link = beforeAside(titleStart(at) - 1);
      boolean here = link > 0 && graph.word(link).is("and");
      Optional<EntityMention> next = previous(at, link, here).filter(free);
      if (next.isEmpty()) {
        return and;
      }
      and |= here;
      at = next.get();
      row.add(0, at);
    }
  }

  /** "X and, for an hour, Y": back to the "and" before what stands between commas. */
  private int beforeAside(int comma) {
    if (comma > 0 && word(comma, ",")) {
      for (int at = comma - 1; at > 1 && !graph.word(at).isVerb(); at--) {
        if (word(at, ",")) {
          return word(at - 1, "and") ? at - 1 : comma;
        }
      }
    }
    return comma;
  }

  private Optional<EntityMention> previous(EntityMention at, int link, boolean and) {
    if (link < 1 || !(and || graph.word(link).is(","))) {
      return Optional.empty();
    }
    boolean comma = and && graph.word(link - 1).is(",");
    return ending(comma ? link - 2 : link - 1)
        .or(() -> comma ? beforeInsertion(link - 1) : Optional.empty())
        .filter(other -> alike(at, other));
  }

  /** "X, who chairs the group, and Y": the name before a clause that stands between commas. */
  private Optional<EntityMention> beforeInsertion(int comma) {
    for (int at = comma - 1; at > 1; at--) {
      if (graph.word(at).isRelativePronoun()) {
        return graph.word(at - 1).is(",") ? ending(at - 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean after(EntityMention one, List<EntityMention> row, Predicate<EntityMention> free) {
    boolean and = false;
    EntityMention at = one;
    while (at.endToken() < graph.words().size()) {
      int link = endOfExplanation(endOfOffice(endOfBrackets(at.endToken())));
      boolean comma = word(link, ",");
      int from = comma ? link + 1 : link;
      int last = comma ? Math.max(link, endOfAnd(from)) : endOfAnd(link);
      if (last < 0) {
        return and;
      }
      EntityMention here = at;
      Optional<EntityMention> next =
          names.stream()
              .filter(other -> other.firstToken() > last)
              .filter(other -> titleStart(other) == last + 1 || described(last + 1, other))
              .filter(other -> alike(here, other))
              .filter(free)
              .findFirst();
      if (next.isEmpty()) {
        return and || closes(link);
      }
      and |= last >= from;
      at = next.get();
      row.add(at);
    }
    return and;
  }

  /** "X (left) and Y", "Acme Corp <ACM> and Y": behind what stands in brackets. */
  private int endOfBrackets(int from) {
    if (from >= graph.words().size()) {
      return from;
    }
    Word first = graph.word(from);
    if (first.isTicker()) {
      return from + 1;
    }
    return first.opensBracket()
        ? IntStream.range(from + 1, Math.min(from + LONGEST_BRACKET, graph.words().size()))
            .filter(at -> graph.word(at).closesBracket())
            .map(at -> at + 1)
            .findFirst()
            .orElse(from)
        : from;
  }

  /** The last word of "and", "as well as"; -1 where neither stands there. */
  private int endOfAnd(int token) {
    boolean asWell =
        token + 2 < graph.words().size()
            && word(token, "as")
            && word(token + 1, "well")
            && word(token + 2, "as");
    return asWell ? token + 2 : token < graph.words().size() && word(token, "and") ? token : -1;
  }

  /** "X of Peru and Y of Chile": behind the state or the body for which somebody stands. */
  private int endOfOffice(int of) {
    int start = of + 1 < graph.words().size() && word(of + 1, "the") ? of + 2 : of + 1;
    return of < graph.words().size() && graph.word(of).formHas("of-owner")
        ? names.stream()
            .filter(name -> name.firstToken() == start && !name.names(EntityType.PERSON))
            .map(EntityMention::endToken)
            .filter(end -> end < graph.words().size())
            .findFirst()
            .orElse(of)
        : of;
  }

  /** "X, ambassador of Peru, Y and Z": what stands between commas about X is passed over. */
  private int endOfExplanation(int comma) {
    if (!explains(comma + 1)) {
      return comma;
    }
    int end = comma + 1;
    while (end < graph.words().size() && !ends(end)) {
      end++;
    }
    return end < graph.words().size() && !verb(end) ? end : comma;
  }

  /** Whether a word ends what explains a name; "the acting chief" goes on. */
  private boolean ends(int token) {
    return verb(token) || Set.of(",", "and").contains(graph.word(token).lower());
  }

  private boolean verb(int token) {
    return graph.word(token).isVerb() && !graph.isAdjectival(graph.word(token));
  }

  /**
   * "X, Y, the ambassador and some officials", "X, Y and officials": a row that ends with those who
   * are not named.
   */
  private boolean closes(int link) {
    int at = link;
    while (word(at, ",") && at + 1 < graph.words().size() && inTitle(at + 1)) {
      int next = at + 1;
      while (next < graph.words().size() && !ends(next)) {
        next++;
      }
      at = next;
    }
    int and = at < graph.words().size() ? endOfAnd(at) : -1;
    return and >= 0 && and + 1 < graph.words().size() && inTitle(and + 1);
  }

  /** A common noun or a title behind a comma, and no name of its own. */
  private boolean explains(int start) {
    return start < graph.words().size()
        && graph.word(start - 1).is(",")
        && (graph.word(start).isDeterminer() || graph.word(start).isNoun())
        && start + 1 < graph.words().size()
        && graph.word(nounEnd(start)).formHas("of-office")
        && names.stream()
            .noneMatch(name -> name.covers(name.sentence(), start) || titleStart(name) == start);
  }

  private int nounEnd(int start) {
    int at = start;
    while (at + 1 < graph.words().size() && (inTitle(at) || graph.isAdjectival(graph.word(at)))) {
      at++;
    }
    return at;
  }

  /** "and the leader of the union, X": the name stands behind what explains it. */
  private boolean described(int start, EntityMention name) {
    int comma = titleStart(name) - 1;
    return name.names(EntityType.PERSON)
        && start < comma
        && graph.word(comma).is(",")
        && opens(graph.word(start))
        && IntStream.range(start, comma).noneMatch(this::ends);
  }

  private static boolean opens(Word word) {
    return word.isDeterminer() || word.isPossessivePronoun() || word.isCardinal();
  }

  private boolean inTitle(int token) {
    Word word = graph.word(token);
    return word.isNominal()
        || word.isDeterminer()
        || word.isPossessivePronoun()
        || word.isOwnerMark()
        || word.isHyphen()
        || word.isParticiple();
  }

  private boolean word(int token, String word) {
    return token < graph.words().size() && graph.word(token).is(word);
  }

  /** Names of one kind; states and bodies are, but not the state of "Peru's Acme". */
  private boolean alike(EntityMention one, EntityMention other) {
    return one.type().equals(other.type())
        || (isBody(one) && isBody(other) && !owns(one) && !owns(other));
  }

  private boolean owns(EntityMention name) {
    return name.endToken() < graph.words().size() && graph.word(name.endToken()).isOwnerMark();
  }

  private static boolean isBody(EntityMention name) {
    return name.names(EntityType.COUNTRY) || name.names(EntityType.ORGANIZATION);
  }

  /** Where the phrase of a name begins; only people have titles before theirs. */
  private int titleStart(EntityMention name) {
    if (name.type().equals(Optional.of(EntityType.PERSON))) {
      return beforeOffice(wordsOfTitle(name.firstToken()));
    }
    boolean the = name.firstToken() > 0 && word(name.firstToken() - 1, "the");
    return the ? name.firstToken() - 1 : name.firstToken();
  }

  private int wordsOfTitle(int end) {
    int start = end;
    while (start > 0 && inTitle(start - 1) && !insidePerson(start - 1)) {
      start--;
    }
    return start;
  }

  /**
   * "the minister of trade X", "Ambassador in Cairo X", "minister of trade and industry X": where
   * the office itself begins.
   */
  private int beforeOffice(int start) {
    if (endsOffice(start - 1)) {
      return beforeOffice(wordsOfTitle(start - 1));
    }
    int second = start > 1 && word(start - 1, "and") ? wordsOfTitle(start - 1) : start;
    return second < start - 1 && endsOffice(second - 1)
        ? beforeOffice(wordsOfTitle(second - 1))
        : start;
  }

  /** Whether an office stands before a word such as "of". */
  private boolean endsOffice(int of) {
    return of > 0
        && graph.word(of).formHas("of-office")
        && graph.word(of - 1).formHas("office")
        && graph.word(of - 1).isNoun();
  }

  private boolean insidePerson(int token) {
    return names.stream()
        .filter(name -> name.type().equals(Optional.of(EntityType.PERSON)))
        .anyMatch(name -> name.firstToken() <= token && token < name.endToken());
  }

  private Optional<EntityMention> ending(int last) {
    return names.stream()
        .filter(name -> name.endToken() <= last + 1)
        .filter(name -> name.endToken() == last + 1 || endOfBrackets(name.endToken()) == last + 1)
        .findFirst();
  }
}
