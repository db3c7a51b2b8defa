package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.page.layout.Chunk;
import org.newsgraph.extractor.article.page.layout.Company;
import org.newsgraph.extractor.table.Table;

/**
 * Cuts what follows the article under a heading such as "Comments": more than half of the prose
 * stands above it, and no paragraph below it has its place among those above.
 */
final class Ending {

  private static final List<Pattern> MARKERS =
      Table.beside(Ending.class, "endings.tsv", "pattern", "example").rows().stream()
          .map(row -> Pattern.compile(row.required("pattern"), Pattern.CASE_INSENSITIVE))
          .toList();
  private static final int LONGEST_MARKER = 10;
  private static final int SHORTEST_ARTICLE = 100;

  private Ending() {}

  static List<Part> applied(List<Part> parts) {
    int prose = parts.stream().mapToInt(Ending::prose).sum();
    int above = 0;
    for (int i = 0; i < parts.size(); i++) {
      above += prose(parts.get(i));
      boolean end = above * 2 > prose && isMarker(parts.get(i)) && isEnd(parts, i);
      if (end || (above >= SHORTEST_ARTICLE && isHeadOfAnother(parts, i))) {
        return cutFrom(parts, i);
      }
    }
    return parts;
  }

  private static int prose(Part part) {
    return part.isBody() && part.chunk().isProse() ? part.chunk().words() : 0;
  }

  private static boolean isMarker(Part part) {
    String text = part.chunk().text();
    return part.chunk().words() <= LONGEST_MARKER
        && MARKERS.stream().anyMatch(marker -> marker.matcher(text).matches());
  }

  /** Some pages load the next article below: it has a main heading and an element of its own. */
  private static boolean isHeadOfAnother(List<Part> parts, int i) {
    Element heading = parts.get(i).chunk().element().closest("h1");
    Element article = heading == null ? null : heading.closest("article");
    return article != null
        && parts.subList(0, i).stream()
            .anyMatch(part -> prose(part) > 0 && !part.chunk().isInside(article));
  }

  private static boolean isEnd(List<Part> parts, int marker) {
    Set<Object> homes = new HashSet<>();
    parts.subList(0, marker).stream()
        .filter(part -> prose(part) > 0)
        .forEach(part -> homes.addAll(homes(part.chunk())));
    return parts.subList(marker, parts.size()).stream()
        .filter(part -> prose(part) > 0)
        .allMatch(part -> Collections.disjoint(homes, homes(part.chunk())));
  }

  /** The element around a paragraph and, since some set each section apart, its kind. */
  private static List<Object> homes(Chunk chunk) {
    Element home = Company.home(chunk);
    String kind = home.normalName() + "." + home.className();
    return home.className().isBlank() ? List.of(home) : List.of(home, kind);
  }

  private static List<Part> cutFrom(List<Part> parts, int marker) {
    List<Part> cut = new ArrayList<>(parts.subList(0, marker));
    for (Part part : parts.subList(marker, parts.size())) {
      cut.add(part.isKept() ? part.cut("after the article") : part);
    }
    return cut;
  }
}
