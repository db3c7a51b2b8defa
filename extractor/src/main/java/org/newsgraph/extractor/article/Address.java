package org.newsgraph.extractor.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Table;

/** An article's address, compared without what does not tell one article from another. */
public final class Address {

  private static final Pattern USABLE = Pattern.compile("https?://[^/\\s]+[^\\s<>\"{}|\\\\^`]*");
  private static final List<Pattern> TRACKING =
      Table.beside(Address.class, "tracking.tsv", "parameter").rows().stream()
          .map(row -> Pattern.compile(row.required("parameter"), Pattern.CASE_INSENSITIVE))
          .toList();

  private Address() {}

  /** Whether this is a web address as a whole, without blanks and the like. */
  public static boolean isUsable(String url) {
    return USABLE.matcher(url).matches();
  }

  /**
   * The address without {@code www.}, trailing slash and tracking parameters, as if it were a
   * secure one. A fragment stays: only pages of several articles give one.
   */
  public static String identity(String url) {
    int fragment = url.indexOf('#');
    String plain = fragment < 0 ? url : url.substring(0, fragment);
    int query = plain.indexOf('?');
    String path = query < 0 ? plain : plain.substring(0, query);
    return withoutScheme(path).replaceFirst("/+$", "")
        + (query < 0 ? "" : parameters(plain.substring(query + 1)))
        + (fragment < 0 ? "" : url.substring(fragment));
  }

  /** The address without its fragment. */
  public static String withoutFragment(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  private static String withoutScheme(String path) {
    String rest = path.replaceFirst("^(?i:https?)://", "");
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    String plain =
        host.toLowerCase(Locale.ROOT)
            .replaceFirst("^www\\d?\\.", "")
            .replaceFirst(":(80|443)$", "");
    return "https://" + plain + (slash < 0 ? "" : rest.substring(slash));
  }

  private static String parameters(String query) {
    String kept =
        Stream.of(query.split("&"))
            .filter(parameter -> !parameter.isEmpty())
            .filter(parameter -> !isTracking(parameter.replaceFirst("=.*", "")))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String name) {
    return TRACKING.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }
}
