package org.newsgraph.extractor.mention.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** The tense of the verb that governs a word. */
final class TenseOf {
  private static final Set<String> FUTURE_AUXILIARIES = WordLists.TIME.list("future-auxiliaries");
  private static final Set<String> FORWARD = WordLists.TIME.list("forward");

  /** What "had been planned for May" may still lie ahead. */
  private static final Set<String> PLANNED = WordLists.TIME.list("planned");

  private static final int FARTHEST = 12;

  private TenseOf() {}

  static Tense word(Sentence sentence, int token) {
    return sentence.parsed() ? climb(sentence, token, FARTHEST) : nearestVerb(sentence, token);
  }

  private static Tense climb(Sentence sentence, int token, int steps) {
    Optional<Tense> own = tense(sentence, token);
    int governor = sentence.dependencies().get(token).governor();
    if (own.isPresent() || governor == Dependency.ROOT || steps == 0) {
      return own.orElse(Tense.OPEN);
    }
    return climb(sentence, governor, steps - 1);
  }

  /** The tense that a word's own form and its auxiliaries give; empty for one that asks above. */
  private static Optional<Tense> tense(Sentence sentence, int token) {
    String tag = sentence.token(token).tag();
    if (auxiliaries(sentence, token).anyMatch(word -> FUTURE_AUXILIARIES.contains(low(word)))) {
      return Optional.of(Tense.FUTURE);
    }
    return switch (tag) {
      case "VBD" -> Optional.of(Tense.PAST);
      case "VBZ", "VBP" -> Optional.of(Tense.OPEN);
      case "VB" -> infinitive(sentence, token);
      case "VBN" -> participle(sentence, token);
      case "VBG" -> progressive(sentence, token);
      default -> copula(sentence, token);
    };
  }

  private static Optional<Tense> infinitive(Sentence sentence, int token) {
    int governor = sentence.dependencies().get(token).governor();
    boolean forward =
        governor != Dependency.ROOT && FORWARD.contains(sentence.token(governor).lemma());
    boolean did = auxiliaries(sentence, token).anyMatch(word -> word.tag().equals("VBD"));
    if (did) {
      return Optional.of(Tense.PAST);
    }
    if (hadBeenDue(sentence, token)) {
      return Optional.of(Tense.PAST);
    }
    return forward || governor == Dependency.ROOT ? Optional.of(Tense.FUTURE) : Optional.empty();
  }

  /** "had been due to arrive on Monday": not on a later Monday. */
  static boolean overdue(Sentence sentence, int token) {
    int node = token;
    for (int steps = 0; node != Dependency.ROOT && steps < FARTHEST; steps++) {
      if (sentence.parsed() && (hadBeenDue(sentence, node) || hadPlanned(sentence, node))) {
        return true;
      }
      node = sentence.arc(node).map(Dependency::governor).orElse(Dependency.ROOT);
    }
    return false;
  }

  /** "had scheduled a meeting on Thursday, but". */
  private static boolean hadPlanned(Sentence sentence, int word) {
    String lemma = sentence.token(word).lemma();
    return PLANNED.contains(lemma) && FORWARD.contains(lemma) && had(sentence, word);
  }

  private static boolean hadBeenDue(Sentence sentence, int infinitive) {
    int governor = sentence.dependencies().get(infinitive).governor();
    boolean own = had(sentence, infinitive);
    boolean above =
        governor != Dependency.ROOT
            && FORWARD.contains(sentence.token(governor).lemma())
            && had(sentence, governor);
    return sentence.token(infinitive).tag().equals("VB") && (own || above);
  }

  private static boolean had(Sentence sentence, int word) {
    return auxiliaries(sentence, word)
        .anyMatch(aux -> aux.lemma().equals("have") && aux.tag().equals("VBD"));
  }

  private static Optional<Tense> participle(Sentence sentence, int token) {
    if (auxiliaries(sentence, token).anyMatch(word -> pastHelper(word))) {
      boolean planned = PLANNED.contains(sentence.token(token).lemma());
      return Optional.of(planned && !had(sentence, token) ? Tense.OPEN : Tense.PAST);
    }
    if (told(sentence, token)) {
      return Optional.of(Tense.PAST);
    }
    boolean present = auxiliaries(sentence, token).anyMatch(word -> word.tag().startsWith("VB"));
    boolean forward = FORWARD.contains(sentence.token(token).lemma());
    if (forward && scheduled(sentence, token)) {
      return Optional.of(Tense.FUTURE);
    }
    return present ? Optional.of(forward ? Tense.FUTURE : Tense.OPEN) : Optional.empty();
  }

  /** "Ministers assembled in Linz": a participle to the tagger alone. */
  private static boolean told(Sentence sentence, int token) {
    return sentence.arc(token).filter(arc -> arc.governor() == Dependency.ROOT).isPresent()
        && !PLANNED.contains(sentence.token(token).lemma())
        && auxiliaries(sentence, token).findAny().isEmpty();
  }

  /** "the talks scheduled Tuesday". */
  private static boolean scheduled(Sentence sentence, int token) {
    return PLANNED.contains(sentence.token(token).lemma())
        && auxiliaries(sentence, token).findAny().isEmpty()
        && sentence.arc(token).filter(arc -> arc.relation().startsWith("acl")).isPresent();
  }

  private static boolean pastHelper(Token word) {
    return word.tag().equals("VBD") || word.lemma().equals("have");
  }

  private static Optional<Tense> progressive(Sentence sentence, int token) {
    if (auxiliaries(sentence, token).anyMatch(word -> pastHelper(word))) {
      return Optional.of(Tense.PAST);
    }
    boolean present = auxiliaries(sentence, token).anyMatch(word -> word.lemma().equals("be"));
    return present ? Optional.of(Tense.FUTURE) : Optional.empty();
  }

  private static Optional<Tense> copula(Sentence sentence, int token) {
    return sentence
        .arcsFrom(token)
        .filter(arc -> arc.relation().equals("cop"))
        .map(arc -> sentence.token(arc.dependent()))
        .findFirst()
        .map(word -> word.tag().equals("VBD") ? Tense.PAST : Tense.OPEN);
  }

  private static Stream<Token> auxiliaries(Sentence sentence, int token) {
    return sentence
        .arcsFrom(token)
        .filter(arc -> arc.relation().startsWith("aux"))
        .map(arc -> sentence.token(arc.dependent()));
  }

  private static String low(Token word) {
    return word.lemma().equals("wo") ? "will" : word.lemma();
  }

  /** Without a parse: the verb with a tense that stands nearest. */
  private static Tense nearestVerb(Sentence sentence, int token) {
    return sentence.tokens().stream()
        .filter(word -> word.tag().equals("VBD") || word.tag().equals("MD"))
        .min(
            java.util.Comparator.comparingInt((Token word) -> Math.abs(word.index() - token))
                .thenComparingInt(Token::index))
        .map(word -> word.tag().equals("MD") ? Tense.FUTURE : Tense.PAST)
        .orElse(Tense.OPEN);
  }
}
