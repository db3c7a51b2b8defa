package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.syntax.Syntax;

/**
 * Reads off the grammar whether an event took place: from the trigger upwards, the nearest word
 * that decides wins, and a negation on the way turns it.
 */
final class FactualityReader {
  private static final int HIGHEST = 8;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final FactualityWords words;
  private final SupportVerbs support;
  private final Set<String> saying;
  private final Set<String> occurring;

  FactualityReader(
      FactualityWords words, SupportVerbs support, Set<String> saying, Set<String> occurring) {
    this.words = words;
    this.support = support;
    this.saying = saying;
    this.occurring = occurring;
  }

  Factuality read(Syntax syntax, int trigger) {
    Factuality found = read(syntax, trigger, 0);
    boolean asked = syntax.word(syntax.size() - 1).equals("?");
    return asked && found.status() == Status.HAPPENED
        ? new Factuality(Status.POSSIBLE, found.distance())
        : found;
  }

  private Factuality read(Syntax syntax, int at, int depth) {
    if (depth > HIGHEST) {
      return new Factuality(Status.HAPPENED, depth);
    }
    if (negated(syntax, at)) {
      return new Factuality(Status.DENIED, depth);
    }
    return RuleMatcher.verbal(syntax, at) ? ofVerb(syntax, at, depth) : ofNoun(syntax, at, depth);
  }

  private boolean negated(Syntax syntax, int at) {
    return syntax.children(at, "advmod", "det", "cc", "neg", "case", "cc:preconj").stream()
        .anyMatch(child -> words.lists("negation", syntax.lemma(child)));
  }

  private Factuality ofVerb(Syntax syntax, int verb, int depth) {
    return auxiliary(syntax, verb)
        .map(status -> new Factuality(status, depth))
        .or(() -> mark(syntax, verb).map(status -> new Factuality(status, depth)))
        .or(() -> governed(syntax, verb, depth))
        .orElseGet(() -> tense(syntax, verb, depth));
  }

  private Optional<Status> auxiliary(Syntax syntax, int verb) {
    Optional<Status> found =
        syntax.children(verb, "aux").stream()
            .flatMap(aux -> words.status("aux", syntax.lemma(aux)).stream())
            .findFirst();
    boolean reported =
        syntax.children(verb, "aux").stream().anyMatch(aux -> syntax.word(aux).equals("would"))
            && syntax.pathToRoot(verb).stream().skip(1).anyMatch(v -> says(syntax, v));
    return reported ? Optional.of(Status.PLANNED) : found;
  }

  private boolean says(Syntax syntax, int verb) {
    return saying.contains(syntax.lemma(verb));
  }

  private Optional<Status> mark(Syntax syntax, int verb) {
    return syntax.children(verb, "mark", "case").stream()
        .flatMap(mark -> words.status("mark", syntax.word(mark)).stream())
        .findFirst();
  }

  private Optional<Factuality> governed(Syntax syntax, int verb, int depth) {
    Optional<Integer> above = syntax.governor(verb);
    if (above.isEmpty()) {
      return infinitive(syntax, verb)
          ? Optional.of(new Factuality(Status.PLANNED, depth))
          : Optional.empty();
    }
    return switch (syntax.relation(verb)) {
      case "xcomp", "ccomp", "csubj", "advcl", "obj", "obl" ->
          clause(syntax, verb, above.get(), depth);
      case "acl" ->
          syntax.isNoun(above.get())
              ? ofNounsClause(syntax, verb, above.get(), depth)
              : clause(syntax, verb, above.get(), depth);
      case "conj" -> shared(syntax, verb, above.get(), depth);
      default -> Optional.empty();
    };
  }

  private Optional<Factuality> clause(Syntax syntax, int verb, int above, int depth) {
    String lemma = lemma(syntax, above);
    boolean open =
        infinitive(syntax, verb) || syntax.tag(verb).equals("VBG") || syntax.tag(verb).equals("VB");
    boolean purpose = syntax.relation(verb).equals("advcl");
    if (!purpose || words.lists("above", lemma)) {
      Optional<Status> status = words.status("above", lemma);
      boolean decides =
          open
              || status.equals(Optional.of(Status.DENIED))
              || Set.of("hope", "want", "propose", "suggest", "demand").contains(lemma);
      if (status.isPresent() && decides && !purpose) {
        return Optional.of(compose(read(syntax, above, depth + 1), status.get(), depth + 1));
      }
    }
    return open ? Optional.of(read(syntax, above, depth + 1)) : Optional.empty();
  }

  /** What the governing word says, unless that word is itself denied, planned or only possible. */
  private static Factuality compose(Factuality above, Status status, int depth) {
    return switch (above.status()) {
      case DENIED ->
          new Factuality(status == Status.DENIED ? Status.POSSIBLE : Status.DENIED, depth);
      case POSSIBLE ->
          new Factuality(status == Status.DENIED ? Status.DENIED : Status.POSSIBLE, depth);
      default -> new Factuality(status, depth);
    };
  }

  private Optional<Factuality> ofNounsClause(Syntax syntax, int verb, int noun, int depth) {
    if (!infinitive(syntax, verb)) {
      return Optional.empty();
    }
    Status status = words.status("noun", syntax.lemma(noun)).orElse(Status.PLANNED);
    return Optional.of(
        negated(syntax, noun)
            ? new Factuality(Status.DENIED, depth + 1)
            : new Factuality(status, depth + 1));
  }

