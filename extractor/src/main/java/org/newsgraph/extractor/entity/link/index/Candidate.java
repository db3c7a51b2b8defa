package org.newsgraph.extractor.entity.link.index;

import org.newsgraph.extractor.entity.index.PlainName;

/**
 * A Wikipedia title that a name may lead to.
 *
 * @param title with underscores
 * @param share the share of the name's links that lead to the title, 0 to 1; 0 where the title was
 *     found by its own words
 * @param links about how many different wordings link to the title: how well known it is
 * @param plural whether a plural in small letters leads there: the title is a common noun
 */
public record Candidate(String title, double share, int links, boolean plural) {

  /** The same page as if all links of the name led there. */
  public Candidate sure() {
    return new Candidate(title, 1, links, plural);
  }

  /** The title's words without a disambiguator in brackets. */
  public String words() {
    return PlainName.withoutBracket(title.replace('_', ' '));
  }

  /** The words in brackets that tell the title from others; empty where there are none. */
  public String bracket() {
    int open = title.lastIndexOf("_(");
    return open < 0 || !title.endsWith(")")
        ? ""
        : title.substring(open + 2, title.length() - 1).replace('_', ' ');
  }
}
