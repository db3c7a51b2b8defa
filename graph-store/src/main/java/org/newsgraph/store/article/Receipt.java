package org.newsgraph.store.article;

import java.util.Objects;

/**
 * The store's answer for one article.
 *
 * @param article IRI of the article
 * @param outcome what became of it
 * @param reason why it was quarantined; empty otherwise
 */
public record Receipt(String article, Outcome outcome, String reason) {
  public Receipt {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
  }

  public static Receipt of(String article, Outcome outcome) {
    return new Receipt(article, outcome, "");
  }

  /** For the second of two articles with one IRI in one run. */
  public static Receipt sameIdentity(String article) {
    return new Receipt(article, Outcome.QUARANTINED, "another article has the same identity");
  }
}
