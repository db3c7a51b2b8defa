package org.newsgraph.extractor.mention.event.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.Considered;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.party.Parties;
import org.newsgraph.extractor.mention.event.rule.EventRules;
import org.newsgraph.extractor.mention.event.rule.RuleReader;
import org.newsgraph.extractor.mention.event.rule.RuleReader.Found;
import org.newsgraph.extractor.mention.event.status.StatusReader;
import org.newsgraph.extractor.rule.Trace;

/** Finds the words of an article that tell events, with what their sentences say of them. */
public final class EventFinder {
  private static final int HIGHEST = 3;

  private final EventRules rules;

  private EventFinder(EventRules rules) {
    this.rules = rules;
  }

  /** A finder that works by the rules among the resources. */
  public static EventFinder standard() {
    return new EventFinder(EventRules.english());
  }

  /** Whether a sentence holds a word that may tell an event, judged by words alone. */
  public boolean mayTell(Sentence sentence) {
    return rules.mayTell(sentence);
  }

  /** Every event that the parsed sentences tell, in the order of the text. */
  public List<EventMention> find(AnnotatedArticle article, EntityMentions mentions) {
    return find(article, mentions, Considered.UNASKED);
  }

  /**
   * As {@link #find(AnnotatedArticle, EntityMentions)}; somebody is told which rules were tried.
   */
  public List<EventMention> find(
      AnnotatedArticle article, EntityMentions mentions, Consumer<Considered> listener) {
    Trace trace = Considered.telling(listener, node -> ((Word) node).token().span());
    List<EventMention> found = new ArrayList<>();
    Set<String> lemmas =
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed() && rules.mayTell(sentence)) {
        PredicateGraph graph = PredicateGraph.of(sentence);
        Parties parties = new Parties(graph, mentions);
        List<Found> told = new RuleReader(rules, graph, parties, lemmas, trace).all();
        Depicted depicted = new Depicted(graph);
        Set<EventKey> keys = new HashSet<>();
        told.stream()
            .filter(event -> !toldTwice(graph, event, told))
            .filter(event -> !depicted.shows(event.trigger()))
            .filter(event -> !inDate(article, graph.sentence().index(), event.trigger()))
            .map(event -> mention(article.article().text(), graph, parties, event))
            .flatMap(event -> stops(graph, event))
            .filter(event -> keys.add(new EventKey(event.trigger().span(), event.type())))
            .forEach(found::add);
      }
    }
    return found;
  }

  /**
   * What tells two events of a sentence apart: of "his trip, which has taken him to London and
   * Paris" both the trip and its verb tell of Paris, which is one stop.
   */
  private record EventKey(Span words, EventClass type) {}

  /** "on 12 March" tells of no march. */
  private static boolean inDate(AnnotatedArticle article, int sentence, Word word) {
    return article
        .timesIn(sentence)
        .filter(time -> time.type().equals("DATE"))
        .anyMatch(time -> time.firstToken() <= word.index() && word.index() < time.endToken());
  }

  /**
   * "signed an agreement" is told once: by its verb; so is "visited X, which was his first trip".
   * "The deal of X and Y, signed in May" is told by the noun.
   */
  private static boolean toldTwice(PredicateGraph graph, Found event, List<Found> all) {
    Word trigger = titled(graph, event.trigger());
    boolean object =
        !graph.isVerbal(trigger)
            && graph.embedding(trigger).filter(e -> e.link() == Link.OBJECT).isPresent();
    boolean predicate = graph.isPredicate(trigger) && graph.isRelative(trigger);
    boolean participle =
        trigger.isParticiple()
            && graph.embedding(trigger).filter(e -> e.link() == Link.OF_NOUN).isPresent();
    return graph.upwards(trigger).stream()
        .skip(1)
        .limit(object || participle ? 1 : predicate ? HIGHEST : 0)
        .anyMatch(
            above ->
                all.stream()
                    .anyMatch(
                        other ->
                            other.trigger().equals(above)
                                && other.rule().type() == event.rule().type()));
  }

  /** "a memorandum of understanding was signed": the paper of which a trigger says the kind. */
  private static Word titled(PredicateGraph graph, Word trigger) {
    return graph
        .embedding(trigger)
        .filter(under -> under.link() == Link.PART && under.preposition().equals("of"))
        .map(Embedding::above)
        .filter(paper -> paper.has("accord"))
        .orElse(trigger);
  }

  /** "visited Mexico, Poland and Ireland", "protests in Oslo and Rome": one in each. */
  private static Stream<EventMention> stops(PredicateGraph graph, EventMention told) {
    boolean crowds = told.type() == EventClass.PROTEST && !told.trigger().rule().isVerb();
    if ((told.type() != EventClass.VISIT && !crowds) || told.places().size() < 2) {
      return Stream.of(told);
    }
    EntityMention first = told.places().get(0);
    int sentence = graph.sentence().index();
    if (first.sentence() != sentence) {
      return Stream.of(told);
    }
    List<Word> beside = graph.coordinated(graph.word(first.head()));
    List<EntityMention> further =
        told.places().stream()
            .skip(1)
            .filter(EntityMention::isName)
            .filter(stop -> stop.sentence() == sentence)
            .filter(stop -> !stop.span().equals(first.span()))
            .filter(stop -> beside.contains(graph.word(stop.head())))
            .toList();
    List<EntityMention> rest =
        told.places().stream().filter(place -> !further.contains(place)).toList();
    return Stream.concat(Stream.of(told.at(rest)), further.stream().map(told::at));
  }

  private static EventMention mention(
      String text, PredicateGraph graph, Parties parties, Found event) {
    Word word = event.trigger();
    EventArguments cast = ArgumentFinder.find(graph, parties, event);
    MatterFinder matter = new MatterFinder(graph, text);
    Set<Integer> taken =
        cast.arguments().stream()
            .map(argument -> argument.mention().head())
            .collect(Collectors.toSet());
    return new EventMention(
        new Trigger(graph.sentence().index(), word.index(), word.token().span(), event.rule()),
        cast,
        new PlaceFinder(graph, parties, event)
            .find().stream().sorted(Comparator.comparingInt(EntityMention::id)).toList(),
        new StatusReader(graph).read(word, event.rule().type()),
        new SourceFinder(graph, parties, text).find(word),
        matter.topic(event, taken),
        matter.amount(word));
  }
}
