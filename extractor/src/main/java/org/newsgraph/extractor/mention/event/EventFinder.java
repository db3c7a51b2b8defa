package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.lexicon.EventLexicon;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import org.newsgraph.extractor.mention.event.lexicon.Filler;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Finds the words of an article that tell events, with what their sentences say of them. */
public final class EventFinder {
  private static final int HIGHEST = 3;

  private final EventLexicon lexicon;
  private final SupportVerbs support;
  private final RuleMatcher matcher;
  private final FactualityReader factuality;
  private final SourceFinder sources;
  private final WordLists words;

  private EventFinder(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.support = SupportVerbs.load();
    this.matcher = new RuleMatcher(lexicon, support);
    this.words = lexicon.words();
    this.factuality = new FactualityReader(FactualityWords.load(), support, words);
    this.sources = new SourceFinder(words.list("saying"));
  }

  /** A finder that works by the lexicons among the resources. */
  public static EventFinder standard() {
    return new EventFinder(EventLexicon.standard());
  }

  public EventLexicon lexicon() {
    return lexicon;
  }

  /** Whether a sentence holds a word that may tell an event, judged by words alone. */
  public boolean mayTell(Sentence sentence) {
    return lexicon.mayTell(sentence);
  }

  /** Every event that the parsed sentences tell, in the order of the text. */
  public List<EventMention> find(AnnotatedArticle article, EntityMentions mentions) {
    List<EventMention> found = new ArrayList<>();
    Set<String> lemmas = lemmas(article);
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed() && lexicon.mayTell(sentence)) {
        found.addAll(inSentence(article, sentence, mentions, lemmas));
      }
    }
    return found;
  }

  private static Set<String> lemmas(AnnotatedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private List<EventMention> inSentence(
      AnnotatedArticle article, Sentence sentence, EntityMentions mentions, Set<String> lemmas) {
    Syntax syntax = new Syntax(sentence);
    MentionsAt at = new MentionsAt(syntax, mentions, words);
    Map<Integer, EventRule> triggers = new TreeMap<>();
    for (int token = 0; token < syntax.size(); token++) {
      int here = token;
      matcher.match(syntax, token, at, lemmas).ifPresent(rule -> triggers.put(here, rule));
    }
    triggers.keySet().removeIf(token -> toldTwice(syntax, token, Map.copyOf(triggers)));
    List<EventMention> found = new ArrayList<>();
    triggers.forEach(
        (token, rule) -> found.add(mention(article.article().text(), syntax, at, token, rule)));
    return found;
  }

  /**
   * "signed an agreement" is told once: by its verb; so is "visited X, which was his first trip".
   */
  private static boolean toldTwice(Syntax syntax, int token, Map<Integer, EventRule> triggers) {
    boolean object = Set.of("obj", "nsubj:pass").contains(syntax.relation(token));
    boolean predicate = syntax.relation(token).equals("acl:relcl") && syntax.has(token, "cop");
    return syntax.pathToRoot(token).stream()
        .skip(1)
        .limit(object ? 1 : predicate ? HIGHEST : 0)
        .anyMatch(
            above ->
                triggers.containsKey(above)
                    && triggers.get(above).type() == triggers.get(token).type());
  }

  private EventMention mention(
      String text, Syntax syntax, MentionsAt at, int token, EventRule rule) {
    SlotTokens slots = matcher.slots(syntax, token, rule);
    ArgumentFinder finder = new ArgumentFinder(syntax, at, support);
    List<Argument> all = finder.find(rule, slots);
    List<Argument> parties = all.stream().filter(a -> a.filler().role().isPresent()).toList();
    List<EntityMention> places =
        all.stream().filter(a -> a.filler() == Filler.PLACE).map(Argument::mention).toList();
    MatterFinder matter = new MatterFinder(syntax, text);
    Set<Integer> taken = new HashSet<>();
    all.forEach(argument -> taken.add(argument.mention().head()));
    return new EventMention(
        new Trigger(syntax.sentence().index(), token, syntax.token(token).span(), rule),
        new Cast(parties, finder.strangers(rule, slots)),
        places,
        factuality.read(syntax, token, rule.type() == EventClass.SIGNING),
        sources.find(syntax, token, at, text),
        matter.topic(slots, taken),
        matter.amount(token));
  }
}
