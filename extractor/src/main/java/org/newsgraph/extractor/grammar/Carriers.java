package org.newsgraph.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** The words that carry a noun, nearest first: "held talks", "is in Rome for talks". */
final class Carriers {
  private static final int HIGHEST = 4;

  private final Tree tree;
  private final Clauses clauses;
  private final Prepositions prepositions;

  Carriers(Tree tree, Clauses clauses, Prepositions prepositions) {
    this.tree = tree;
    this.clauses = clauses;
    this.prepositions = prepositions;
  }

  List<Carrier> of(Word noun) {
    List<Carrier> found = new ArrayList<>();
    above(noun, 0).ifPresent(found::add);
    if (predicate(noun) && !prepositions.of(noun).isEmpty()) {
      found.add(carrier(noun, prepositions.of(noun)));
    }
    tree.children(noun, Label.ACL, Label.ACL_RELCL).stream()
        .filter(Word::isVerb)
        .forEach(clause -> found.add(carrier(clause, Carrier.OBJECT)));
    return found;
  }

  /** "is on the second day of a visit", "was at the start of a tour": on it. */
  private boolean isPhaseOf(Word noun, Word part) {
    return part.has("phase") && prepositions.is(noun, "of");
  }

  private boolean predicate(Word word) {
    return tree.has(word, Label.COP);
  }

  private Carrier carrier(Word word, String link) {
    return new Carrier(word, lemma(word), link, word.isVerb() || predicate(word));
  }

  /** The verb with its particle behind {@code _}; "be" for a predicate. */
  String lemma(Word verb) {
    if (predicate(verb) || !verb.isVerb()) {
      return "be";
    }
    String particle = particle(verb);
    return particle.isEmpty() ? verb.lemma() : verb.lemma() + "_" + particle;
  }

  /** The particle of a verb ("call off", "took part"); empty without one. */
  String particle(Word verb) {
    return tree.child(verb, Label.COMPOUND_PRT)
        .or(() -> next(verb, Label.OBJ, "particle-noun"))
        .or(() -> next(verb, Label.ADVMOD, "particle-adverb"))
        .map(Word::lower)
        .orElse("");
  }

  /** The word right behind a verb that makes a whole with it, as the lexicon says. */
  private Optional<Word> next(Word verb, Label label, String feature) {
    return tree.children(verb, label).stream()
        .filter(word -> tree.after(verb).filter(word::equals).isPresent())
        .filter(word -> Lexicon.english().has(verb.lemma() + "_" + word.lower(), feature))
        .findFirst();
  }

  private Optional<Carrier> above(Word noun, int depth) {
    Optional<Word> governor = tree.governor(noun);
    if (governor.isEmpty() || depth > HIGHEST) {
      return Optional.empty();
    }
    Word above = governor.get();
    if (tree.is(noun, Label.CONJ, Label.APPOS)) {
      return above(above, depth + 1);
    }
    if (clauses.verbal(above) || predicate(above)) {
      return Optional.of(prepositions.of(above))
          .filter(link -> isPhaseOf(noun, above) && !link.isEmpty())
          .or(() -> link(noun))
          .map(link -> carrier(above, link));
    }
    if (!tree.is(noun, Label.NMOD, Label.ACL_RELCL)) {
      return Optional.empty();
    }
    return besideName(noun, above)
        .or(
            () ->
                Lexicon.english().has(prepositions.of(noun), "nesting") || sentTo(noun, above)
                    ? above(above, depth + 1).map(carrier -> meanwhile(noun, above, carrier))
                    : Optional.empty());
  }

  /** "said in a speech during a visit", "in a speech on the last day of it": said during it. */
  private Carrier meanwhile(Word noun, Word above, Carrier carrier) {
    String link = prepositions.of(noun);
    boolean during =
        above.has("utterance")
            && Lexicon.english().has(link, "on-way")
            && (link.equals("during") || noun.has("phase"));
    return during ? carrier(carrier.word(), link) : carrier;
  }

  /** "led the delegation to the talks", "made a speech to the summit": who does it takes part. */
  private boolean sentTo(Word noun, Word above) {
    return prepositions.is(noun, "to") && (above.has("delegation") || above.has("speech"));
  }

  /**
   * "the premier, now on a tour", "the premier, in Rome for talks", "told Wen in a call", "Siemens
   * in deal with Peru".
   */
  private Optional<Carrier> besideName(Word noun, Word name) {
    String preposition = prepositions.of(noun);
    if (name.namesPerson() && !preposition.isEmpty()) {
      Word word = apart(name) ? name : tree.governor(name).filter(Word::isVerb).orElse(name);
      return Optional.of(carrier(word, preposition));
    }
    boolean headline = tree.governor(name).isEmpty() && name.isProper();
    return headline ? Optional.of(carrier(name, preposition)) : Optional.empty();
  }

  /** Whether a comma sets apart what is said of a person. */
  private boolean apart(Word person) {
    return tree.after(person).isEmpty()
        || tree.stands(person.index() + 1, ",")
        || tree.governor(person).isEmpty();
  }

  /** "On the sidelines of the summit": at it. */
  private boolean aside(Word noun) {
    return noun.has("aside") && Lexicon.english().has(prepositions.of(noun), "nesting");
  }

  /** "made a speech to the summit": whoever makes it is at it. */
  private boolean hears(Word noun) {
    return prepositions.is(noun, "to")
        && tree.governor(noun).stream()
            .flatMap(verb -> tree.children(verb, Label.OBJ).stream())
            .anyMatch(object -> object.has("speech"));
  }

  private Optional<String> link(Word noun) {
    return switch (tree.label(noun)) {
      case OBJ, NSUBJ_PASS -> Optional.of(Carrier.OBJECT);
      case NSUBJ -> Optional.of(Carrier.SUBJECT);
      case OBL, NMOD, ADVCL, DEP ->
          Optional.of(aside(noun) || hears(noun) ? "at" : prepositions.of(noun))
              .filter(word -> !word.isEmpty());
      default -> Optional.empty();
    };
  }
}
