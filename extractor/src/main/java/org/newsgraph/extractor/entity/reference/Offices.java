package org.newsgraph.extractor.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.entity.naming.Honorifics;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Leaders;

/** Learns from titles and appositions which offices an article's people hold, and of what. */
final class Offices {
  private static final int LONGEST_TITLE = 7;

  private final Grammar grammar;
  private final ArticleEntities cast;

  Offices(Grammar grammar, ArticleEntities cast) {
    this.grammar = grammar;
    this.cast = cast;
  }

  /** "Russian President" before a name, or "King" in it. */
  void before(EntityMention name, List<Integer> ids) {
    if (ids.size() != 1 || !cast.referent(ids.get(0)).person()) {
      return;
    }
    PredicateGraph graph = grammar.graph(name.sentence());
    inside(graph, name)
        .or(() -> headOf(graph, name.firstToken() - 1))
        .ifPresent(
            head -> {
              before(graph, head, ids.get(0));
              behind(graph, name.endToken(), graph.word(head).lemma(), ids.get(0));
            });
  }

  private static Optional<Integer> inside(PredicateGraph graph, EntityMention name) {
    return Optional.of(name.firstToken())
        .filter(first -> name.endToken() > first + 1)
        .filter(first -> DescriptionNouns.isOffice(graph.word(first).lemma()));
  }

  /** "King Harald of Norway". */
  private void behind(PredicateGraph graph, int of, String noun, int id) {
    if (of + 1 < graph.size() && graph.word(of).is("of")) {
      int at = of + 2 < graph.size() && graph.word(of + 1).is("the") ? of + 2 : of + 1;
      Phrase.country(graph, at)
          .ifPresent(
              country -> cast.referent(id).holds(new Referent.Office(noun, Optional.of(country))));
    }
  }

  /** "Minister", "Secretary of State": the noun that names the office. */
  private static Optional<Integer> headOf(PredicateGraph graph, int last) {
    boolean of = last > 1 && graph.word(last - 1).lower().equals("of");
    return Optional.of(of ? last - 2 : last)
        .filter(head -> head >= 0)
        .filter(at -> graph.word(at).isNoun())
        .filter(head -> DescriptionNouns.isOffice(graph.word(head).lemma()));
  }

  private void before(PredicateGraph graph, int head, int id) {
    Optional<Country> country = Optional.empty();
    Set<String> owners = new TreeSet<>();
    for (int at = head - 1; at >= 0 && head - at < LONGEST_TITLE && inTitle(graph, at); at--) {
      country = country.isPresent() ? country : Phrase.country(graph, at);
      if (graph.word(at).isProper()) {
        owners.add(graph.word(at).lower());
      }
    }
    Referent person = cast.referent(id);
    String noun = graph.word(head).lemma();
    Optional<String> of = Phrase.ofOffice(graph, head + 1);
    if (of.isPresent()) {
      person.holds(new Referent.Office(Phrase.office(noun, of.get()), country));
    } else if (head > 0
        && mayName(graph.word(head - 1))
        && Phrase.country(graph, head - 1).isEmpty()) {
      person.holds(new Referent.Office(graph.word(head - 1).lower() + " " + noun, country));
    }
    person.holds(new Referent.Office(noun, country, country.isPresent() ? Set.of() : owners));
    person.learn(gender(noun));
    if (country.isEmpty() && leads(noun)) {
      Leaders.world().of(Stream.of(person.name())).ifPresent(cast::country);
    }
  }

  /** "President Reagan" is told of the United States, also where nobody names them. */
  private static boolean leads(String noun) {
    return Lexicon.english()
        .value(noun, "holds")
        .filter(held -> held.startsWith("headOfState") || held.startsWith("headOfGovernment"))
        .isPresent();
  }

  private static boolean mayName(Word word) {
    return word.isSingular() || word.isPositiveAdjective();
  }

  private static boolean inTitle(PredicateGraph graph, int token) {
    return graph.word(token).isPremodifier();
  }

  /** A description that stands beside a name. */
  void told(int id, Phrase phrase) {
    Referent entity = cast.referent(id);
    if (entity.person()) {
      entity.holds(new Referent.Office(phrase.office(), phrase.country()));
      Set<String> owner = phrase.owner().map(Set::of).orElse(Set.of());
      entity.holds(new Referent.Office(phrase.noun(), phrase.country(), owner));
      entity.learn(gender(phrase.noun()));
    }
  }

  private static Gender gender(String noun) {
    return Honorifics.of(noun).map(Honorifics.Honorific::gender).orElse(Gender.UNKNOWN);
  }
}
