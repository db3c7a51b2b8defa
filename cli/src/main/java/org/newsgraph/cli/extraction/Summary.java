package org.newsgraph.cli.extraction;

import java.io.PrintWriter;
import java.util.List;

/**
 * What became of everything that was found: found = loaded + replaced + unchanged + skipped +
 * quarantined.
 *
 * @param leftOut sentences, reports and claims of loaded articles on which the program broke
 * @param troubles one line for each article that was skipped or quarantined: which, why, what to do
 */
public record Summary(
    int loaded,
    int replaced,
    int unchanged,
    int skipped,
    int quarantined,
    int leftOut,
    Findings findings,
    List<String> troubles) {

  /** How much was found in the articles that were loaded, counted article by article. */
  public record Findings(long entities, long events, long relations) {}

  public Summary {
    troubles = List.copyOf(troubles);
  }

  int found() {
    return loaded + replaced + unchanged + skipped + quarantined;
  }

  /** Whether all that was found was read to the last sentence. */
  public boolean isWhole() {
    return quarantined == 0 && leftOut == 0;
  }

  /** Troubles to the one, the sum to the other. */
  public void print(PrintWriter out, PrintWriter err) {
    troubles.forEach(err::println);
    out.printf(
        "found %d = loaded %d + replaced %d + unchanged %d + skipped %d + quarantined %d%n",
        found(), loaded, replaced, unchanged, skipped, quarantined);
    if (leftOut > 0) {
      out.printf("left out of what was loaded: %d, on which the program broke%n", leftOut);
    }
    if (found() == 0) {
      err.println("Nothing to read there.");
    }
    if (loaded + replaced > 0) {
      out.printf(
          "in what was loaded: %s, %s about who is what, %s%n",
          counted(findings.events(), "report of an event", "reports of events"),
          counted(findings.relations(), "claim", "claims"),
          counted(
              findings.entities(),
              "person, country, place or organisation",
              "people, countries, places and organisations"));
    }
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
