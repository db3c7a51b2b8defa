package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.VerbForms;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * The subjects of verbs, one for those that are coordinated. Who does what a verb without a subject
 * says, the grammar of the words above it tells.
 */
final class Subjects {
  private static final int DEEPEST = 6;

  private final Tree tree;
  private final VerbForms forms;
  private final Relatives relatives;

  Subjects(Tree tree, VerbForms forms, Relatives relatives) {
    this.tree = tree;
    this.forms = forms;
    this.relatives = relatives;
  }

  /** The subject as the grammar shows it, whether it acts or is acted on. */
  List<Edge> of(Word verb) {
    return of(verb, 0);
  }

  private List<Edge> of(Word verb, int depth) {
    List<Edge> own =
        relatives.resolve(verb, Relation.AGENT, tree.children(verb, Label.NSUBJ, Label.NSUBJ_PASS));
    return !own.isEmpty() || depth > DEEPEST ? own : inherited(verb, depth + 1);
  }

  private List<Edge> inherited(Word verb, int depth) {
    Optional<Word> above = tree.governor(verb);
    if (above.isEmpty()) {
      return List.of();
    }
    Word governor = above.get();
    return switch (tree.label(verb)) {
      case CONJ, ADVCL, PARATAXIS, DEP -> beside(verb, governor, depth);
      case OBL -> meanwhile(verb) ? beside(verb, governor, depth) : List.of();
      case XCOMP -> controllers(governor, depth);
      case CCOMP ->
          forms.infinitive(verb) || verb.isGerund() ? controllers(governor, depth) : List.of();
      case ACL_RELCL -> List.of(relatives.meant(governor).by(Step.RELATIVE));
      case ACL -> ofNoun(verb, governor, depth);
      default -> List.of();
    };
  }

  /** "after meeting Y": whoever did the one did the other; not "was accused of meeting Y". */
  private boolean meanwhile(Word verb) {
    return verb.isGerund()
        && tree.children(verb, Label.MARK, Label.CASE).stream()
            .anyMatch(mark -> mark.formHas("gerund-mark"));
  }

  private List<Edge> beside(Word verb, Word governor, int depth) {
    if (ofObject(verb) || forObject(verb, governor)) {
      return controllers(governor, depth);
    }
    return governor.isVerb() || tree.has(governor, Label.COP, Label.NSUBJ)
        ? by(Step.SHARED, of(governor, depth))
        : List.of();
  }

  /** "accused him of having signed", "warned him against it": the object above is meant. */
  private boolean ofObject(Word verb) {
    return verb.isGerund()
        && tree.children(verb, Label.MARK, Label.CASE).stream()
            .anyMatch(mark -> mark.formHas("held-against"));
  }

  /** "sent him to Oslo to meet the king": the object of the verb above is to meet him. */
  private boolean forObject(Word verb, Word governor) {
    return forms.infinitive(verb) && !tree.is(verb, Label.CONJ) && governor.has("object-control");
  }

  /** Who would do what the infinitive under a verb says. */
  private List<Edge> controllers(Word verb, int depth) {
    List<Edge> objects =
        relatives.resolve(verb, Relation.AGENT, tree.children(verb, Label.OBJ, Label.IOBJ));
    Optional<Word> planner = objects.stream().flatMap(plan -> planner(plan.to(), verb)).findFirst();
    if (planner.isPresent()) {
      return List.of(Edge.of(Relation.AGENT, planner.get()).by(Step.CONTROL));
    }
    boolean subject =
        objects.isEmpty()
            || objects.stream().allMatch(plan -> isOfSubject(plan.to(), verb))
            || forms.passive(verb)
            || verb.has("subject-control");
    return by(Step.CONTROL, subject ? of(verb, depth) : objects);
  }

  /**
   * "said the committee plans to meet", where the parser takes "plans" for a noun: the committee.
   */
  private Stream<Word> planner(Word plans, Word verb) {
    boolean said = verb.has("saying") && !verb.has("announcing");
    return said && plans.has("intent") && plans.isPlural() && !tree.has(plans, Label.NMOD_POSS)
        ? tree.children(plans, Label.COMPOUND).stream()
            .filter(word -> word.index() + 1 == plans.index())
        : Stream.empty();
  }

