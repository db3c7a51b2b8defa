package org.newsgraph.extractor.fact.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * Journeys and talks that are nobody's public business: a reporter visits a camp, an actor flies
 * home, a photographer spoke to a witness. Of whom an article gives no calling nothing is known, so
 * that such contacts stay.
 */
public final class PrivateContacts {
  private final PredicateGraphs graphs;
  private final Entities entities;
  private final Officials officials;
  private final Set<String> callings;
  private final Set<String> press;
  private final Map<Integer, Set<String>> told = new HashMap<>();

  /**
   * @param words the lists "office", by which people are known for officials, "private-calling" and
   *     "press", whose people ask others and meet nobody
   */
  public PrivateContacts(
      AnnotatedArticle article, PredicateGraphs graphs, Entities entities, Lexicon words) {
    this.graphs = graphs;
    this.entities = entities;
    this.officials = new Officials(article, graphs, entities, words.words("office"), Set.of());
    this.callings = words.words("private-calling");
    this.press = words.words("press");
  }

  /** Whether a report tells of such a contact. */
  public boolean tells(Draft draft) {
    Set<Party> parties = draft.parties();
    boolean contact = draft.type().isContact() && draft.type() != EventClass.SIGNING;
    boolean asks =
        draft.type() != EventClass.VISIT && parties.stream().anyMatch(party -> does(party, press));
    return contact
        && !parties.isEmpty()
        && (asks || parties.stream().allMatch(party -> does(party, callings)));
  }

  /** Whether a person has one of these callings and no office. */
  private boolean does(Party party, Set<String> what) {
    return party.isPerson()
        && party
            .entity()
            .filter(person -> callings(person).stream().anyMatch(what::contains))
            .filter(person -> !officials.includes(person))
            .isPresent();
  }

  private Set<String> callings(Entity person) {
    return told.computeIfAbsent(
        person.id(),
        id ->
            entities.mentions().all().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .filter(mention -> entities.namedBy(mention).contains(person))
                .flatMap(this::beside)
                .flatMap(word -> Stream.of(word.lemma(), word.lower()))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** "reporter Ann Roe", "Ann Roe, a reporter,". */
  private Stream<Word> beside(EntityMention mention) {
    PredicateGraph graph = graphs.of(mention.sentence());
    if (!graph.parsed()) {
      return Stream.empty();
    }
    int from = mention.firstToken();
    while (from > 0 && graph.word(from - 1).isNoun()) {
      from--;
    }
    return Stream.concat(
        graph.words().subList(from, mention.firstToken()).stream(),
        graph.words(graph.word(mention.head()), Relation.APPOSITION).stream());
  }
}
