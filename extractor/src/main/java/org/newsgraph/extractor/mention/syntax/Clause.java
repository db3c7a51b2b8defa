package org.newsgraph.extractor.mention.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does what in the clause of a verb: its deep subjects and objects, also where the grammar
 * leaves them out.
 */
public final class Clause {
  private static final int DEEPEST = 6;
  private static final int HIGHEST_PREDICATE = 2;

  private static final String[] BEHIND = {"obl", "obl:agent", "nmod", "obl:tmod", "obl:npmod"};

  private static final Set<String> WAYS =
      Set.of(
          "back", "on", "onward", "onwards", "over", "down", "up", "out", "home", "late", "early");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CLAUSES = Set.of("csubj", "csubj:pass");

  /** "a mission led by X": who leads it does what it does. */
  static final Set<String> LEADING = Set.of("lead", "head", "chair");

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
    return spread(passive() ? surfaceSubjects(0) : new DirectObjects(syntax, verb).find());
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

  List<Integer> surfaceSubjects(int depth) {
    List<Integer> own =
        new ArrayList<>(
            new Antecedent(syntax, verb).resolve(syntax.children(verb, "nsubj", "nsubj:pass")));
    if (!own.isEmpty()) {
      syntax.children(verb, "obj").stream()
          .filter(new DirectObjects(syntax, verb)::behindColon)
          .forEach(own::add);
    }
    if (own.isEmpty()) {
      own = ofParticiple();
    }
    if (!own.isEmpty() || depth > DEEPEST) {
      return own;
    }
    List<Integer> before = new LinearSubject(syntax, verb).find();
    return before.isEmpty() ? new Control(syntax, verb).inherited(depth + 1) : before;
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

  private List<Integer> spread(List<Integer> nouns) {
    return nouns.stream().flatMap(noun -> syntax.coordinated(noun).stream()).distinct().toList();
  }
}
