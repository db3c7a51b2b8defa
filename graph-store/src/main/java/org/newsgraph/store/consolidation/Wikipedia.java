package org.newsgraph.store.consolidation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the English Wikipedia and of DBpedia, which goes by the same titles. */
final class Wikipedia {
  private static final Pattern ADDRESS = Pattern.compile("https?://en\\.wikipedia\\.org/wiki/(.+)");
  private static final Pattern DISAMBIGUATION = Pattern.compile("_\\([^()]*\\)$");

  private Wikipedia() {}

  /** The title as it stands in the address. */
  static Optional<String> title(String address) {
    Matcher m = ADDRESS.matcher(address);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The name that a link gives, without the words in brackets that keep titles apart. */
  static Optional<String> label(Collection<String> addresses) {
    return addresses.stream()
        .sorted()
        .flatMap(a -> title(a).stream())
        .findFirst()
        .map(Wikipedia::words);
  }

  /** The addresses of one thing, given one of them. */
  static List<String> addresses(String address) {
    return title(address)
        .map(title -> List.of(address, "http://dbpedia.org/resource/" + title))
        .orElse(List.of(address));
  }

  private static String words(String title) {
    String decoded = URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8);
    return DISAMBIGUATION.matcher(decoded).replaceFirst("").replace('_', ' ');
  }
}
