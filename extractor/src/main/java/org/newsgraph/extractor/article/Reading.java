package org.newsgraph.extractor.article;

import java.util.List;
import java.util.Objects;

/** What came of one input: an article, or the reason why there is none. */
public sealed interface Reading {

  /** Where the input stands. */
  Origin origin();

  /**
   * An article that can be worked on.
   *
   * @param notes what was found odd and how it was taken, for the report
   */
  public record Read(Origin origin, Article article, List<String> notes) implements Reading {
    public Read {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(article);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A sound input that is not for this program, such as a text that is not English.
   *
   * @param wholeFile whether nothing else can come out of its file
   */
  public record Skipped(Origin origin, String reason, boolean wholeFile) implements Reading {
    public Skipped {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(reason);
    }

    public Skipped(Origin origin, String reason) {
      this(origin, reason, false);
    }
  }

  /** A broken input: what is wrong and what to do about it. */
  public record Quarantined(Origin origin, String problem, String remedy) implements Reading {
    public Quarantined {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(problem);
      Objects.requireNonNull(remedy);
    }
  }
}
