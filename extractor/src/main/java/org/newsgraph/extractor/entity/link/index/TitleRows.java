package org.newsgraph.extractor.entity.link.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of one title while the table is read. */
final class TitleRows {
  private final String title;
  private final List<String> names = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final String plural;
  private int rows;
  private boolean common;

  TitleRows(String title) {
    this.title = title;
    this.plural = plural(title.replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  private static String plural(String noun) {
    if (noun.endsWith("y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
  }

  boolean isOf(String row, int begin, int end) {
    return title.length() == end - begin && row.startsWith(title, begin);
  }

  void add(String mention, String share) {
    rows++;
    common |= mention.equals(plural);
    if (Wikidict.plausible(mention)) {
      names.add(mention);
      shares.add(Double.valueOf(share));
    }
  }

  String title() {
    return title;
  }

  /** Whether a plural in small letters leads to the title: it is no name of one thing. */
  boolean common() {
    return common;
  }

  int rows() {
    return rows;
  }

  List<String> names() {
    return names;
  }

  List<Double> shares() {
    return shares;
  }
}
