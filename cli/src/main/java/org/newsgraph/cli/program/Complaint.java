package org.newsgraph.cli.program;

import org.newsgraph.extractor.article.Reading;

/** One line about an input that gave no article: where it is, what is wrong, what to do. */
public final class Complaint {
  private Complaint() {}

  public static String of(Reading.Skipped skipped) {
    return skipped.origin() + ": skipped: " + skipped.reason();
  }

  public static String of(Reading.Quarantined broken) {
    return broken.origin() + ": quarantined: " + broken.problem() + "; " + broken.remedy();
  }
}
