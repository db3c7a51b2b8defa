package org.newsgraph.extractor.article.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param kind what it was taken for, in people's words
 * @param contradiction that its name says something else
 * @param articles how many were read out of it
 * @param reasons why parts of it, or all of it, were not read
 */
public record FileAccount(
    String file, String kind, Optional<String> contradiction, int articles, List<String> reasons) {
  public FileAccount {
    Objects.requireNonNull(file);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(contradiction);
    reasons = List.copyOf(reasons);
  }

  /** One line: {@code news/talks.docx: Word document, 2 articles}. */
  @Override
  public String toString() {
    String count = articles == 1 ? "1 article" : articles + " articles";
    String odd = contradiction.map(words -> " (" + words + ")").orElse("");
    String left = reasons.isEmpty() ? "" : "; not read: " + String.join("; ", reasons);
    return file + ": " + kind + odd + ", " + (articles == 0 ? "nothing read" : count) + left;
  }
}
