package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The nouns behind a preposition that belong to a trigger, from the surest to the least sure. */
final class Behind {
  /** Prepositions of setting, which the parser often hangs on the wrong noun. */
  private static final Set<String> LOOSE =
      Set.of("in", "at", "on", "during", "near", "outside", "over", "via");

  /** Prepositions of parties that hang on what is made: "signed a treaty with Peru". */
  private static final Set<String> OF_OBJECT = Set.of("with", "between");

  private static final Set<String> OF_GOODS = Set.of("from", "to", "for");

  private static final int DEEPEST = 3;

  private static final Set<String> INSERTION = Set.of(",", "--");

  /** Where somebody speaks of what is to come or of what he says on it is not where it was. */
  private static final Set<String> ELSEWHERE = Set.of("before", "ahead of", "prior to", "since");

  private final Syntax syntax;
  private final int trigger;
  private final boolean verb;
  private final List<Carrier> carriers;
  private final SupportVerbs support;

  Behind(Syntax syntax, int trigger, boolean verb, List<Carrier> carriers, SupportVerbs support) {
    this.syntax = syntax;
    this.trigger = trigger;
    this.verb = verb;
    this.carriers = List.copyOf(carriers);
    this.support = support;
  }

  /**
   * Everything behind the preposition: the trigger's own, else its verb's, else what hangs astray.
   */
  List<Integer> all(String preposition) {
    List<Integer> found = own(preposition);
    if (found.isEmpty()) {
      found = carried(preposition);
    }
    return found.isEmpty() ? astray(preposition) : found;
  }

  /** What hangs on the trigger itself, or on what it makes: "discussed the budget with". */
  List<Integer> own(String preposition) {
    Set<Integer> found = new LinkedHashSet<>();
    if (syntax.has(trigger, "cop") && syntax.preposition(trigger).equals(preposition)) {
      found.add(trigger);
    }
    found.addAll(verb ? new Clause(syntax, trigger).behind(preposition) : of(trigger, preposition));
    if (verb && OF_OBJECT.contains(preposition)) {
      new Clause(syntax, trigger)
          .objects()
          .forEach(made -> found.addAll(inside(made, preposition, DEEPEST)));
      if (found.isEmpty()) {
        Stream.concat(ofPurpose(), ofAim())
            .forEach(aim -> found.addAll(inside(aim, preposition, DEEPEST)));
      }
    }
    return List.copyOf(found);
  }

  /** What the trigger is to bring about: "signed agreements to boost trade with Peru". */
  private Stream<Integer> ofPurpose() {
    return syntax.children(trigger, "xcomp", "advcl").stream()
        .filter(
            purpose ->
                syntax.children(purpose, "mark").stream()
                    .anyMatch(mark -> syntax.word(mark).equals("to")))
        .flatMap(purpose -> new Clause(syntax, purpose).objects().stream());
  }

  /**
   * What the trigger leads to: "sat down for talks with Peru", "returned to the table with Peru".
   */
  private Stream<Integer> ofAim() {
    Clause clause = new Clause(syntax, trigger);
    return Stream.of("for", "to").flatMap(aim -> clause.behind(aim).stream());
  }

  /** What hangs on the verb that carries the trigger: "held talks in Oslo". */
  List<Integer> carried(String preposition) {
    return carriers.stream()
        .filter(carrier -> !carrier.link().equals(preposition))
        .filter(this::tellsOfNoun)
        .flatMap(carrier -> behind(carrier, preposition))
        .distinct()
        .toList();
  }

  /** Also below the object, where goods change hands: "bought jets from X in a deal". */
  private Stream<Integer> behind(Carrier carrier, String preposition) {
    Clause clause = new Clause(syntax, carrier.verb());
    boolean goods = carrier.link().equals("in") && OF_GOODS.contains(preposition);
    return Stream.concat(
        clause.behind(preposition).stream(),
        goods
            ? clause.objects().stream().flatMap(thing -> of(thing, preposition).stream())
            : Stream.of());
  }

