package org.newsgraph.cli.show;

import java.io.PrintWriter;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.fact.Extraction;

/** One article on paper: its text with the marks, and below who is who and what was found. */
public final class Sheet {
  private final Extraction extraction;
  private final Ink ink;
  private final boolean why;

  /**
   * @param why whether the reasons for each fact stand below it
   */
  public Sheet(Extraction extraction, Ink ink, boolean why) {
    this.extraction = extraction;
    this.why = why;
    this.ink = ink;
  }

  public void print(PrintWriter out) {
    Article article = extraction.annotated().article();
    section(out, title(article), new MarkedText(extraction, ink).lines());
    section(out, "Who is who", new Facts(extraction, ink).entities());
    if (!extraction.entities().things().isEmpty()) {
      section(out, "Other names", new Facts(extraction, ink).things());
    }
    section(out, "Events", new Facts(extraction, ink).events());
    section(out, "Relations", new Facts(extraction, ink).relations());
    if (why) {
      section(out, "Why these events", new Reasons(extraction, ink).events());
      section(out, "Why these relations", new Reasons(extraction, ink).relations());
    }
  }

  private static String title(Article article) {
    String day = article.metadata().published().map(d -> ", " + d).orElse(", no date");
    return article.identifier()
        + article.metadata().publisher().map(p -> ", " + p).orElse("")
        + day;
  }

  private void section(PrintWriter out, String heading, String lines) {
    out.println(ink.mark("heading", ink.text(heading)));
    out.print(ink.block(lines.isEmpty() ? "none" : lines));
  }
}
