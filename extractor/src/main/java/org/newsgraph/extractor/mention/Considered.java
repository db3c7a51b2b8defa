package org.newsgraph.extractor.mention;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.rule.Trace;

/**
 * A rule that was tried at some words of an article, and what became of it.
 *
 * @param rule its name
 * @param where file and line of the rule
 * @param words at which it was tried
 * @param why what it bound, the edge that it lacks, the condition that turned it down, or the rule
 *     that goes before it
 */
public record Considered(String rule, String where, Span words, Trace.Verdict verdict, String why) {
  public Considered {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(where);
    Objects.requireNonNull(words);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(why);
  }

  /** Tells nobody. */
  public static final Consumer<Considered> UNASKED = considered -> {};

  /**
   * A trace that tells somebody what is tried.
   *
   * @param words of a node
   */
  public static Trace telling(Consumer<Considered> listener, Function<Object, Span> words) {
    return listener == UNASKED
        ? Trace.NONE
        : note ->
            listener.accept(
                new Considered(
                    note.rule().id(),
                    note.rule().where(),
                    words.apply(note.node()),
                    note.verdict(),
                    note.why()));
  }
}
