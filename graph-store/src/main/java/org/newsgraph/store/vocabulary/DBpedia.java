package org.newsgraph.store.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of DBpedia, which goes by the titles of the English Wikipedia. */
public final class DBpedia {
  private static final Pattern WIKIPEDIA =
      Pattern.compile("https?://en\\.wikipedia\\.org/wiki/(.+)");
  private static final String RESOURCE = "http://dbpedia.org/resource/";

  private DBpedia() {}

  /** The title as it stands in an address of the English Wikipedia. */
  public static Optional<String> title(String wikipedia) {
    Matcher m = WIKIPEDIA.matcher(wikipedia);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The address of the same thing, given that of the English Wikipedia. */
  public static Optional<String> address(String wikipedia) {
    return title(wikipedia).map(title -> RESOURCE + title);
  }
}
