package org.newsgraph.extractor.mention.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Whether what a noun names took place: its own words, and the verbs and nouns that govern it. */
final class NounStatus {
  private static final Set<String> NESTING = Set.of("for", "in", "at", "during", "on");
  private static final Set<String> WITHIN =
      Set.of("for", "in", "at", "during", "on", "to", "into", "over");

  /** Who announces talks plans them; who announces a treaty has concluded it. */
  private static final Set<String> TELLING = Set.of("announce", "confirm");

  private final Climb climb;
  private final Syntax syntax;
  private final FactualityWords words;
  private final int noun;
  private final int depth;

  NounStatus(Climb climb, int noun, int depth) {
    this.climb = climb;
    this.syntax = climb.syntax();
    this.words = climb.tables().words();
    this.noun = noun;
    this.depth = depth;
  }

  Factuality read() {
    Optional<Status> own =
        asPredicate()
            .or(this::modifier)
            .filter(status -> status != Status.PLANNED || !(carriedInThePast() || calledOff()))
            .or(() -> words.status("preposition", syntax.preposition(noun)))
            .or(() -> words.status("mark", syntax.preposition(noun)));
    if (own.isPresent() && own.get() == Status.HAPPENED && stillToCome()) {
      return new Factuality(Status.PLANNED, depth);
    }
    if (own.isPresent()) {
      return new Factuality(own.get(), depth);
    }
    Factuality found = below().or(this::above).orElse(Factuality.assumed(depth));
    return found.status() == Status.HAPPENED && climb.later(noun)
        ? new Factuality(Status.PLANNED, depth)
        : found;
  }

  /** "which would be his first trip": the auxiliary of the noun itself. */
  private Optional<Status> asPredicate() {
    return syntax.has(noun, "cop") ? climb.auxiliary(noun) : Optional.empty();
  }

  /** "was on a scheduled trip", "held the planned talks": what was planned has come about. */
  private boolean carriedInThePast() {
    return Carrier.of(syntax, noun).stream()
        .filter(carrier -> climb.tables().support().carries(carrier.lemma(syntax), carrier.link()))
        .anyMatch(
            carrier ->
                syntax.tag(carrier.verb()).equals("VBD")
                    || syntax.children(carrier.verb(), "cop").stream()
                        .anyMatch(be -> syntax.tag(be).equals("VBD")));
  }

  /** "After the summit he will travel on": the summit is to come as well. */
  private boolean stillToCome() {
    return above().map(Factuality::status).filter(Status.PLANNED::equals).isPresent();
  }

  /** "postponed a planned visit": the verb goes before the adjective. */
  private boolean calledOff() {
    return above()
        .map(Factuality::status)
        .filter(status -> status == Status.CANCELLED || status == Status.DENIED)
        .isPresent();
  }

  private Optional<Status> modifier() {
    return syntax.children(noun, "amod", "det", "compound", "acl").stream()
        .flatMap(child -> words.status("modifier", syntax.word(child)).stream())
        .findFirst();
  }

  /** "talks scheduled for Monday", "talks, which will focus on": a clause below the noun. */
  private Optional<Factuality> below() {
    Optional<Status> participle =
        syntax.children(noun, "acl").stream()
            .filter(verb -> syntax.tag(verb).equals("VBN"))
            .flatMap(verb -> words.status("object", climb.lemma(verb)).stream())
            .findFirst();
    boolean future =
        syntax.children(noun, "acl:relcl").stream()
            .flatMap(verb -> syntax.children(verb, "aux").stream())
            .anyMatch(aux -> syntax.lemma(aux).equals("will"));
    return participle
        .or(() -> future ? Optional.of(Status.PLANNED) : Optional.empty())
        .map(status -> new Factuality(status, depth + 1));
  }

  private Optional<Factuality> above() {
    Optional<Integer> governor = syntax.governor(noun);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    int above = governor.get();
    String relation = syntax.relation(noun);
    if (relation.equals("conj") || relation.equals("appos")) {
      return Optional.of(climb.read(above, depth + 1));
    }
    return RuleMatcher.verbal(syntax, above) || syntax.has(above, "cop")
        ? underVerb(above)
        : underNoun(above);
  }

  private Optional<Factuality> underVerb(int verb) {
    if (climb.lasting() && bond(verb) && ahead(climb.read(verb, depth + 1))) {
      return Optional.empty();
    }
    Optional<Status> predicate =
        syntax.has(verb, "cop") ? words.status("predicate", syntax.lemma(verb)) : Optional.empty();
    if (predicate.isPresent()) {
      return Optional.of(Climb.compose(climb.read(verb, depth + 1), predicate.get(), depth + 1));
    }
    String link =
        switch (syntax.relation(noun)) {
          case "obj", "nsubj:pass" -> "object";
          case "nsubj" -> "subject";
          default -> "behind";
        };
    String preposition = syntax.preposition(noun);
    String lemma = climb.lemma(verb);
    Factuality above = climb.read(verb, depth + 1);
    return words
        .status(link, link.equals("behind") ? lemma + " " + preposition : lemma)
        .filter(status -> !(climb.lasting() && TELLING.contains(lemma)))
        .map(status -> Climb.compose(above, status, depth + 1))
        .or(() -> Optional.of(passedOn(lemma, link.equals("behind") ? preposition : link, above)));
  }

  private static boolean ahead(Factuality above) {
    return above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
  }

  /** "wants to leave the treaty": only what has been concluded can be left or kept. */
  private boolean bond(int verb) {
    String preposition = syntax.relation(noun).equals("obl") ? " " + syntax.preposition(noun) : "";
    return climb
        .tables()
        .support()
        .carries(climb.lemma(verb).replace(' ', '_'), "bond" + preposition);
  }

  /** What a verb that carries or frames the noun says of it. */
  private Factuality passedOn(String verb, String link, Factuality above) {
    boolean carries =
        climb.tables().support().carries(verb.replace(' ', '_'), link)
            || (link.equals("subject") && climb.tables().occurs(verb));
    boolean frames = link.equals("subject") || link.equals("object") || WITHIN.contains(link);
    return carries || (ahead(above) && frames && !climb.lasting())
        ? above
        : Factuality.assumed(above.distance());
  }

  private Optional<Factuality> underNoun(int above) {
    String relation = syntax.relation(noun);
    if (!Set.of("nmod", "obl", "compound", "dep").contains(relation)) {
      return Optional.empty();
    }
    Optional<Status> status = words.status("noun", syntax.lemma(above));
    if (status.isPresent()) {
      boolean refused = climb.read(above, depth + 1).status() == Status.DENIED;
      Status base = climb.negated(above) || refused ? Status.DENIED : Status.HAPPENED;
      return Optional.of(Climb.compose(new Factuality(base, depth), status.get(), depth + 1));
    }
    boolean part =
        NESTING.contains(syntax.preposition(noun)) || climb.tables().phase(syntax.lemma(above));
    return part && !climb.lasting() ? Optional.of(climb.read(above, depth + 1)) : Optional.empty();
  }
}
