package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.event.lexicon.EventLexicon;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import org.newsgraph.extractor.mention.event.lexicon.Slot;
import org.newsgraph.extractor.mention.event.lexicon.TriggerKind;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Decides by which rule of the lexicon, if any, a token tells an event. */
final class RuleMatcher {
  private final EventLexicon lexicon;
  private final SupportVerbs support;

  RuleMatcher(EventLexicon lexicon, SupportVerbs support) {
    this.lexicon = lexicon;
    this.support = support;
  }

  /**
   * @param article every lemma of the article
   */
  Optional<EventRule> match(Syntax syntax, int token, MentionsAt mentions, Set<String> article) {
    Stream<EventRule> candidates =
        Stream.concat(
            lexicon.headedBy(syntax.lemma(token)).stream(),
            lexicon.headedBy(syntax.word(token)).stream());
    return candidates
        .distinct()
        .filter(rule -> words(syntax, token, rule))
        .filter(rule -> holds(syntax, token, rule, mentions, article))
        .findFirst();
  }

  private boolean words(Syntax syntax, int token, EventRule rule) {
    boolean verb = rule.trigger().kind() == TriggerKind.VERB;
    return (verb ? predicates(syntax, token, rule) : noun(syntax, token))
        && rule.trigger().words().stream().anyMatch(word -> spelled(syntax, token, word, verb))
        && (rule.trigger().kind() != TriggerKind.LIGHT || carried(syntax, token, rule));
  }

  /** A verb, unless a determiner or an owner makes its form in -ing a noun. */
  static boolean verbal(Syntax syntax, int token) {
    return syntax.isVerb(token)
        && !(syntax.tag(token).equals("VBG") && syntax.has(token, "det", "nmod:poss", "amod"));
  }

  /** A verb, or an adjective said of somebody that the rule gives in this form: "is ready to". */
  private static boolean predicates(Syntax syntax, int token, EventRule rule) {
    return verbal(syntax, token)
        || (syntax.tag(token).equals("JJ")
            && (syntax.has(token, "cop") || new Clause(syntax, token).isInverted())
            && rule.trigger().words().contains("=" + syntax.word(token)));
  }

  private static boolean noun(Syntax syntax, int token) {
    return !verbal(syntax, token) && nominal(syntax, token);
  }

  private static boolean nominal(Syntax syntax, int token) {
    return syntax.isNoun(token) || syntax.tag(token).equals("VBG");
  }

  private static boolean spelled(Syntax syntax, int token, String word, boolean verb) {
    if (word.startsWith("=")) {
      return syntax.word(token).equals(word.substring(1));
    }
    String[] parts = word.split("_", -1);
    if (verb) {
      String particle = parts.length > 1 ? parts[1] : "";
      return syntax.lemma(token).equals(parts[0]) && syntax.particle(token).equals(particle);
    }
    int first = token - parts.length + 1;
    return first >= 0
        && IntStream.range(0, parts.length).allMatch(i -> syntax.lemma(first + i).equals(parts[i]));
  }

  private static boolean carried(Syntax syntax, int token, EventRule rule) {
    return Carrier.of(syntax, token).stream()
        .anyMatch(carrier -> rule.trigger().carriedBy(carrier.name(syntax)));
  }

  private boolean holds(
      Syntax syntax, int token, EventRule rule, MentionsAt mentions, Set<String> article) {
    SlotTokens slots = slots(syntax, token, rule);
    return rule.frame().stream()
            .filter(Slot::required)
            .allMatch(slot -> filled(slots.in(slot.place()), slot, mentions))
        && new Circumstances(syntax, token, slots, mentions, article).allow(rule.conditions());
  }

  SlotTokens slots(Syntax syntax, int token, EventRule rule) {
    return new SlotTokens(syntax, token, rule, support);
  }

  private static boolean filled(List<Integer> heads, Slot slot, MentionsAt mentions) {
    return heads.stream()
        .flatMap(head -> mentions.at(head).stream())
        .anyMatch(found -> slot.kind().fits(found.mention()));
  }
}
