package org.newsgraph.extractor.mention.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Whether what a verb tells took place: auxiliaries, conjunctions, governing verbs, tense. */
final class VerbStatus {
  private static final Set<String> OPEN_FORMS = Set.of("VB", "VBG");
  private static final Set<String> BARE_FORMS = Set.of("VB", "VBN", "VBG");

  private final Climb climb;
  private final Syntax syntax;
  private final FactualityWords words;
  private final int verb;
  private final int depth;

  VerbStatus(Climb climb, int verb, int depth) {
    this.climb = climb;
    this.syntax = climb.syntax();
    this.words = climb.tables().words();
    this.verb = verb;
    this.depth = depth;
  }

  Factuality read() {
    return auxiliary()
        .or(this::mark)
        .map(status -> new Factuality(status, depth))
        .or(this::governed)
        .orElseGet(this::tense);
  }

  private Optional<Status> auxiliary() {
    if (reportedFuture() || isTo()) {
      return Optional.of(Status.PLANNED);
    }
    return climb.auxiliary(verb);
  }

  /** "is to meet". */
  private boolean isTo() {
    return infinitive(verb)
        && syntax.children(verb, "aux").stream()
            .anyMatch(aux -> syntax.lemma(aux).equals("be") && syntax.tag(aux).startsWith("VB"));
  }

  /** "said he would come" is a plan, "would come" by itself only a possibility. */
  private boolean reportedFuture() {
    return syntax.children(verb, "aux").stream().anyMatch(aux -> syntax.word(aux).equals("would"))
        && syntax.pathToRoot(verb).stream()
            .skip(1)
            .anyMatch(above -> climb.tables().says(syntax, above));
  }

  /** "before they meet" is to come, "before they met" is over. */
  private Optional<Status> mark() {
    return syntax.children(verb, "mark", "case").stream()
        .flatMap(mark -> words.status("mark", syntax.word(mark)).stream())
        .filter(status -> status != Status.PLANNED || !syntax.tag(verb).equals("VBD"))
        .findFirst();
  }

  private Optional<Factuality> governed() {
    Optional<Integer> above = syntax.governor(verb);
    if (above.isEmpty()) {
      return infinitive(verb)
          ? Optional.of(new Factuality(Status.PLANNED, depth))
          : Optional.empty();
    }
    return switch (syntax.relation(verb)) {
      case "xcomp", "ccomp", "csubj", "advcl", "obj", "obl" -> underClause(above.get());
      case "acl" -> syntax.isNoun(above.get()) ? underNoun(above.get()) : underClause(above.get());
      case "conj" -> shared(above.get());
      default -> Optional.empty();
    };
  }

  private Optional<Factuality> underClause(int above) {
    Optional<Integer> plan =
        syntax
            .child(above, "obj")
            .filter(noun -> infinitive(verb) && words.lists("noun", syntax.lemma(noun)));
    if (plan.isPresent()) {
      return underNoun(plan.get());
    }
    boolean open = infinitive(verb) || OPEN_FORMS.contains(syntax.tag(verb));
    boolean purpose = syntax.relation(verb).equals("advcl");
    Optional<Status> status =
        purpose ? Optional.empty() : words.status("above", climb.lemma(above));
    boolean decides = open || words.lists("that", syntax.lemma(above));
    if (status.isPresent() && decides) {
      return Optional.of(Climb.compose(climb.read(above, depth + 1), status.get(), depth + 1));
    }
    return open ? Optional.of(climb.read(above, depth + 1)) : Optional.empty();
  }

  private Optional<Factuality> underNoun(int noun) {
    if (!infinitive(verb)) {
      return Optional.empty();
    }
    if (ranked(noun)) {
      return Optional.of(climb.read(noun, depth + 1));
    }
    Status status = words.status("noun", syntax.lemma(noun)).orElse(Status.PLANNED);
    return Optional.of(new Factuality(climb.negated(noun) ? Status.DENIED : status, depth + 1));
  }

  /** "the first premier to visit the island" has done so. */
  private boolean ranked(int noun) {
    return syntax.children(noun, "amod", "det").stream()
            .anyMatch(word -> climb.tables().ranks(syntax.lemma(word)))
        || climb.tables().ranks(syntax.lemma(noun));
  }

  /** Conjoined verbs share the auxiliaries and governors of the first. */
  private Optional<Factuality> shared(int first) {
    boolean bare = BARE_FORMS.contains(syntax.tag(verb)) && !syntax.has(verb, "nsubj", "aux");
    return bare && (!infinitive(verb) || infinitive(first))
        ? Optional.of(climb.read(first, depth + 1))
        : Optional.empty();
  }

  private boolean infinitive(int at) {
    return syntax.children(at, "mark", "aux").stream().anyMatch(m -> syntax.word(m).equals("to"));
  }

  private Factuality tense() {
    boolean present = Set.of("VBZ", "VBP").contains(syntax.tag(verb)) || progressive();
    return new Factuality(present && climb.later(verb) ? Status.PLANNED : Status.HAPPENED, depth);
  }

  private boolean progressive() {
    return syntax.tag(verb).equals("VBG")
        && syntax.children(verb, "aux").stream()
            .anyMatch(aux -> Set.of("is", "are", "'s", "'re", "am").contains(syntax.word(aux)));
  }
}
