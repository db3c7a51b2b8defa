package org.newsgraph.extractor.mention.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who does what in the clause of a verb: its deep subjects and objects, also where the grammar
 * leaves them out.
 */
public final class Clause {
  private static final int DEEPEST = 6;
  private static final int HIGHEST_PREDICATE = 2;

  /** Verbs whose object is not the subject of their infinitive ("promised him to come"). */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "use", "take", "spend", "have");

  private static final String[] BEHIND = {"obl", "obl:agent", "nmod", "obl:tmod", "obl:npmod"};

  private static final Set<String> WAYS =
      Set.of(
          "back", "on", "onward", "onwards", "over", "down", "up", "out", "home", "late", "early");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CLAUSES = Set.of("csubj", "csubj:pass");

  /** "a mission led by X": who leads it does what it does. */
  static final Set<String> LEADING = Set.of("lead", "head", "chair");

  private static final Set<String> BECOMING = Set.of("become", "remain", "be");

  private final Syntax syntax;
  private final int verb;

  public Clause(Syntax syntax, int verb) {
    this.syntax = syntax;
    this.verb = verb;
  }

  public boolean passive() {
    boolean participle = syntax.tag(verb).equals("VBN");
    return syntax.has(verb, "nsubj:pass", "aux:pass", "csubj:pass")
        || (participle && syntax.relation(verb).equals("acl"))
        || (participle && reduced() && !agents().isEmpty())
        || (participle && syntax.relation(verb).equals("advcl") && !syntax.has(verb, "aux"))
        || (participle
            && syntax.relation(verb).equals("conj")
            && !syntax.has(verb, "nsubj", "aux")
            && syntax
                .governor(verb)
                .filter(head -> new Clause(syntax, head).passive())
                .isPresent());
  }

  /**
   * "The deal signed by X failed", "Teams led by X were seen": a participle that the parser took
   * for the verb of the sentence or for a clause.
   */
  private boolean reduced() {
    return !syntax.has(verb, "aux")
        && syntax.has(verb, "nsubj")
        && (CLAUSES.contains(syntax.relation(verb))
            || syntax.children(verb, "dep", "advmod", "ccomp", "parataxis").stream()
                .anyMatch(below -> FINITE.contains(syntax.tag(below))));
  }

  /** The head nouns of those who act; coordinated nouns are listed one by one. */
  public List<Integer> subjects() {
    List<Integer> behind = inverted().stream().toList();
    return spread(!behind.isEmpty() ? behind : passive() ? agents() : surfaceSubjects(0));
  }

  /** "Also present were X and Y": the parser takes X for a predicate. */
  private Optional<Integer> inverted() {
    return Stream.iterate(
            syntax.governor(verb), Optional::isPresent, above -> above.flatMap(syntax::governor))
        .map(Optional::orElseThrow)
        .limit(HIGHEST_PREDICATE)
        .filter(above -> syntax.tag(above).startsWith("NNP"))
        .filter(
            above -> syntax.child(above, "cop").filter(be -> be > verb && be < above).isPresent())
        .findFirst();
  }

  /** Whether it stands before its subjects: "Also present were X and Y". */
  public boolean isInverted() {
    return inverted().isPresent();
  }

  /** The head nouns of what is acted on. */
  public List<Integer> objects() {
    return spread(passive() ? surfaceSubjects(0) : directObjects());
  }

  /** The head nouns behind a preposition that belongs to the verb. */
  public List<Integer> behind(String preposition) {
    return spread(
        Stream.concat(Stream.of(verb), ways())
            .flatMap(head -> syntax.children(head, BEHIND).stream())
            .filter(noun -> syntax.preposition(noun).equals(preposition))
            .toList());
  }

  /** "flew back to Oslo", "went on to Oslo": the parser hangs the town on the adverb. */
  private Stream<Integer> ways() {
    return syntax.children(verb, "advmod").stream()
        .filter(adverb -> WAYS.contains(syntax.word(adverb)));
  }

  /** The subject as the grammar shows it, whether it acts or is acted on. */
  public List<Integer> surfaceSubjects() {
    return spread(surfaceSubjects(0));
  }

  private List<Integer> agents() {
    return syntax.children(verb, "obl", "obl:agent", "nmod").stream()
        .filter(noun -> syntax.preposition(noun).equals("by"))
        .toList();
  }

  private List<Integer> directObjects() {
    List<Integer> objects = new ArrayList<>(resolve(syntax.children(verb, "obj")));
    objects.removeIf(this::behindColon);
    if (objects.isEmpty()) {
      objects.addAll(resolve(syntax.children(verb, "iobj")));
    }
    if (objects.isEmpty() && gerund()) {
      objects.add(syntax.governor(verb).orElseThrow());
    }
    if (objects.isEmpty()) {
      objects.addAll(behindDay());
    }
    if (objects.isEmpty() && gapIsObject()) {
      objects.add(syntax.governor(verb).orElseThrow());
    }
    if (objects.isEmpty() && brokenGap()) {
      objects.add(syntax.governor(verb).orElseThrow());
    }
    return objects;
  }

  /** "said after meeting rebel leaders": the parser takes the gerund for an adjective. */
  private boolean gerund() {
    return syntax.tag(verb).equals("VBG")
        && syntax.relation(verb).equals("amod")
        && verb > 0
        && Set.of("after", "before", "since", "upon").contains(syntax.word(verb - 1))
        && syntax.governor(verb).filter(object -> object > verb).isPresent();
  }

  /** "Three ministers met: X, Y and Z" says who met, not whom they met. */
  private boolean behindColon(int noun) {
    return syntax.children(verb, "punct").stream()
        .anyMatch(mark -> syntax.word(mark).equals(":") && verb < mark && mark < noun);
  }

  /** "received on Sunday Premier X": the parser takes the object for a part of the day. */
  private List<Integer> behindDay() {
    return syntax.children(verb, "obl").stream()
        .filter(noun -> syntax.preposition(noun).equals("on"))
        .filter(
            noun ->
                syntax.children(noun, "compound", "nmod:tmod").stream()
                    .anyMatch(day -> WEEKDAY.matcher(syntax.word(day)).matches()))
        .toList();
  }

  /** "the country Putin visited", where the parser saw no relative clause. */
  private boolean brokenGap() {
    return syntax.relation(verb).equals("dep")
        && syntax.governor(verb).filter(syntax::isNoun).isPresent()
        && new LinearSubject(syntax, verb).find().stream().anyMatch(subject -> subject < verb);
  }

  /** "the man (whom) Putin met": a relative clause with a subject of its own and no other gap. */
  private boolean gapIsObject() {
    return syntax.relation(verb).equals("acl:relcl")
        && syntax.children(verb, "nsubj").stream().anyMatch(s -> !syntax.isRelativePronoun(s))
        && syntax.children(verb, "advmod", "obl").stream()
            .noneMatch(child -> syntax.tag(child).startsWith("W"));
  }

  private List<Integer> surfaceSubjects(int depth) {
    List<Integer> own = new ArrayList<>(resolve(syntax.children(verb, "nsubj", "nsubj:pass")));
    if (!own.isEmpty()) {
      syntax.children(verb, "obj").stream().filter(this::behindColon).forEach(own::add);
    }
    if (own.isEmpty()) {
      own = ofParticiple();
    }
    if (!own.isEmpty() || depth > DEEPEST) {
      return own;
    }
    List<Integer> before = new LinearSubject(syntax, verb).find();
    return before.isEmpty() ? inherited(depth + 1) : before;
  }

  /** "Teams led by X were seen": the teams; or who leads them. */
  private List<Integer> ofParticiple() {
    return syntax.children(verb, "csubj", "csubj:pass").stream()
        .map(participle -> new Clause(syntax, participle))
        .filter(clause -> clause.passive() && clause.reduced())
        .flatMap(
            clause ->
                LEADING.contains(syntax.lemma(clause.verb))
                    ? clause.agents().stream()
                    : syntax.children(clause.verb, "nsubj").stream())
        .toList();
  }

  private List<Integer> inherited(int depth) {
    Optional<Integer> governor = syntax.governor(verb);
    if (governor.isEmpty()) {
      return List.of();
    }
    Clause above = new Clause(syntax, governor.get());
    return switch (syntax.relation(verb)) {
      case "conj", "advcl", "parataxis", "dep" ->
          ofObject()
              ? above.controllers(depth)
              : syntax.isVerb(governor.get()) || syntax.has(governor.get(), "cop", "nsubj")
                  ? above.surfaceSubjects(depth)
                  : List.of();
      case "xcomp" -> above.controllers(depth);
      case "ccomp" ->
          infinitive() || syntax.tag(verb).equals("VBG") ? above.controllers(depth) : List.of();
      case "acl:relcl" -> List.of(meant(governor.get()));
      case "amod" ->
          gerund()
              ? syntax
                  .governor(governor.get())
                  .map(verbAbove -> new Clause(syntax, verbAbove).surfaceSubjects(depth))
                  .orElse(List.of())
              : List.of();
      case "acl" -> nounController(governor.get(), depth);
      default -> List.of();
    };
  }

  /** "accused him of having signed": the object of the verb above is meant. */
  private boolean ofObject() {
    return syntax.tag(verb).equals("VBG")
        && syntax.children(verb, "mark", "case").stream()
            .anyMatch(mark -> Set.of("of", "from").contains(syntax.word(mark)));
  }

  private boolean infinitive() {
    return syntax.children(verb, "mark").stream().anyMatch(m -> syntax.word(m).equals("to"));
  }

  /** Who would do what the infinitive under this verb says. */
  private List<Integer> controllers(int depth) {
    List<Integer> objects = resolve(syntax.children(verb, "obj", "iobj"));
    return objects.isEmpty() || passive() || SUBJECT_CONTROL.contains(syntax.lemma(verb))
        ? surfaceSubjects(depth)
        : objects;
  }

  /** "Putin's plan to visit", "has plans to visit", "the first to visit", "the man meeting Xi". */
  private List<Integer> nounController(int noun, int depth) {
    if (!infinitive()) {
      return among(noun);
    }
    List<Integer> owners = syntax.children(noun, "nmod:poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    if (syntax.has(noun, "cop")) {
      return syntax.children(noun, "nsubj");
    }
    Optional<Integer> above = syntax.governor(noun);
    if (above.isPresent() && syntax.isVerb(above.get()) && controls(noun, above.get())) {
      List<Integer> before = behindItsVerb(noun, above.get());
      return before.isEmpty() ? new Clause(syntax, above.get()).surfaceSubjects(depth) : before;
    }
    return List.of(noun);
  }

  /** "Among those attending were X and Y": X and Y. */
  private List<Integer> among(int noun) {
    Optional<Integer> named =
        syntax
            .governor(noun)
            .filter(predicate -> predicate > noun && syntax.has(predicate, "cop"))
            .filter(predicate -> syntax.preposition(noun).equals("among"));
    return List.of(named.orElse(noun));
  }

  /** "X, the leader, was the third to sign": the parser took "the third" for the subject. */
  private List<Integer> behindItsVerb(int noun, int above) {
    return syntax.relation(noun).equals("nsubj") && noun > above
        ? new LinearSubject(syntax, above).find()
        : List.of();
  }

  /** "X was among the leaders who met Y", "X is the envoy who met Y": X. */
  private int meant(int noun) {
    return syntax.has(noun, "cop") && syntax.tag(noun).startsWith("NN") && !isName(noun)
        ? syntax.children(noun, "nsubj").stream().filter(this::isName).findFirst().orElse(noun)
        : noun;
  }

  private boolean isName(int token) {
    return syntax.tag(token).startsWith("NNP");
  }

  /** "has plans to", "became the first to": the verb's subject is meant, not the noun. */
  private boolean controls(int noun, int above) {
    return syntax.relation(noun).equals("obj")
        || (BECOMING.contains(syntax.lemma(above))
            && Set.of("xcomp", "nsubj", "obl").contains(syntax.relation(noun)));
  }

  /** A relative pronoun gives way to the noun that it stands for. */
  private List<Integer> resolve(List<Integer> nouns) {
    return nouns.stream()
        .flatMap(
            noun ->
                syntax.isRelativePronoun(noun) ? relativeAntecedent().stream() : Stream.of(noun))
        .toList();
  }

  /** "was among the leaders who met X", where the parser saw no relative clause. */
  private boolean whoClause(int at) {
    return syntax.relation(at).equals("ccomp")
        && syntax.governor(at).filter(syntax::isNoun).isPresent()
        && syntax.children(at, "nsubj").stream().anyMatch(who -> syntax.word(who).equals("who"));
  }

  private Optional<Integer> relativeAntecedent() {
    int at = verb;
    for (int step = 0; step < DEEPEST; step++) {
      if (syntax.relation(at).equals("acl:relcl") || whoClause(at)) {
        return syntax.governor(at).map(this::meant);
      }
      Optional<Integer> above = syntax.governor(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      at = above.get();
    }
    return Optional.empty();
  }

  private List<Integer> spread(List<Integer> nouns) {
    return nouns.stream().flatMap(noun -> syntax.coordinated(noun).stream()).distinct().toList();
  }
}
