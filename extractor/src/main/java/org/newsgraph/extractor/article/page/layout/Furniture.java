package org.newsgraph.extractor.article.page.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.LinePatterns;
import org.newsgraph.extractor.table.Table;

/** What around an article is not the article: known by tags, roles and the names of elements. */
public final class Furniture {

  public static final String CAPTION = "caption";
  private static final String COMMENTS = "comments";
  private static final String RELATED = "related headlines";

  /** An element that holds more of the page's prose than this is no furniture. */
  private static final double MOST_PROSE = 0.35;

  private static final NameWords NAMES =
      new NameWords(Table.beside(Furniture.class, "furniture.tsv", "word", "meaning?"));
  private static final Map<String, String> TAGS =
      Map.of(
          "nav", "menu",
          "aside", "aside",
          "footer", "footer",
          "form", "form",
          "figure", CAPTION,
          "figcaption", CAPTION,
          "dialog", "pop-up",
          "menu", "menu");
  private static final Map<String, String> ROLES =
      Map.of(
          "navigation", "menu",
          "complementary", "aside",
          "contentinfo", "footer",
          "search", "form",
          "dialog", "pop-up",
          "banner", "menu");

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "author", "byline",
          "publisher", "byline",
          "datePublished", "byline",
          "dateModified", "byline",
          "keywords", "tags",
          "image", CAPTION,
          "comment", COMMENTS);

  private final Map<String, Integer> proseOfKind = new HashMap<>();
  private final Map<Element, Integer> prose = new HashMap<>();
  private final Map<Element, Optional<String>> reasons = new HashMap<>();
  private final int allProse;

  public Furniture(List<Chunk> chunks, LinePatterns patterns) {
    int sum = 0;
    for (Chunk chunk : chunks) {
      if (chunk.isProse() && patterns.clutter(chunk.text(), Care.COPIED).isEmpty()) {
        sum += chunk.words();
        for (Element e = chunk.element(); e != null; e = e.parent()) {
          prose.merge(e, chunk.words(), Integer::sum);
          proseOfKind.merge(kind(e), chunk.words(), Integer::sum);
        }
      }
    }
    allProse = sum;
  }

  /** Why a chunk is furniture; empty where it may be the article. */
  public Optional<String> reason(Chunk chunk) {
    return reason(chunk.element());
  }

  /** Why an element is furniture, or stands in some. */
  public Optional<String> around(Element element) {
    return reason(element);
  }

  private Optional<String> reason(Element element) {
    Optional<String> known = reasons.get(element);
    if (known == null) {
      Optional<String> above =
          element.parent() == null ? Optional.empty() : reason(element.parent());
      known = above.or(() -> own(element));
      reasons.put(element, known);
    }
    return known;
  }

  private Optional<String> own(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
      return Optional.empty();
    }
    Optional<String> meaning = meaning(element);
    return meaning.filter(what -> !holdsTheArticle(element, what));
  }

  private boolean holdsTheArticle(Element element, String meaning) {
    double much = MOST_PROSE * allProse;
    return switch (meaning) {
      case COMMENTS -> proseOf(element) > much && hasArticle(element);
      case RELATED -> proseOf(element) > much;
      default -> proseOf(element) > much || proseOfKind.getOrDefault(kind(element), 0) > much;
    };
  }

  private int proseOf(Element element) {
    return prose.getOrDefault(element, 0);
  }

  /** Readers may write more than the article has, but its heading is not among their words. */
  private static boolean hasArticle(Element element) {
    return element.selectFirst("h1,article,[itemprop*=articleBody]") != null;
  }

  /** Some mark every paragraph of the article with a name such as paywall. */
  private static String kind(Element element) {
    return element.normalName() + "." + element.className();
  }

  private static Optional<String> meaning(Element element) {
    String tag = element.normalName();
    return Optional.ofNullable(TAGS.get(tag))
        .or(() -> Optional.ofNullable(ROLES.get(element.attr("role"))))
        .or(() -> Optional.ofNullable(PROPERTIES.get(element.attr("itemprop"))))
        .or(() -> hidden(element))
        .or(() -> NAMES.meaning(element));
  }

  private static Optional<String> hidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    boolean hidden =
        element.hasAttr("hidden")
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || element.attr("aria-hidden").equals("true");
    return hidden ? Optional.of("hidden") : Optional.empty();
  }
}
