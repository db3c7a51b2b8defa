package org.newsgraph.extractor.article.page.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.page.layout.Furniture;

/**
 * The day that the times on a page give: those of the article, not of its sidebar, of the page's
 * head, or of its last change.
 */
public final class Times {

  private static final Pattern CHANGE =
      Pattern.compile("(?i).*\\b(?:updated?|modified|edited|changed).*");
  private static final int FAR_UP = 4;

  private final Element page;
  private final Furniture furniture;

  public Times(Element page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
  }

  /** What is marked as the day of publication, wherever it stands. */
  public Optional<LocalDate> marked() {
    return Stream.of("[itemprop~=(?i)datePublished]", "time[pubdate]")
        .flatMap(query -> page.select(query).stream())
        .filter(this::isOfTheArticle)
        .flatMap(element -> day(element).stream())
        .findFirst();
  }

  /** A time between the heading and the text, or in the text's element. */
  public Optional<LocalDate> beside(Element root) {
    List<Element> times =
        page.select("time").stream()
            .filter(this::isOfTheArticle)
            .filter(time -> isNear(time, root))
            .toList();
    Stream<Element> first = times.stream().filter(time -> !isChange(time));
    return Stream.concat(first, times.stream().filter(Times::isChange))
        .flatMap(element -> day(element).stream())
        .findFirst();
  }

  private boolean isOfTheArticle(Element element) {
    return furniture.around(element).filter(what -> !what.equals("byline")).isEmpty();
  }

  /** In the same article as the text or, where there is none, below the same heading. */
  private static boolean isNear(Element time, Element root) {
    Element article = root.closest("article");
    if (article != null) {
      return time.parents().contains(article);
    }
    if (time.parents().contains(root)) {
      return true;
    }
    Element around = root;
    for (int i = 0; i < FAR_UP && around != null; i++, around = around.parent()) {
      if (around.selectFirst("h1") != null) {
        return time.parents().contains(around) && !isAbove(time, around.selectFirst("h1"));
      }
    }
    return false;
  }

  /** Times above the main heading are the page's. */
  private static boolean isAbove(Element time, Element heading) {
    for (Element element : heading.ownerDocument().getAllElements()) {
      if (element.equals(time) || element.equals(heading)) {
        return element.equals(time);
      }
    }
    return false;
  }

  private static boolean isChange(Element time) {
    Element parent = time.parent();
    return CHANGE.matcher(time.className() + " " + time.attr("itemprop")).matches()
        || (parent != null && CHANGE.matcher(parent.ownText()).matches());
  }

  private static Optional<LocalDate> day(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
        .flatMap(date -> Dates.parse(date).stream())
        .findFirst();
  }
}
