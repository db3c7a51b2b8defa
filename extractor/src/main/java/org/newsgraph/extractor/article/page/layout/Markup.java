package org.newsgraph.extractor.article.page.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.plain.Words;

/** Text that is written with the marks of HTML, as feeds and interfaces give it. */
public final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|section|span|strong|em|a|figure|table)"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final int LOOKED_AT = 20_000;

  private Markup() {}

  /** Whether a text has tags in it. */
  public static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0
        && TAG.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT))).find();
  }

  /** The paragraphs of a text, with or without tags. */
  public static List<String> blocks(String text) {
    return isMarkup(text)
        ? paragraphs(Jsoup.parse(text).body())
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The paragraphs of a piece of HTML, with blank lines between them. */
  public static String text(String html) {
    return text(Jsoup.parse(html).body());
  }

  /** The paragraphs of an element, with blank lines between them. */
  public static String text(Element element) {
    return paragraphs(element).stream().collect(Collectors.joining("\n\n"));
  }

  /** The paragraphs of an element; a menu's lines and other links are paragraphs too. */
  public static List<String> paragraphs(Element element) {
    return Chunks.of(element).stream()
        .map(Chunk::text)
        .filter(words -> Words.count(words) > 0)
        .toList();
  }
}
