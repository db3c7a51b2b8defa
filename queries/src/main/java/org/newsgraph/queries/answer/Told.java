package org.newsgraph.queries.answer;

/** Reads evidence out of solutions of the evidence lookups. */
public final class Told {
  private Told() {}

  /** Returns what one article says. */
  public static Evidence evidence(Solution row) {
    Quote quote = new Quote(row.text("quote"), row.number("begin"), row.number("end"));
    return new Evidence(row.text("report"), quote, source(row), by(row), row.term("status"));
  }

  /** Returns whose word it is: a name, else the article's words, else nothing. */
  public static String by(Solution row) {
    String name = row.text("attributedName");
    return name.isEmpty() ? row.text("attributedWords") : name;
  }

  /** Returns the article, with its address, or where it has none its identifier. */
  public static Source source(Solution row) {
    String url = row.text("url");
    return new Source(
        row.text("article"),
        row.text("headline"),
        row.text("publisher"),
        row.text("day"),
        url.isEmpty() ? row.text("identifier") : url);
  }
}
