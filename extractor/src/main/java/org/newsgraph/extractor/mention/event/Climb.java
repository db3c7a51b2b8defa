package org.newsgraph.extractor.mention.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.syntax.Syntax;

/**
 * The way from a trigger upwards through its sentence: the nearest word that decides whether the
 * event took place wins, and a negation on the way turns it.
 */
final class Climb {
  private static final int HIGHEST = 8;

  private final FactualityReader tables;
  private final Syntax syntax;
  private final boolean lasting;

  Climb(FactualityReader tables, Syntax syntax, boolean lasting) {
    this.tables = tables;
    this.syntax = syntax;
    this.lasting = lasting;
  }

  FactualityReader tables() {
    return tables;
  }

  Syntax syntax() {
    return syntax;
  }

  boolean lasting() {
    return lasting;
  }

  Factuality read(int at, int depth) {
    if (depth > HIGHEST) {
      return new Factuality(Status.HAPPENED, depth);
    }
    if (negated(at)) {
      return new Factuality(Status.DENIED, depth);
    }
    return RuleMatcher.verbal(syntax, at)
        ? new VerbStatus(this, at, depth).read()
        : new NounStatus(this, at, depth).read();
  }

  boolean negated(int at) {
    return syntax.children(at, "advmod", "det", "cc", "neg", "case", "cc:preconj").stream()
        .anyMatch(child -> tables.words().lists("negation", syntax.lemma(child)));
  }

  /** What a governing word says, unless that word is itself denied or only possible. */
  static Factuality compose(Factuality above, Status status, int depth) {
    return switch (above.status()) {
      case DENIED ->
          new Factuality(status == Status.DENIED ? Status.POSSIBLE : Status.DENIED, depth);
      case POSSIBLE -> new Factuality(Status.POSSIBLE, depth);
      default -> new Factuality(status, depth);
    };
  }

  /** The verb with its particle, in the words of the tables. */
  String lemma(int verb) {
    String particle = syntax.particle(verb);
    return particle.isEmpty() ? syntax.lemma(verb) : syntax.lemma(verb) + " " + particle;
  }

  /** What the first auxiliary that the tables know says: "would", "may". */
  Optional<Status> auxiliary(int word) {
    return syntax.children(word, "aux").stream()
        .flatMap(aux -> tables.words().status("aux", syntax.lemma(aux)).stream())
        .findFirst();
  }

  /** Whether a word near a token puts it into the future: "tomorrow", "next week's". */
  boolean later(int at) {
    return syntax.children(at).stream()
        .flatMap(child -> Stream.concat(Stream.of(child), syntax.children(child).stream()))
        .anyMatch(
            child ->
                tables.words().lists("word", syntax.word(child))
                    || (syntax.isVerb(at)
                        && tables.words().lists("beside_verb", syntax.word(child))));
  }
}
