package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.page.layout.Furniture;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.plain.Words;

/** Finds the parts of a page that are articles or entries of their own. */
final class Sections {

  private static final Pattern LIVE =
      Pattern.compile(
          "(?iu).*(?:\\blive\\b|liveblog|live-blog|as it happened|minute by minute|rolling coverage|live updates).*");
  private static final Pattern COMMENT =
      Pattern.compile("(?i).*(?:comment|reply|respon|discussion).*");
  private static final int FEWEST_WORDS = 45;
  private static final int FEWEST_PARAGRAPHS = 2;

  private final Document page;
  private final Furniture furniture;

  Sections(Document page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
  }

  /** Articles side by side, each with a heading and paragraphs of its own; none where one is. */
  List<Element> articles() {
    List<Element> articles = new ArrayList<>();
    for (Element article : page.select("article")) {
      boolean inside = article.parents().stream().anyMatch(p -> p.normalName().equals("article"));
      if (!inside && isWhole(article)) {
        articles.add(article);
      }
    }
    return articles.size() > 1 ? articles : List.of();
  }

  private boolean isWhole(Element article) {
    boolean headed = article.selectFirst("h1,h2") != null;
    boolean furnished = furniture.around(article).isPresent() || isComment(article);
    return headed && !furnished && isProse(article, FEWEST_PARAGRAPHS, FEWEST_WORDS);
  }

  private static boolean isComment(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (COMMENT.matcher(e.className() + " " + e.id()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProse(Element element, int paragraphs, int words) {
    List<String> prose = Markup.paragraphs(element).stream().filter(Words::isProse).toList();
    return prose.size() >= paragraphs && prose.stream().mapToInt(Words::count).sum() >= words;
  }

  /** Entries of a live blog: elements of one kind, each with its time and words. */
  List<Element> entries(boolean told) {
    if (!isLive(told)) {
      return List.of();
    }
    Map<String, List<Element>> kinds = new LinkedHashMap<>();
    for (Element time : page.select("time")) {
      entry(time).ifPresent(e -> add(kinds, e));
    }
    return kinds.values().stream()
        .filter(list -> list.size() > 1)
        .reduce((a, b) -> b.size() > a.size() ? b : a)
        .map(Sections::withUndated)
        .orElse(List.of());
  }

  /** Entries of a live page that tell the hour alone, moved together. */
  List<Element> clockEntries() {
    return new ClockEntries(page.body(), furniture).find();
  }

  /** Whether something says that it is a live page: its title, its marks, or whoever asks. */
  boolean isLive(boolean told) {
    return told
        || LIVE.matcher(page.title() + " " + page.select("h1").text()).matches()
        || isMarked();
  }

  /** Entries, and between or behind them their brothers of the same kind that tell no time. */
  private static List<Element> withUndated(List<Element> entries) {
    List<Element> all = new ArrayList<>();
    for (Element entry : entries) {
      if (!all.contains(entry)) {
        all.addAll(
            entry.parent().children().stream()
                .filter(brother -> entries.contains(brother) || isUndated(brother, entry))
                .toList());
      }
    }
    return all;
  }

  private static boolean isUndated(Element brother, Element entry) {
    return !entry.className().isBlank()
        && brother.normalName().equals(entry.normalName())
        && brother.className().equals(entry.className())
        && brother.selectFirst("time") == null
        && isProse(brother, 1, 4);
  }

  private static void add(Map<String, List<Element>> kinds, Element entry) {
    List<Element> list =
        kinds.computeIfAbsent(entry.normalName() + "." + entry.className(), k -> new ArrayList<>());
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  private boolean isMarked() {
    return page.selectFirst("[itemtype*=LiveBlogPosting],[class*=liveblog],[class*=live-blog]")
        != null;
  }

  /** The element round a time that has words and brothers of its kind. */
  private java.util.Optional<Element> entry(Element time) {
    for (Element e = time.parent(); e != null && !e.normalName().equals("body"); e = e.parent()) {
      if (furniture.around(e).isPresent()) {
        return java.util.Optional.empty();
      }
      if (isProse(e, 1, 4) && e.select("time").size() < 3 && hasBrother(e)) {
        return java.util.Optional.of(inner(e));
      }
    }
    return java.util.Optional.empty();
  }

  /** In a list each item holds one entry. */
  private static Element inner(Element entry) {
    return entry.normalName().equals("li") && entry.childrenSize() == 1
        ? entry.firstElementChild()
        : entry;
  }

  private static boolean hasBrother(Element element) {
    Map<String, Integer> kinds = new HashMap<>();
    for (Element brother : element.parent().children()) {
      if (brother.selectFirst("time") != null) {
        kinds.merge(brother.normalName() + "." + brother.className(), 1, Integer::sum);
      }
    }
    return kinds.getOrDefault(element.normalName() + "." + element.className(), 0) > 1;
  }
}
