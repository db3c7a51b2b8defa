package org.newsgraph.store.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.store.consolidation.correction.Corrections;

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
  private static final int NAMES = 2;

  public WithdrawnArticle {
    Objects.requireNonNull(iri, "iri");
    names = List.copyOf(names);
  }

  public String line() {
    return CSVFormat.DEFAULT.format(iri, WITHDRAW, String.join(BETWEEN, names));
  }

  public static String restoring(String iri) {
    return CSVFormat.DEFAULT.format(iri, "restore", "");
  }

  private boolean isCalled(String name) {
    return iri.equals(name) || names.contains(name);
  }

  /** The article that these lines withdraw and that goes by that name. */
  public static Optional<String> named(String name, String lines) {
    return all(lines)
        .filter(article -> article.isCalled(name))
        .map(WithdrawnArticle::iri)
        .min(String::compareTo);
  }

  /** The articles that these lines withdraw; some may have been restored since. */
  public static Stream<WithdrawnArticle> all(String lines) {
    return Corrections.csv(lines).stream().flatMap(WithdrawnArticle::read);
  }

  private static Stream<WithdrawnArticle> read(String line) {
    try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(line))) {
      return parser.stream()
          .filter(r -> r.size() > 1 && r.get(1).equalsIgnoreCase(WITHDRAW))
          .map(r -> new WithdrawnArticle(r.get(0), names(r)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(CSVRecord line) {
    return line.size() > NAMES ? List.of(line.get(NAMES).split(" \\| ")) : List.of();
  }
}