  /** "announced plans to visit": whoever announces them will; "welcomed his plans" is another's. */
  private boolean isOfSubject(Word object, Word verb) {
    return (object.has("intent") && !tree.has(object, Label.NMOD_POSS)) || takesUp(verb, object);
  }

  /** "accepted an invitation to visit", "turned down her invitation to visit": who accepts it. */
  private boolean takesUp(Word verb, Word invitation) {
    return isInvitation(invitation)
        && tree.is(invitation, Label.OBJ)
        && Lexicon.english().has(withParticle(verb), "invited");
  }

  private static boolean isInvitation(Word noun) {
    return noun.has("to-be-taken-up");
  }

  private String withParticle(Word verb) {
    return tree.child(verb, Label.COMPOUND_PRT)
        .map(particle -> verb.lemma() + "_" + particle.lower())
        .orElse(verb.lemma());
  }

  private static List<Edge> by(Step step, List<Edge> edges) {
    return edges.stream().map(edge -> edge.by(step)).toList();
  }

  /** "Putin's plan to visit", "has plans to visit", "the first to visit", "the man meeting Xi". */
  private List<Edge> ofNoun(Word verb, Word noun, int depth) {
    if (!forms.infinitive(verb)) {
      return said(verb, noun)
          ? edges(tree.children(noun, Label.NSUBJ), Step.PREDICATE)
          : List.of(among(noun));
    }
    Optional<Word> invited = tree.governor(noun).filter(above -> takesUp(above, noun));
    if (invited.isPresent()) {
      return by(Step.CONTROL, ofVerb(noun, invited.get(), depth));
    }
    List<Word> owners = isInvitation(noun) ? List.of() : tree.children(noun, Label.NMOD_POSS);
    if (!owners.isEmpty()) {
      return edges(owners, Step.OWNER);
    }
    if (tree.has(noun, Label.COP)) {
      return edges(tree.children(noun, Label.NSUBJ), Step.PREDICATE);
    }
    return tree.governor(noun)
        .filter(above -> travels(noun, above) || (above.isVerb() && controls(noun, above)))
        .map(above -> by(Step.CONTROL, ofVerb(noun, above, depth)))
        .orElseGet(() -> List.of(Edge.of(Relation.AGENT, noun)));
  }

  /**
   * "is in Oslo on a visit to meet Y", "flew out on a trip to meet Y": whoever is or flies there.
   */
  private boolean travels(Word noun, Word above) {
    return noun.has("trip-noun")
        && tree.is(noun, Label.OBL, Label.NMOD)
        && (above.isVerb() || tree.has(above, Label.COP, Label.NSUBJ));
  }

  /**
   * "X was in Oslo before meeting Y": who was there, and not the town; "X was among those attending
   * the talks".
   */
  private boolean said(Word verb, Word noun) {
    return verb.isGerund()
        && (relatives.isAmong(noun) || tree.has(verb, Label.MARK, Label.CASE))
        && tree.has(noun, Label.COP)
        && tree.has(noun, Label.NSUBJ);
  }

  /** "X was the third to sign": the parser may have taken "the third" for the subject. */
  private List<Edge> ofVerb(Word noun, Word above, int depth) {
    List<Edge> subjects =
        of(above, depth).stream().filter(edge -> !edge.to().equals(noun)).toList();
    return subjects.isEmpty() ? List.of(Edge.of(Relation.AGENT, noun)) : subjects;
  }

  private static List<Edge> edges(List<Word> words, Step step) {
    return words.stream().map(word -> Edge.of(Relation.AGENT, word).by(step)).toList();
  }

  /** "Among those attending were X and Y": X and Y. */
  private Edge among(Word noun) {
    return relatives
        .among(noun)
        .map(named -> Edge.of(Relation.AGENT, named).by(Step.PREDICATE))
        .orElseGet(() -> Edge.of(Relation.AGENT, noun).by(Step.RELATIVE));
  }

  /** "has plans to", "became the first to": the verb's subject is meant, not the noun. */
  private boolean controls(Word noun, Word above) {
    return (tree.is(noun, Label.OBJ) && !isInvitation(noun))
        || (above.has("becoming") && tree.is(noun, Label.XCOMP, Label.NSUBJ, Label.OBL));
  }
}
