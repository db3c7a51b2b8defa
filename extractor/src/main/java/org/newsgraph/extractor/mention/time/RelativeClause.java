package org.newsgraph.extractor.mention.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Relative clauses that tell what took place at the place or time of the clause above. */
final class RelativeClause {
  private static final Set<String> RELATIONS = Set.of("acl:relcl", "advcl", "acl");
  private static final Set<String> ADVERBS = Set.of("advmod", "mark");
  private static final Set<String> OBLIQUES = Set.of("obl", "nmod", "obl:tmod");
  private static final Set<String> PRONOUNS = WordLists.TIME.list("relative-pronouns");
  private static final Set<String> APPOINTING = WordLists.TIME.list("appointing");
  private static final Set<String> MEANWHILE = WordLists.TIME.list("where-or-when");

  private RelativeClause() {}

  /** "where he met", "when he met" behind a noun, "during which he met", "on whose margins". */
  static boolean ofSetting(Sentence sentence, int verb) {
    Dependency arc = sentence.dependencies().get(verb);
    boolean behind = arc.governor() != Dependency.ROOT && arc.governor() < verb;
    return behind
        && RELATIONS.contains(arc.relation())
        && (there(sentence, verb, "where")
            || (arc.relation().equals("acl:relcl") && there(sentence, verb, "when"))
            || meanwhile(sentence, verb));
  }

  /**
   * "talks with the envoy of Peru, who came on Monday", "protests against the law, which was passed
   * in May": whether the clause tells of a noun in between, and not that the event took place.
   */
  static boolean ofNearerNoun(Sentence sentence, Dependency clause) {
    if (!clause.relation().equals("acl:relcl")
        || !sentence.token(clause.governor()).tag().startsWith("NN")) {
      return false;
    }
    Optional<Integer> pronoun =
        sentence
            .arcsFrom(clause.dependent())
            .map(Dependency::dependent)
            .filter(word -> sentence.token(word).tag().startsWith("W"))
            .findFirst();
    boolean person = pronoun.filter(word -> word(sentence, word).startsWith("who")).isPresent();
    boolean nearer =
        pronoun.isPresent()
            && sentence.tokens().subList(clause.governor() + 1, pronoun.get()).stream()
                .anyMatch(token -> token.tag().startsWith("NN"));
    return person || (nearer && !ofEvent(sentence, clause.dependent()));
  }

  /** "which began on Monday", "which had been planned for May". */
  private static boolean ofEvent(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
    return Lexicon.english().has(lemma, "occurring") || APPOINTING.contains(lemma);
  }

  private static boolean there(Sentence sentence, int verb, String adverb) {
    return sentence
        .arcsFrom(verb)
        .filter(arc -> ADVERBS.contains(arc.relation()))
        .anyMatch(arc -> word(sentence, arc.dependent()).equals(adverb));
  }

  private static boolean meanwhile(Sentence sentence, int verb) {
    return sentence
        .arcsFrom(verb)
        .filter(arc -> OBLIQUES.contains(arc.relation()))
        .anyMatch(arc -> refersBack(sentence, arc.dependent()));
  }

  private static boolean refersBack(Sentence sentence, int noun) {
    boolean pronoun =
        PRONOUNS.contains(word(sentence, noun))
            || sentence
                .arcsFrom(noun)
                .filter(arc -> arc.relation().equals("nmod:poss"))
                .anyMatch(arc -> PRONOUNS.contains(word(sentence, arc.dependent())));
    return pronoun
        && sentence
            .arcsFrom(noun)
            .filter(arc -> arc.relation().equals("case"))
            .anyMatch(arc -> MEANWHILE.contains(word(sentence, arc.dependent())));
  }

  private static String word(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
