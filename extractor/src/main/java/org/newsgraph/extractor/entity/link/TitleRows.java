package org.newsgraph.extractor.entity.link;

import java.util.ArrayList;
import java.util.List;

/** The rows of one title while the table is read. */
final class TitleRows {
  private final String title;
  private final List<String> names = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private int rows;

  TitleRows(String title) {
    this.title = title;
  }

  boolean isOf(String row, int begin, int end) {
    return title.length() == end - begin && row.startsWith(title, begin);
  }

  void add(String mention, String share) {
    rows++;
    if (Wikidict.plausible(mention)) {
      names.add(mention);
      shares.add(Double.valueOf(share));
    }
  }

  String title() {
    return title;
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
