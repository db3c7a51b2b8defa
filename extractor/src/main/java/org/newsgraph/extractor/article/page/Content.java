package org.newsgraph.extractor.article.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.page.layout.Chunk;
import org.newsgraph.extractor.article.page.layout.Company;
import org.newsgraph.extractor.article.page.layout.Furniture;
import org.newsgraph.extractor.article.page.layout.NameWords;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.LinePatterns;
import org.newsgraph.extractor.table.Table;

/**
 * The element that holds the article: the one that the page marks as the article's body; else the
 * one whose text has the greatest sum, where prose counts its words and links, fragments and
 * begging count against it, narrowed or widened to the element that is named like a body.
 */
final class Content {

  private static final NameWords BODY_NAMES =
      new NameWords(Table.beside(Content.class, "body-names.tsv", "word", "meaning?"));

  /** A body marked by schema.org must hold this share of the prose of the best element. */
  private static final double SHARE_OF_MARKED_BODY = 0.3;

  /** An element that is only named like a body must hold nearly all. */
  private static final double SHARE_OF_NAMED_BODY = 0.85;

  /** A deeper element is taken if it loses less than this. */
  private static final double NEARLY = 0.97;

  /** Prose that stands alone between other things is more often a teaser. */
  private static final double ALONE = 0.5;

  private final Furniture furniture;
  private final LinePatterns patterns;
  private final List<Chunk> chunks;
  private final Company company;
  private final Teasers teasers;
  private final Guide guide;
  private final Map<Element, Double> sums = new HashMap<>();
  private final Set<Element> elements = new LinkedHashSet<>();

  private Content(List<Chunk> chunks, Furniture furniture, LinePatterns patterns, Guide guide) {
    this.chunks = chunks;
    this.furniture = furniture;
    this.patterns = patterns;
    this.guide = guide;
    this.company = new Company(chunks);
    this.teasers = new Teasers(chunks, company);
    chunks.forEach(this::add);
  }

  static Element root(
      Element body, List<Chunk> chunks, Furniture furniture, LinePatterns patterns, Guide guide) {
    Content content = new Content(chunks, furniture, patterns, guide);
    Element best = content.best(body);
    return content.marked(best).orElseGet(() -> content.widened(content.narrowed(best)));
  }

  private void add(Chunk chunk) {
    double value = value(chunk);
    for (Element e = chunk.element(); e != null; e = e.parent()) {
      sums.merge(e, value, Double::sum);
      elements.add(e);
    }
  }

  private double value(Chunk chunk) {
    if (guide.isArticle(chunk)) {
      return chunk.words();
    }
    if (furniture.reason(chunk).isPresent()) {
      return -1;
    }
    if (chunk.isProse()) {
      return chunk.words() * weight(chunk);
    }
    return chunk.isMostlyLinks() ? -Math.min(chunk.words(), 12) : -2;
  }

  private double weight(Chunk chunk) {
    if (isClutter(chunk)) {
      return -1;
    }
    if (teasers.contains(chunk) || guide.isNotArticle(chunk)) {
      return -ALONE;
    }
    return company.isAlone(chunk) ? ALONE : 1;
  }

  private boolean isClutter(Chunk chunk) {
    return patterns.clutter(chunk.text(), Care.COPIED).isPresent();
  }

  private Element best(Element body) {
    double most = elements.stream().mapToDouble(sums::get).max().orElse(0);
    Element best = body;
    for (Element e : elements) {
      if (sums.get(e) >= NEARLY * most && isDeeper(e, best)) {
        best = e;
      }
    }
    return best;
  }

  /** The body as schema.org marks it; of several the first that holds enough. */
  private Optional<Element> marked(Element best) {
    double enough = SHARE_OF_MARKED_BODY * sums.getOrDefault(best, 0.0);
    return elements.stream()
        .filter(e -> e.attr("itemprop").contains("articleBody"))
        .filter(e -> sums.get(e) > 0 && sums.get(e) >= enough)
        .findFirst();
  }

  private Element narrowed(Element best) {
    Element narrow = best;
    for (Element e : elements) {
      if (isNamed(e)
          && isDeeper(e, narrow)
          && sums.get(e) >= SHARE_OF_NAMED_BODY * sums.get(best)) {
        narrow = e;
      }
    }
    return narrow;
  }

  /** Lists, tables and fragments around the best element belong to it where a body holds both. */
  private Element widened(Element best) {
    Element wide = best;
    for (Element e = best.parent(); e != null; e = e.parent()) {
      if (isNamed(e) && addsText(best, e)) {
        wide = e;
      }
    }
    return wide;
  }

  private boolean addsText(Element best, Element wider) {
    int words = 0;
    int linked = 0;
    for (Chunk chunk : chunks) {
      if (chunk.isInside(wider) && !chunk.isInside(best) && furniture.reason(chunk).isEmpty()) {
        words += chunk.words();
        linked += isClutter(chunk) ? chunk.words() : chunk.linked();
      }
    }
    return linked * 3 < words;
  }

  private static boolean isNamed(Element e) {
    return BODY_NAMES.meaning(e).isPresent();
  }

  private static boolean isDeeper(Element e, Element other) {
    return !e.equals(other) && depth(e) > depth(other);
  }

  private static int depth(Element e) {
    return e.parents().size();
  }
}
