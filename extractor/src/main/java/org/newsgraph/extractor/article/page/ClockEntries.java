package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.page.layout.Furniture;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.plain.Words;

/**
 * Entries of a live blog that tell the hour alone: "13:42", "1.42pm BST". Each goes from the words
 * with its hour to the next, side by side in one element of the page.
 */
final class ClockEntries {
  private static final String ZONE = "(?:\\s?\\(?(?-i:\\p{Lu}{2,5})\\)?)?(?![\\p{L}\\p{N}])";

  /** Beyond doubt an hour: "13:42", "1.42pm BST", "2 p.m.". */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?iu)(?:[01]?\\d|2[0-4])(?:[:h][0-5]\\d(?:\\s?[ap]\\.?m\\b\\.?)?|(?:\\.[0-5]\\d)?\\s?[ap]\\.?m\\b\\.?)"
              + ZONE);

  /** "13.42", which may be any number where more stands behind it. */
  private static final Pattern DOTTED =
      Pattern.compile("(?u)(?:[01]?\\d|2[0-4])\\.[0-5]\\d" + ZONE);

  private static final Set<String> TITLES = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "h5", "h6", "dt");

  /** Behind the last entry these still belong to it. */
  private static final Set<String> TEXT = Set.of("p", "ul", "ol", "blockquote", "figure", "dd");

  private static final int FEWEST = 3;

  /** Of the words of the page, entries that are what it is about have more than this. */
  private static final double MAIN = 0.5;

  private final Element body;
  private final Furniture furniture;

  ClockEntries(Element body, Furniture furniture) {
    this.body = body;
    this.furniture = furniture;
  }

  /** Whether words are nothing but an hour. */
  static boolean isClock(String words) {
    String told = words.strip();
    return CLOCK.matcher(told).matches() || DOTTED.matcher(told).matches();
  }

  /** The hour with which words begin, as it stands there; empty where they begin otherwise. */
  private static Optional<String> clock(String words) {
    String told = words.strip();
    return Stream.of(CLOCK, DOTTED)
        .map(pattern -> pattern.matcher(told))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .findFirst();
  }

  /**
   * The entries in their order, each in an element of its own, to which its parts are moved; none
   * where they are not plain.
   */
  List<Element> find() {
    Map<Element, Integer> marks = new HashMap<>();
    Set<Element> marked = new LinkedHashSet<>();
    marks().forEach(mark -> around(mark).ifPresent(marked::add));
    for (Element mark : marked) {
      for (Element e = mark; e != null; e = e.parent()) {
        marks.merge(e, 1, Integer::sum);
      }
    }
    Map<Element, Set<Element>> byParent = new LinkedHashMap<>();
    for (Element mark : marked) {
      Element unit = unit(mark, marks);
      byParent.computeIfAbsent(unit.parent(), parent -> new LinkedHashSet<>()).add(unit);
    }
    return byParent.values().stream()
        .filter(units -> units.size() >= FEWEST)
        .reduce((one, two) -> two.size() > one.size() ? two : one)
        .map(this::parts)
        .filter(this::arePlain)
        .map(ClockEntries::together)
        .orElse(List.of());
  }

  /** What is no more than an hour, and headings that begin with one. */
  private List<Element> marks() {
    return body.getAllElements().stream()
        .filter(element -> !element.normalName().equals("body") && isMark(element))
        .filter(element -> furniture.around(element).isEmpty())
        .toList();
  }

  private static boolean isMark(Element element) {
    if (!element.children().isEmpty()) {
      return false;
    }
    String words = element.text();
    return isClock(words)
        || (TITLES.contains(element.normalName()) && CLOCK.matcher(words.strip()).lookingAt());
  }

  /** The paragraph or heading that begins with the mark; the mark where there is none. */
  private static Optional<Element> around(Element mark) {
    for (Element e = mark; e != null && !e.normalName().equals("body"); e = e.parent()) {
      if (BLOCKS.contains(e.normalName())) {
        return e.text().startsWith(mark.text()) ? Optional.of(e) : Optional.empty();
      }
    }
    return Optional.of(mark);
  }

  /** The largest element round a mark that holds no other. */
  private static Element unit(Element mark, Map<Element, Integer> marks) {
    Element unit = mark;
    while (!unit.parent().normalName().equals("body") && marks.get(unit.parent()) == 1) {
      unit = unit.parent();
    }
    return unit;
  }

  /** Each unit with what stands between it and the next. */
  private List<List<Element>> parts(Set<Element> units) {
    List<List<Element>> entries = new ArrayList<>();
    int begun = 0;
    for (Element unit : units) {
      boolean last = ++begun == units.size();
      List<Element> entry = new ArrayList<>(List.of(unit));
      for (Element next = unit.nextElementSibling();
          next != null && !units.contains(next);
          next = next.nextElementSibling()) {
        if (last && !TEXT.contains(next.normalName())) {
          break;
        }
        if (isBrother(next, unit)) {
          entries.add(entry);
          entry = new ArrayList<>();
        }
        entry.add(next);
      }
      entries.add(entry);
    }
    return entries;
  }

  /** An entry of the same kind that tells no hour. */
  private static boolean isBrother(Element one, Element unit) {
    return !BLOCKS.contains(unit.normalName())
        && !unit.className().isBlank()
        && one.normalName().equals(unit.normalName())
        && one.className().equals(unit.className());
  }

  /** Nearly all of them have words, and they are what the page is about. */
  private boolean arePlain(List<List<Element>> entries) {
    long told = entries.stream().filter(entry -> words(entry) > 0).count();
    int inside = entries.stream().mapToInt(ClockEntries::words).sum();
    int all = Markup.paragraphs(body).stream().filter(Words::isProse).mapToInt(Words::count).sum();
    return told >= FEWEST && told * 5 >= entries.size() * 4L && inside > MAIN * all;
  }

  private static int words(List<Element> entry) {
    return entry.stream()
        .flatMap(part -> Markup.paragraphs(part).stream())
        .filter(Words::isProse)
        .mapToInt(Words::count)
        .sum();
  }

  private static List<Element> together(List<List<Element>> entries) {
    Map<String, Integer> named = new HashMap<>();
    return entries.stream().map(parts -> together(parts, named)).toList();
  }

  /** The entry bears the name of its first part, else its hour. */
  private static Element together(List<Element> parts, Map<String, Integer> named) {
    Element first = parts.get(0);
    String hour = clock(first.text()).orElse("").toLowerCase(Locale.ROOT).replaceAll("\\W", "");
    String name = first.id().isBlank() ? hour : first.id();
    int nth = named.merge(name, 1, Integer::sum);
    Element entry = new Element("section");
    if (!name.isEmpty()) {
      entry.attr("id", nth == 1 ? name : name + "-" + nth);
    }
    first.before(entry);
    parts.forEach(entry::appendChild);
    return entry;
  }
}