  /** Conjoined verbs share the auxiliaries and governors of the first. */
  private Optional<Factuality> shared(Syntax syntax, int verb, int first, int depth) {
    boolean bare =
        Set.of("VB", "VBN", "VBG").contains(syntax.tag(verb)) && !syntax.has(verb, "nsubj", "aux");
    return bare && (!infinitive(syntax, verb) || infinitive(syntax, first))
        ? Optional.of(read(syntax, first, depth + 1))
        : Optional.empty();
  }

  private static boolean infinitive(Syntax syntax, int verb) {
    return syntax.children(verb, "mark", "aux").stream().anyMatch(m -> syntax.word(m).equals("to"));
  }

  private Factuality tense(Syntax syntax, int verb, int depth) {
    boolean present = Set.of("VBZ", "VBP").contains(syntax.tag(verb)) || progressive(syntax, verb);
    boolean later = present && laterInClause(syntax, verb);
    return new Factuality(later ? Status.PLANNED : Status.HAPPENED, depth);
  }

  private static boolean progressive(Syntax syntax, int verb) {
    return syntax.tag(verb).equals("VBG")
        && syntax.children(verb, "aux").stream()
            .anyMatch(aux -> Set.of("is", "are", "'s", "'re", "am").contains(syntax.word(aux)));
  }

  private boolean laterInClause(Syntax syntax, int at) {
    return syntax.children(at).stream()
        .flatMap(
            child ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(child), syntax.children(child).stream()))
        .anyMatch(child -> words.lists("word", syntax.word(child)));
  }

  private Factuality ofNoun(Syntax syntax, int noun, int depth) {
    Optional<Status> modifier =
        syntax.children(noun, "amod", "det", "compound", "acl").stream()
            .flatMap(child -> words.status("modifier", syntax.word(child)).stream())
            .findFirst();
    Optional<Status> preposition = words.status("preposition", syntax.preposition(noun));
    if (modifier.isPresent() || preposition.isPresent()) {
      return new Factuality(modifier.or(() -> preposition).orElseThrow(), depth);
    }
    return told(syntax, noun, depth)
        .or(() -> syntax.governor(noun).flatMap(above -> ofNounBelow(syntax, noun, above, depth)))
        .orElse(
            new Factuality(laterInClause(syntax, noun) ? Status.PLANNED : Status.HAPPENED, depth));
  }

  /** "talks scheduled for Monday": a participle below the noun. */
  private Optional<Factuality> told(Syntax syntax, int noun, int depth) {
    return syntax.children(noun, "acl").stream()
        .filter(verb -> syntax.tag(verb).equals("VBN"))
        .flatMap(verb -> words.status("object", lemma(syntax, verb)).stream())
        .map(status -> new Factuality(status, depth + 1))
        .findFirst();
  }

  private Optional<Factuality> ofNounBelow(Syntax syntax, int noun, int above, int depth) {
    String relation = syntax.relation(noun);
    if (relation.equals("conj") || relation.equals("appos")) {
      return Optional.of(read(syntax, above, depth + 1));
    }
    if (!RuleMatcher.verbal(syntax, above)) {
      return ofNounUnderNoun(syntax, noun, above, depth);
    }
    String link =
        SUBJECTS.contains(relation) && !relation.equals("nsubj:pass")
            ? "subject"
            : relation.equals("obj") || relation.equals("nsubj:pass") ? "object" : "behind";
    String word =
        link.equals("behind")
            ? lemma(syntax, above) + " " + syntax.preposition(noun)
            : lemma(syntax, above);
    Factuality verb = read(syntax, above, depth + 1);
    Optional<Status> status = words.status(link, word);
    if (status.isPresent()) {
      return Optional.of(compose(verb, status.get(), depth + 1));
    }
    return Optional.of(passedOn(syntax, noun, above, link, verb));
  }

  /** What a verb that only carries or frames the noun says of it. */
  private Factuality passedOn(Syntax syntax, int noun, int above, String link, Factuality verb) {
    String lemma = lemma(syntax, above);
    boolean carries =
        support.carries(lemma, link.equals("behind") ? syntax.preposition(noun) : link)
            || occurring.contains(lemma);
    boolean open = verb.status() == Status.PLANNED || verb.status() == Status.POSSIBLE;
    boolean sure = verb.status() == Status.HAPPENED;
    Status status =
        carries || sure || (open && !says(syntax, above)) ? verb.status() : Status.HAPPENED;
    return new Factuality(status, verb.distance());
  }

  private Optional<Factuality> ofNounUnderNoun(Syntax syntax, int noun, int above, int depth) {
    if (!Set.of("nmod", "obl", "nmod:poss", "compound").contains(syntax.relation(noun))) {
      return Optional.empty();
    }
    Optional<Status> status = words.status("noun", syntax.lemma(above));
    if (status.isPresent() && !syntax.relation(noun).equals("nmod:poss")) {
      return Optional.of(
          compose(
              new Factuality(negated(syntax, above) ? Status.DENIED : Status.HAPPENED, depth),
              status.get(),
              depth + 1));
    }
    return List.of("for", "of", "in", "at", "during", "on").contains(syntax.preposition(noun))
        ? Optional.of(read(syntax, above, depth + 1))
        : Optional.empty();
  }

  private static String lemma(Syntax syntax, int verb) {
    String particle = syntax.particle(verb);
    return particle.isEmpty() ? syntax.lemma(verb) : syntax.lemma(verb) + " " + particle;
  }
}
