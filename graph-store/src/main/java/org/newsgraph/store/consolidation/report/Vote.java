package org.newsgraph.store.consolidation.report;

import java.time.LocalDate;
import java.util.Comparator;

/** One report's word on an event, with the article that gives it. */
public record Vote(Article article, Report report) {
  /** First by publication, then article, then offset: the first names the event. */
  public static final Comparator<Vote> ORDER =
      Comparator.comparing(Vote::article, Article.ORDER)
          .thenComparingInt(v -> v.report.key().offset())
          .thenComparing(v -> v.report.iri());

  public Status status() {
    return report.standing().status();
  }

  public boolean isAsserted() {
    return !report.standing().attributed();
  }

  /** Day of publication; an undated article counts as earliest. */
  public LocalDate day() {
    return article.published().orElse(LocalDate.MIN);
  }
}
