package org.newsgraph.cli.show;

import java.io.PrintWriter;
import java.util.List;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.mention.Considered;

/** One article on paper: its text with the marks, and below who is who and what was found. */
public final class Sheet {
  private final Extraction extraction;
  private final Ink ink;

  public Sheet(Extraction extraction, Ink ink) {
    this.extraction = extraction;
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
  }

  /**
   * The reasons for each fact, and what was turned down.
   *
   * @param considered every rule that was tried
   */
  public void printReasons(List<Considered> considered, PrintWriter out) {
    Reasons reasons = new Reasons(extraction, considered, ink);
    section(out, "Why these events", reasons.events());
    section(out, "Why these relations", reasons.relations());
    section(out, "Found by a rule and dropped", reasons.dropped());
    section(out, "Considered and turned down", reasons.turnedDown());
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
