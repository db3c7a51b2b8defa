package org.newsgraph.store.consolidation.iri;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.store.vocabulary.DBpedia;

/** Addresses of the English Wikipedia and of DBpedia, which goes by the same titles. */
public final class Wikipedia {
  private static final Pattern DISAMBIGUATION = Pattern.compile("_\\([^()]*\\)$");

  private Wikipedia() {}

  /** The name that a link gives, without the words in brackets that keep titles apart. */
  public static Optional<String> label(Collection<String> addresses) {
    return addresses.stream()
        .sorted()
        .flatMap(a -> DBpedia.title(a).stream())
        .findFirst()
        .map(Wikipedia::words);
  }

  /** The addresses of one thing, given one of them. */
  public static List<String> addresses(String address) {
    return DBpedia.address(address).map(other -> List.of(address, other)).orElse(List.of(address));
  }

  private static String words(String title) {
    String decoded = URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8);
    return DISAMBIGUATION.matcher(decoded).replaceFirst("").replace('_', ' ');
  }
}
