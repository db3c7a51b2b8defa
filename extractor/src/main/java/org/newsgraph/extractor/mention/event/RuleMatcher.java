package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.lexicon.Condition;
import org.newsgraph.extractor.mention.event.lexicon.EventLexicon;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import org.newsgraph.extractor.mention.event.lexicon.Slot;
import org.newsgraph.extractor.mention.event.lexicon.TriggerKind;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Decides by which rule of the lexicon, if any, a token tells an event. */
final class RuleMatcher {
  /** Places in which a condition looks at every word of a name. */
  private static final Set<String> NAMING = Set.of("compound", "of");

  private static final int NEAR = 4;
  private static final int PERVADING = 5;

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
            && syntax.has(token, "cop")
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
        && allows(
            rule.conditions(),
            condition -> meets(condition, syntax, token, slots, mentions, article));
  }

  /** None of the false friends holds, and one of the conditions that are asked for, if any are. */
  private static boolean allows(List<Condition> conditions, Predicate<Condition> meets) {
    List<Condition> wanted = conditions.stream().filter(condition -> !condition.unless()).toList();
    return conditions.stream().filter(Condition::unless).noneMatch(meets)
        && (wanted.isEmpty() || wanted.stream().anyMatch(meets));
  }

  private static boolean meets(
      Condition condition,
      Syntax syntax,
      int token,
      SlotTokens slots,
      MentionsAt mentions,
      Set<String> article) {
    return condition.where().equals("article")
        ? pervades(condition, article)
        : is(condition, syntax, token, slots, mentions);
  }

  /** Whether an article is about what a list of words is about. */
  private static boolean pervades(Condition condition, Set<String> article) {
    return condition.lemmas().stream().filter(article::contains).count() >= PERVADING;
  }

  SlotTokens slots(Syntax syntax, int token, EventRule rule) {
    return new SlotTokens(syntax, token, rule, support);
  }

  private static boolean filled(List<Integer> heads, Slot slot, MentionsAt mentions) {
    return heads.stream()
        .flatMap(head -> mentions.at(head).stream())
        .anyMatch(found -> slot.kind().fits(found.mention()));
  }

  private static boolean is(
      Condition condition, Syntax syntax, int token, SlotTokens slots, MentionsAt mentions) {
    if (condition.where().equals("number")) {
      return condition.lemmas().contains(syntax.tag(token).endsWith("S") ? "plural" : "singular");
    }
    if (condition.where().equals("case")) {
      return condition.lemmas().contains(insideTitle(syntax, token) ? "capital" : "small");
    }
    if (condition.where().equals("form")) {
      return condition.lemmas().contains(syntax.word(token));
    }
    if (condition.where().equals("subjects")) {
      return several(slots.in("subject"), mentions) || several(slots.in("light"), mentions);
    }
    if (condition.where().equals("behind object")) {
      return condition.lemmas().contains(afterObject(syntax, slots));
    }
    if (condition.where().equals("particle")) {
      return condition.lemmas().contains(syntax.particle(token));
    }
    List<Integer> there = there(condition.where(), syntax, token, slots);
    if (condition.kind().isPresent()) {
      return there.stream()
          .flatMap(head -> mentions.at(head).stream())
          .anyMatch(found -> condition.kind().get().fits(found.mention()));
    }
    return condition.lemmas().isEmpty()
        ? !there.isEmpty()
        : there.stream()
            .anyMatch(
                head ->
                    condition.lemmas().contains(syntax.lemma(head))
                        || inName(condition, syntax, head, mentions)
                        || condition.lemmas().contains(singular(syntax.lemma(head)))
                        || condition.lemmas().contains(syntax.lemma(mentions.counted(head))));
  }

  /** "the Council of Ministers meeting": one of the words of the name that stands there. */
  private static boolean inName(Condition condition, Syntax syntax, int head, MentionsAt mentions) {
    return NAMING.contains(condition.where())
        && mentions
            .over(head)
            .filter(EntityMention::isName)
            .filter(
                name ->
                    IntStream.range(name.firstToken(), name.endToken())
                        .anyMatch(at -> condition.lemmas().contains(syntax.lemma(at))))
            .isPresent();
  }

  /** Whether the subject names more than one party. */
  private static boolean several(List<Integer> subjects, MentionsAt mentions) {
    return subjects.stream()
            .flatMap(head -> mentions.at(head).stream())
            .map(MentionsAt.Found::mention)
            .distinct()
            .count()
        > 1;
  }

  /** The word right behind the object; a full stop where it ends the sentence. */
  private static String afterObject(Syntax syntax, SlotTokens slots) {
    int end = slots.in("object").stream().mapToInt(head -> head).max().orElse(-1) + 1;
    return end > 0 && end < syntax.size() ? syntax.word(end) : ".";
  }

  /** Whether a word has a capital that neither the sentence's beginning nor a headline gives it. */
  private static boolean insideTitle(Syntax syntax, int token) {
    long small =
        IntStream.range(0, syntax.size())
            .filter(i -> syntax.isNoun(i) || syntax.isVerb(i))
            .filter(i -> Character.isLowerCase(syntax.token(i).text().charAt(0)))
            .count();
    return token > 0 && small > 1 && Character.isUpperCase(syntax.token(token).text().charAt(0));
  }

  /** "troops" has no other lemma, but is meant by "troop". */
  private static String singular(String lemma) {
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private static List<Integer> there(String where, Syntax syntax, int token, SlotTokens slots) {
    return switch (where) {
      case "sentence" -> range(syntax, 0, syntax.size());
      case "near" -> range(syntax, token - NEAR, token + NEAR + 1);
      case "before" -> range(syntax, token - 1, token);
      case "after" -> range(syntax, token + 1, token + 2);
      case "governor" -> slots.governor().stream().toList();
      case "child" -> syntax.children(token);
      case "xcomp" -> syntax.children(token, "xcomp", "ccomp");
      case "ccomp" -> syntax.children(token, "ccomp");
      default -> slots.in(where);
    };
  }

  private static List<Integer> range(Syntax syntax, int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(syntax.size(), to)).boxed().toList();
  }
}
