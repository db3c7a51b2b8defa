package org.newsgraph.extractor.fact.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.fact.Group;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.rule.EventRule;
import org.newsgraph.extractor.mention.event.rule.Filler;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The words by which a report points back to what was told, or away from it. */
final class BackReference {
  /** Nouns of events that many attend, of which the sentences name one or the other. */
  private static final Set<String> GATHERINGS = Lexicon.english().words("attended");

  private final AnnotatedArticle article;
  private final Set<String> other;
  private final Set<String> attending;

  /**
   * @param words the list "other" sets an occasion apart from those told before ("another",
   *     "second"); "attending" tells who else was there
   */
  BackReference(AnnotatedArticle article, Lexicon words) {
    this.article = article;
    this.other = words.words("other");
    this.attending = words.words("attending");
  }

  /** "He was accompanied by X", which may be said of a visit as well. */
  boolean accompanying(Draft draft) {
    return attending(draft) && noun(draft).equals("accompany");
  }

  /** "X also attended", "he was accompanied by X": more on what has been told, and only that. */
  boolean attending(Draft draft) {
    EventRule rule = draft.mention().trigger().rule();
    return draft.mention().type() == EventClass.MEETING
        && rule.trigger().bare().stream().anyMatch(attending::contains);
  }

  /** "Participants in the talks included X": who was there, and at what. */
  boolean lists(Draft draft) {
    return attending(draft) && !draft.mention().trigger().rule().gives("agent", Filler.ACTOR);
  }

  /** "The two discussed the budget": they may have done so by telephone. */
  boolean ofOpenChannel(Draft draft) {
    EventRule rule = draft.mention().trigger().rule();
    return draft.mention().type() == EventClass.MEETING
        && rule.isVerb()
        && draft.setting().place().isEmpty()
        && rule.trigger().bare().stream()
            .allMatch(word -> Lexicon.english().has(word, "open-channel"));
  }

  /** Whether its sentence has a word for a contact. */
  boolean namesContact(Draft draft) {
    Syntax syntax = syntax(draft);
    return IntStream.range(0, syntax.size())
        .anyMatch(word -> Lexicon.english().has(syntax.lemma(word), "contact"));
  }

  /** "the summit", "this conference": one that everybody knows by now. */
  boolean definite(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    return syntax.isNoun(trigger)
        && GATHERINGS.contains(syntax.lemma(trigger))
        && determined(syntax, trigger, "the", "this", "that");
  }

  /** "signed the accord", "the treaty concluded by X": an agreement that has been told of. */
  boolean definiteAccord(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    Optional<Integer> verb =
        syntax.isVerb(trigger) ? Optional.of(trigger) : syntax.governor(trigger);
    return draft.mention().type() == EventClass.SIGNING
        && verb.filter(syntax::isVerb).stream()
            .flatMap(at -> made(syntax, at))
            .anyMatch(noun -> noun != trigger && determined(syntax, noun, "the", "this", "that"));
  }

  private static Stream<Integer> made(Syntax syntax, int verb) {
    Clause clause = new Clause(syntax, verb);
    return Stream.concat(clause.objects().stream(), clause.behind("to").stream());
  }

  /** "the talks", "this visit", "their meeting": the noun points to something already told. */
  boolean refersBack(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    return syntax.isNoun(trigger)
        && (determined(syntax, trigger, "the", "this", "that", "these", "those")
            || syntax.has(trigger, "nmod:poss")
            || (syntax.tag(trigger).equals("NNS") && draft.mention().arguments().isEmpty()));
  }

  private static boolean determined(Syntax syntax, int noun, String... words) {
    return syntax.children(noun, "det").stream()
        .anyMatch(det -> List.of(words).contains(syntax.word(det)));
  }

  /** "another", "their second": not the one told before. */
  boolean setApart(Draft draft) {
    Syntax syntax = syntax(draft);
    return syntax.children(draft.mention().trigger().token(), "amod", "det", "advmod").stream()
        .anyMatch(word -> other.contains(syntax.lemma(word)));
  }

  /** Whether those who take part are many, or somebody's: a committee that meets is none. */
  boolean many(Draft draft) {
    return draft.participants().stream()
        .anyMatch(
            who ->
                !(who.party() instanceof Group group) || group.owner().isPresent() || plural(who));
  }

  private boolean plural(Participant who) {
    Token noun = article.sentences().get(who.mention().sentence()).token(who.mention().head());
    return noun.tag().endsWith("S") && !noun.lemma().equalsIgnoreCase(noun.text());
  }

  /** "Negotiations": many, with no word that says which. */
  boolean bare(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    return syntax.tag(trigger).equals("NNS")
        && draft.mention().arguments().isEmpty()
        && !syntax.has(trigger, "det")
        && !syntax.has(trigger, "nmod:poss");
  }

  /**
   * Whether words beside the noun of one report name what none of the sentences of a group does:
   * "the Doha talks" are not the meeting in Oslo.
   */
  boolean strange(ReportGroup group, Draft draft) {
    Set<String> told =
        group.drafts().stream()
            .map(this::syntax)
            .flatMap(syntax -> IntStream.range(0, syntax.size()).mapToObj(syntax::lemma))
            .collect(Collectors.toSet());
    return specifiers(draft).stream().anyMatch(word -> !told.contains(word));
  }

  /** Nouns and names before the noun, and what it is about. */
  private List<String> specifiers(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    return Stream.concat(
            syntax.children(trigger, "compound", "amod").stream()
                .filter(word -> syntax.tag(word).startsWith("NN") || capital(syntax, word)),
            syntax.children(trigger, "nmod").stream()
                .filter(word -> !syntax.preposition(word).equals("with")))
        .filter(word -> word < trigger || syntax.isNoun(word))
        .map(syntax::lemma)
        .toList();
  }

  private static boolean capital(Syntax syntax, int word) {
    return Character.isUpperCase(syntax.token(word).text().charAt(0));
  }

  String noun(Draft draft) {
    return syntax(draft).lemma(draft.mention().trigger().token());
  }

  private Syntax syntax(Draft draft) {
    Sentence sentence = article.sentences().get(draft.mention().trigger().sentence());
    return new Syntax(sentence);
  }
}
