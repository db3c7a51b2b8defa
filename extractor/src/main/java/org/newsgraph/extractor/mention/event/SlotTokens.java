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
import org.newsgraph.extractor.mention.event.lexicon.TriggerWords;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Finds the head nouns that stand in the slots around a trigger. */
final class SlotTokens {
  /** Prepositions of setting, which the parser often hangs on the wrong noun. */
  private static final Set<String> LOOSE = Set.of("in", "at", "on", "during", "near", "outside");

  /** Prepositions of parties that hang on what is made: "signed a treaty with Peru". */
  private static final Set<String> OF_OBJECT = Set.of("with", "between");

  private static final Set<String> THERE = Set.of("at", "during");

  /** Who is there need not take part: peacekeepers stand by during an offensive. */
  private static final Set<EventClass> FIGHTS =
      EnumSet.of(EventClass.ASSAULT, EventClass.PROTEST, EventClass.COERCION);

  private static final Set<EventClass> CONTACTS = EnumSet.of(EventClass.MEETING, EventClass.CALL);

  private final Syntax syntax;
  private final int trigger;
  private final boolean verb;
  private final List<Carrier> carriers;
  private final SupportVerbs support;
  private final EventRule rule;
  private final boolean fight;

  SlotTokens(Syntax syntax, int trigger, EventRule rule, SupportVerbs support) {
    this.syntax = syntax;
    this.trigger = syntax.relation(trigger).equals("cop") ? predicate(syntax, trigger) : trigger;
    this.verb = rule.trigger().kind() == TriggerKind.VERB;
    this.support = support;
    this.rule = rule;
    this.fight = FIGHTS.contains(rule.type());
    this.carriers = verb ? List.of() : Carrier.of(syntax, this.trigger);
  }

  private TriggerWords trigger() {
    return rule.trigger();
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
                trigger().carriers().isEmpty()
                    ? carries(carrier)
                    : trigger().carriedBy(carrier.name(syntax)))
        .toList();
  }

  private boolean carries(Carrier carrier) {
    if (syntax.has(trigger, "nmod:poss")) {
      return carrier.link().equals("object") && ownPronoun();
    }
    return support.carries(carrier.lemma(syntax), carrier.link())
        || (support.carriesUnderAny(carrier.link())
            && (partnerNamed(carrier.link()) || together(carrier))
            && (!fight || !doerNamed()));
  }

  /** "After talks in Geneva, X and Y announced": they talked with each other. */
  private boolean together(Carrier carrier) {
    return CONTACTS.contains(rule.type())
        && new Clause(syntax, carrier.verb()).subjects().size() > 1;
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
      case "carried" -> carried();
      default -> behind(slot);
    };
  }

  private List<Integer> children(String relation) {
    return spread(syntax.children(trigger, relation).stream());
  }

  private List<Integer> light() {
    return supports().stream().flatMap(carrier -> doers(carrier).stream()).distinct().toList();
  }

  /** Who does what the verb says; whom it receives, where it is a host's verb. */
  private List<Integer> doers(Carrier carrier) {
    if (!carrier.verbal(syntax)) {
      return List.of(carrier.verb());
    }
    Clause clause = new Clause(syntax, carrier.verb());
    return support.guest(carrier.lemma(syntax), carrier.link())
        ? clause.objects()
        : clause.subjects();
  }

  /** Whom the carrying verb is about: "told him in a call". */
  private List<Integer> carried() {
    return supports().stream()
        .flatMap(carrier -> new Clause(syntax, carrier.verb()).objects().stream())
        .distinct()
        .toList();
  }

  private List<Integer> behind(String preposition) {
    Set<Integer> found = new LinkedHashSet<>();
    if (syntax.has(trigger, "cop") && syntax.preposition(trigger).equals(preposition)) {
      found.add(trigger);
    }
    found.addAll(verb ? new Clause(syntax, trigger).behind(preposition) : ofNoun(preposition));
    if (found.isEmpty() && LOOSE.contains(preposition)) {
      found.addAll(astray(preposition));
    }
    if (verb && OF_OBJECT.contains(preposition)) {
      new Clause(syntax, trigger)
          .objects()
          .forEach(made -> found.addAll(dependents(made, preposition)));
    }
    return List.copyOf(found);
  }

  /** The word "where" in "Baku, where they met", "Baku, where he held talks". */
  Optional<Integer> where() {
    return Stream.concat(Stream.of(trigger), carriers.stream().map(Carrier::verb))
        .flatMap(verb -> syntax.children(verb, "advmod", "mark", "dep").stream())
        .filter(word -> syntax.word(word).equals("where"))
        .findFirst();
  }

  private List<Integer> ofNoun(String preposition) {
    List<Integer> own = dependents(trigger, preposition);
    if (!own.isEmpty()) {
      return own;
    }
    return carriers.stream()
        .filter(carrier -> !carrier.link().equals(preposition))
        .filter(this::tellsOfNoun)
        .flatMap(carrier -> new Clause(syntax, carrier.verb()).behind(preposition).stream())
        .toList();
  }

  /** "The talks began in Oslo", but not "the deal angered the government in Oslo". */
  private boolean tellsOfNoun(Carrier carrier) {
    return !carrier.link().equals("subject")
        || !syntax.has(carrier.verb(), "obj")
        || support.carries(carrier.lemma(syntax), "object");
  }

  /** Behind the preposition, but hung on another argument: "met the premier [in Rome]". */
  List<Integer> astray(String preposition) {
    if (!LOOSE.contains(preposition)) {
      return List.of();
    }
    List<Integer> heads = new ArrayList<>(syntax.children(trigger, "obj", "obl", "nmod"));
    for (Carrier carrier : carriers) {
      if (!carrier.link().equals("subject")) {
        heads.addAll(syntax.children(carrier.verb(), "obj", "obl"));
      }
    }
    heads.remove(Integer.valueOf(trigger));
    return heads.stream()
        .flatMap(head -> syntax.coordinated(head).stream())
        .flatMap(head -> dependents(head, preposition).stream())
        .toList();
  }

  private List<Integer> dependents(int head, String preposition) {
    return spread(
        Stream.concat(
                syntax.children(head, "nmod", "obl", "nmod:tmod").stream(), ofInfinitives(head))
            .filter(noun -> syntax.preposition(noun).equals(preposition)));
  }

  /** "a deal with X to sell": the parser takes X for the subject of the infinitive. */
  private Stream<Integer> ofInfinitives(int head) {
    return syntax.children(head, "acl", "advcl").stream()
        .flatMap(infinitive -> syntax.children(infinitive, "nsubj").stream());
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
