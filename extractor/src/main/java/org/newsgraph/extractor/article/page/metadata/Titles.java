package org.newsgraph.extractor.article.page.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Finds the headline of a page: the heading that the page's title repeats. */
public final class Titles {

  /** A headline that is shorter than that is rather the name of the site or of its section. */
  private static final int FEWEST_WORDS = 3;

  private Titles() {}

  public static Optional<String> headline(
      Document page, Stream<String> tagged, Optional<String> fromIsland) {
    List<String> told =
        Stream.of(tagged, fromIsland.stream(), Stream.of(page.title()))
            .flatMap(title -> title)
            .map(title -> Parser.unescapeEntities(title, false).strip())
            .filter(title -> !title.isEmpty())
            .toList();
    List<String> headings = page.select("h1").eachText();
    return headings.stream()
        .filter(heading -> told.stream().anyMatch(title -> repeats(title, heading)))
        .findFirst()
        .or(() -> told.stream().map(Titles::withoutSite).filter(Titles::isTelling).findFirst())
        .or(() -> headings.stream().filter(Titles::isTelling).findFirst())
        .or(() -> told.stream().findFirst().map(Titles::withoutSite))
        .or(() -> headings.stream().findFirst())
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }

  /** "News", "Home" and the name of the site are titles, but no headlines. */
  private static boolean isTelling(String title) {
    return words(title).size() >= FEWEST_WORDS;
  }

  /** Most words of the shorter one stand in the other, and it is no mere part such as the site. */
  public static boolean repeats(String title, String heading) {
    Set<String> a = words(title);
    Set<String> b = words(heading);
    long shared = a.stream().filter(b::contains).count();
    long least = Math.min(a.size(), b.size());
    return least >= 2
        && shared * 10 >= least * 7
        && shared * 2 >= b.size()
        && shared * 5 >= a.size() * 2L;
  }

  private static Set<String> words(String title) {
    Set<String> words =
        new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
    words.remove("");
    return words;
  }

  /** "Title | Site" and "Title - Site" lose the site. */
  private static String withoutSite(String title) {
    String bare = title.replaceFirst("\\s+[|»]\\s.*$", "");
    String dash = bare.replaceFirst("\\s+[-–—]\\s(?:\\S+\\s?){1,4}$", "");
    return dash.split("\\s+").length >= 4 ? dash : bare;
  }
}
