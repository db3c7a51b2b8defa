package org.newsgraph.extractor.mention.event;

import java.util.EnumSet;
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
  /** "said on a visit to": only so does the subject of any verb travel. */
  private static final Set<String> ON_WAY = Set.of("on", "during");

  private static final Set<String> THERE = Set.of("at", "during");

  /** Who is there need not take part: peacekeepers stand by during an offensive. */
  private static final Set<EventClass> FIGHTS =
      EnumSet.of(EventClass.ASSAULT, EventClass.PROTEST, EventClass.COERCION);

  private static final Set<EventClass> CONTACTS = EnumSet.of(EventClass.MEETING, EventClass.CALL);

  private static final Set<EventClass> AIMED =
      EnumSet.of(EventClass.REQUEST, EventClass.ACCUSATION);

  private final Syntax syntax;
  private final int trigger;
  private final boolean verb;
  private final List<Carrier> carriers;
  private final SupportVerbs support;
  private final Behind behind;
  private final EventRule rule;

  SlotTokens(Syntax syntax, int trigger, EventRule rule, SupportVerbs support) {
    this.syntax = syntax;
    this.trigger = syntax.relation(trigger).equals("cop") ? predicate(syntax, trigger) : trigger;
    this.verb = rule.trigger().kind() == TriggerKind.VERB;
    this.support = support;
    this.rule = rule;
    this.carriers = verb ? List.of() : Carrier.of(syntax, this.trigger);
    this.behind = new Behind(syntax, this.trigger, verb, carriers, support);
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
    boolean astray = rule.type() == EventClass.VISIT && !ON_WAY.contains(carrier.link());
    return support.carries(carrier.lemma(syntax), carrier.link())
        || (!astray
            && support.carriesUnderAny(carrier.link())
            && (partnerNamed(carrier.link()) || together(carrier) || addressed(carrier))
            && (!FIGHTS.contains(rule.type()) || !doerNamed()));
  }

  /** "During talks in Rome he told the premier". */
  private boolean addressed(Carrier carrier) {
    return CONTACTS.contains(rule.type()) && support.addresses(carrier.lemma(syntax));
  }

  /**
   * "After talks in Geneva, X and Y announced": they talked with each other; who took part in "the
   * talks" has been told before.
   */
  private boolean together(Carrier carrier) {
    boolean known =
        syntax.children(trigger, "det").stream().anyMatch(det -> syntax.word(det).equals("the"));
    return CONTACTS.contains(rule.type())
        && !known
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
        || !behind.of(trigger, "with").isEmpty()
        || !behind.of(trigger, "to").isEmpty();
  }

  /** "the French offensive", "clashes between A and B": the noun itself says who does it. */
  private boolean doerNamed() {
    return Stream.of("between", "by").anyMatch(link -> !behind.of(trigger, link).isEmpty())
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
      case "with" -> with();
      case "escort" -> companions().distinct().toList();
      case "keeper" -> spread(new Bond(syntax, trigger, support).keepers());
      case "quarrel" -> quarrel();
      default -> behind.all(slot);
    };
  }

  /** Also "together with", and "joined by" where people come together. */
  private List<Integer> with() {
    return Stream.concat(
            Stream.concat(Stream.of("with"), Companionship.WITH.stream())
                .flatMap(preposition -> behind.all(preposition).stream()),
            CONTACTS.contains(rule.type()) ? companions() : Stream.of())
        .distinct()
        .toList();
  }

  /** Whose quarrel the agreement ended, which is the trigger or what it makes. */
  private List<Integer> quarrel() {
    List<Integer> made = verb ? new Clause(syntax, trigger).objects() : List.of(trigger);
    return spread(made.stream().flatMap(deal -> new Bond(syntax, deal, support).opponents()));
  }

  private Stream<Integer> companions() {
    return new Companionship(syntax, behind)
        .of(trigger, verb ? new Clause(syntax, trigger).subjects() : light());
  }

  /** The words that tell where by a clause of their own. */
  Whereabouts whereabouts() {
    return new Whereabouts(syntax, trigger, carriers, behind);
  }

  private List<Integer> children(String relation) {
    return spread(syntax.children(trigger, relation).stream());
  }

  private List<Integer> light() {
    return supports().stream().flatMap(carrier -> doers(carrier).stream()).distinct().toList();
  }

  /** Who does what the verb says; whom it receives, where it is a host's verb. */
  List<Integer> doers(Carrier carrier) {
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
        .filter(carrier -> support.addresses(carrier.lemma(syntax)))
        .flatMap(carrier -> new Clause(syntax, carrier.verb()).objects().stream())
        .distinct()
        .toList();
  }

  /** Subjects of the verbs that give the event a home: "Geneva hosted the talks". */
  List<Integer> hosts(Set<String> verbs) {
    return carriers.stream()
        .filter(carrier -> carrier.link().equals("object"))
        .filter(carrier -> verbs.contains(carrier.lemma(syntax)))
        .flatMap(carrier -> new Clause(syntax, carrier.verb()).subjects().stream())
        .toList();
  }

  /** The nouns behind prepositions. */
  Behind behind() {
    return behind;
  }

  private List<Integer> spread(Stream<Integer> heads) {
    return heads.flatMap(head -> syntax.coordinated(head).stream()).distinct().toList();
  }

  /**
   * Objects of the infinitive below a verb, "agreed to open its border to traders"; who is to do,
   * or has done, what a clause asks for or holds against him: "demanded that he resign". What is
   * denied names nobody whom the denial is aimed at.
   */
  List<Integer> ofInfinitive() {
    if (!verb) {
      return List.of();
    }
    Stream<Integer> infinitives = syntax.children(trigger, "xcomp").stream();
    Stream<Integer> clauses =
        rule.type() == EventClass.REJECTION
            ? Stream.of()
            : syntax.children(trigger, "ccomp").stream();
    return Stream.concat(
            infinitives.flatMap(this::inside),
            clauses.flatMap(clause -> Stream.concat(aimedAt(clause), inside(clause))))
        .distinct()
        .toList();
  }

  private Stream<Integer> inside(int clause) {
    return Stream.concat(
        new Clause(syntax, clause).objects().stream(), syntax.children(clause, "obl").stream());
  }

  private Stream<Integer> aimedAt(int clause) {
    return AIMED.contains(rule.type())
        ? new Clause(syntax, clause).surfaceSubjects().stream()
        : Stream.of();
  }

  Optional<Integer> governor() {
    return syntax.governor(trigger);
  }
}