  /** "The talks began in Oslo", but not "the deal angered the government in Oslo". */
  private boolean tellsOfNoun(Carrier carrier) {
    return !ELSEWHERE.contains(carrier.link())
        && (!carrier.link().equals("subject")
            || !syntax.has(carrier.verb(), "obj")
            || support.carries(carrier.lemma(syntax), "object"));
  }

  /** What hangs on another argument: "met the premier [in Rome]". */
  List<Integer> astray(String preposition) {
    if (!LOOSE.contains(preposition)) {
      return List.of();
    }
    List<Integer> heads = new ArrayList<>(syntax.children(trigger, "obj", "obl", "nmod"));
    for (Carrier carrier : carriers) {
      if (!carrier.link().equals("subject") && tellsOfNoun(carrier)) {
        heads.addAll(syntax.children(carrier.verb(), "obj", "obl"));
      }
    }
    heads.addAll(of(trigger, "between"));
    heads.remove(Integer.valueOf(trigger));
    List<Integer> found =
        heads.stream()
            .flatMap(head -> syntax.coordinated(head).stream())
            .flatMap(head -> of(head, preposition).stream())
            .toList();
    return found.isEmpty() ? next(preposition) : found;
  }

  /** "met X in Rome, a spokesman said": right behind the object, though hung on another verb. */
  private List<Integer> next(String preposition) {
    int last =
        verb
            ? new Clause(syntax, trigger)
                .objects().stream().mapToInt(head -> head).max().orElse(trigger)
            : trigger;
    int after = Math.max(last, trigger) + 1;
    return after < syntax.size() && syntax.word(after).equals(preposition)
        ? syntax
            .governor(after)
            .filter(noun -> syntax.relation(after).equals("case") && noun > after)
            .stream()
            .toList()
        : List.of();
  }

  /** Also further down: "discussed the question of rights with the premier". */
  private List<Integer> inside(int head, String preposition, int steps) {
    List<Integer> found = of(head, preposition);
    return !found.isEmpty() || steps == 0
        ? found
        : syntax.children(head, "nmod", "appos").stream()
            .filter(noun -> !syntax.preposition(noun).equals(preposition))
            .flatMap(noun -> inside(noun, preposition, steps - 1).stream())
            .toList();
  }

  /** The nouns behind the preposition that hang on a head. */
  List<Integer> of(int head, String preposition) {
    List<Integer> found = hanging(head, preposition);
    return preposition.equals("between") && found.size() == 1
        ? Stream.concat(found.stream(), beyondInsertion(found.get(0)).stream()).toList()
        : found;
  }

  /** "between A -- led by X -- and B": the second party, which an insertion cuts off. */
  private Optional<Integer> beyondInsertion(int first) {
    int open = first + 1;
    if (open >= syntax.size() || !INSERTION.contains(syntax.word(open))) {
      return Optional.empty();
    }
    return IntStream.range(open + 1, syntax.size() - 2)
        .filter(close -> syntax.word(close).equals(syntax.word(open)))
        .limit(1)
        .filter(close -> syntax.word(close + 1).equals("and"))
        .mapToObj(close -> syntax.phraseHead(close + 2))
        .findFirst();
  }

  private List<Integer> hanging(int head, String preposition) {
    return Stream.concat(
            syntax.children(head, "nmod", "obl", "nmod:tmod").stream(), ofInfinitives(head))
        .filter(noun -> syntax.preposition(noun).equals(preposition))
        .flatMap(noun -> syntax.coordinated(noun).stream())
        .distinct()
        .toList();
  }

  /** "a deal with X to sell": the parser takes X for the subject of the infinitive. */
  private Stream<Integer> ofInfinitives(int head) {
    return syntax.children(head, "acl", "advcl").stream()
        .flatMap(infinitive -> syntax.children(infinitive, "nsubj").stream());
  }
}
