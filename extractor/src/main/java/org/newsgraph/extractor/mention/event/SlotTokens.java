package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import org.newsgraph.extractor.mention.event.lexicon.TriggerKind;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Finds the head nouns that stand in the slots around a trigger. */
final class SlotTokens {
  /** Prepositions of setting, which the parser often hangs on the wrong noun. */
  private static final Set<String> LOOSE = Set.of("in", "at", "during", "near", "outside");

  /** Prepositions of parties that hang on what is made: "signed a treaty with Peru". */
  private static final Set<String> OF_OBJECT = Set.of("with", "between");

  private static final Set<String> THERE = Set.of("at", "during");

  /** Who is there need not take part: peacekeepers stand by during an offensive. */
  private static final Set<EventClass> FIGHTS =
      EnumSet.of(EventClass.ASSAULT, EventClass.PROTEST, EventClass.COERCION);

  private final Syntax syntax;
  private final int trigger;
  private final boolean verb;
  private final List<Carrier> carriers;
  private final SupportVerbs support;
  private final List<String> lightVerbs;
  private final boolean fight;

  SlotTokens(Syntax syntax, int trigger, EventRule rule, SupportVerbs support) {
    this.syntax = syntax;
    this.trigger = syntax.relation(trigger).equals("cop") ? predicate(syntax, trigger) : trigger;
    this.verb = rule.trigger().kind() == TriggerKind.VERB;
    this.support = support;
    this.lightVerbs = rule.trigger().carriers();
    this.fight = FIGHTS.contains(rule.type());
    this.carriers = verb ? List.of() : Carrier.of(syntax, this.trigger);
  }

  /** "was in Paris": everything hangs on the predicate, not on the verb. */
  private static int predicate(Syntax syntax, int copula) {
    return syntax.governor(copula).orElse(copula);
  }

  /** The verbs that carry the noun, by the table of support verbs or by the rule itself. */
  List<Carrier> supports() {
    return carriers.stream()
        .filter(
            carrier ->
                lightVerbs.isEmpty() ? carries(carrier) : lightVerbs.contains(carrier.name(syntax)))
        .toList();
  }

  private boolean carries(Carrier carrier) {
    if (syntax.has(trigger, "nmod:poss")) {
      return carrier.link().equals("object") && ownPronoun();
    }
    return support.carries(carrier.lemma(syntax), carrier.link())
        || (support.carriesUnderAny(carrier.link())
            && partnerNamed(carrier.link())
            && (!fight || !doerNamed()));
  }

  /** "held their meeting": the owner is the subject once more. */
  private boolean ownPronoun() {
    return syntax.children(trigger, "nmod:poss").stream()
        .anyMatch(owner -> syntax.tag(owner).equals("PRP$"));
  }

  /** "at" and "during" put the subject there; "after a meeting with X" only by its partner. */
  private boolean partnerNamed(String link) {
    return THERE.contains(link)
        || !dependents(trigger, "with").isEmpty()
        || !dependents(trigger, "to").isEmpty();
  }

  /** "the French offensive", "clashes between A and B": the noun itself says who does it. */
  private boolean doerNamed() {
    return Stream.of("between", "by").anyMatch(link -> !dependents(trigger, link).isEmpty())
        || syntax.children(trigger, "amod", "compound").stream()
            .anyMatch(word -> Character.isUpperCase(syntax.token(word).text().charAt(0)));
  }

  List<Integer> in(String slot) {
    return switch (slot) {
      case "subject" -> verb ? new Clause(syntax, trigger).subjects() : List.of();
      case "object" -> verb ? new Clause(syntax, trigger).objects() : List.of();
      case "indirect" -> children("iobj");
      case "possessor" -> children("nmod:poss");
      case "compound" -> children("compound");
      case "modifier" -> children("amod");
      case "light" -> light();
      default -> behind(slot);
    };
  }

  private List<Integer> children(String relation) {
    return spread(syntax.children(trigger, relation).stream());
  }

  private List<Integer> light() {
    return supports().stream()
        .flatMap(carrier -> new Clause(syntax, carrier.verb()).subjects().stream())
        .distinct()
        .toList();
  }

  private List<Integer> behind(String preposition) {
    Set<Integer> found = new LinkedHashSet<>();
    if (syntax.has(trigger, "cop") && syntax.preposition(trigger).equals(preposition)) {
      found.add(trigger);
    }
    if (preposition.equals("in")) {
      where().ifPresent(found::add);
    }
    found.addAll(verb ? new Clause(syntax, trigger).behind(preposition) : ofNoun(preposition));
    if (found.isEmpty() && LOOSE.contains(preposition)) {
      found.addAll(loose(preposition));
    }
    if (verb && OF_OBJECT.contains(preposition)) {
      new Clause(syntax, trigger)
          .objects()
          .forEach(made -> found.addAll(dependents(made, preposition)));
    }
    return List.copyOf(found);
  }

  /** "Baku, where they met": the noun of the relative clause is the place. */
  private Optional<Integer> where() {
    boolean relative =
        syntax.relation(trigger).equals("acl:relcl")
            && syntax.children(trigger, "advmod").stream()
                .anyMatch(word -> syntax.word(word).equals("where"));
    return relative ? syntax.governor(trigger) : Optional.empty();
  }

  private List<Integer> ofNoun(String preposition) {
    List<Integer> own = dependents(trigger, preposition);
    if (!own.isEmpty()) {
      return own;
    }
    return carriers.stream()
        .filter(carrier -> !carrier.link().equals(preposition))
        .flatMap(carrier -> new Clause(syntax, carrier.verb()).behind(preposition).stream())
        .toList();
  }

  /** Behind the preposition, but hung on another argument: "met the premier [in Rome]". */
  private List<Integer> loose(String preposition) {
    List<Integer> heads = new ArrayList<>(syntax.children(trigger, "obj", "obl", "nmod"));
    for (Carrier carrier : carriers) {
      heads.addAll(syntax.children(carrier.verb(), "obj", "obl"));
    }
    heads.remove(Integer.valueOf(trigger));
    return heads.stream()
        .flatMap(head -> syntax.coordinated(head).stream())
        .flatMap(head -> dependents(head, preposition).stream())
        .toList();
  }

  private List<Integer> dependents(int head, String preposition) {
    return spread(
        syntax.children(head, "nmod", "obl", "nmod:tmod").stream()
            .filter(noun -> syntax.preposition(noun).equals(preposition)));
  }

  private List<Integer> spread(Stream<Integer> heads) {
    return heads.flatMap(head -> syntax.coordinated(head).stream()).distinct().toList();
  }

  /** Objects of the infinitive below a verb: "agreed to open its border to traders". */
  List<Integer> ofInfinitive() {
    if (!verb) {
      return List.of();
    }
    return syntax.children(trigger, "xcomp", "ccomp").stream()
        .flatMap(
            infinitive ->
                Stream.concat(
                    new Clause(syntax, infinitive).objects().stream(),
                    syntax.children(infinitive, "obl").stream()))
        .distinct()
        .toList();
  }

  Optional<Integer> governor() {
    return syntax.governor(trigger);
  }
}
