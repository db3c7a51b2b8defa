package org.newsgraph.store.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/**
 * A withdrawal as the corrections file remembers it: with the names that the article had, for with
 * its graph they would be forgotten.
 *
 * @param iri IRI of the article
 * @param names its identifier and addresses
 */
public record WithdrawnArticle(String iri, List<String> names) {
  private static final String WITHDRAW = "withdraw";
  private static final String BETWEEN = " | ";

  public WithdrawnArticle {
    Objects.requireNonNull(iri, "iri");
    names = List.copyOf(names);
  }

  /** The line of a corrections file that withdraws it. */
  public CorrectionEntry entry() {
    return said(iri, WITHDRAW, String.join(BETWEEN, names));
  }

  /** The line of a corrections file that restores the article. */
  public static CorrectionEntry restoring(String iri) {
    return said(iri, "restore", "");
  }

  private static CorrectionEntry said(String iri, String correction, String object) {
    return new CorrectionEntry(iri, correction, object, "", "", "");
  }

  private boolean isCalled(String name) {
    return iri.equals(name) || names.contains(name);
  }

  /** The article that these lines withdraw and that goes by that name. */
  public static Optional<String> named(String name, List<CorrectionEntry> lines) {
    return all(lines)
        .filter(article -> article.isCalled(name))
        .map(WithdrawnArticle::iri)
        .min(String::compareTo);
  }

  /** The articles that these lines withdraw; some may have been restored since. */
  public static Stream<WithdrawnArticle> all(List<CorrectionEntry> lines) {
    return lines.stream()
        .filter(line -> line.correction().equalsIgnoreCase(WITHDRAW))
        .map(line -> new WithdrawnArticle(line.subject(), names(line.object())));
  }

  private static List<String> names(String object) {
    return object.isEmpty() ? List.of() : List.of(object.split(" \\| "));
  }
}
