package org.newsgraph.queries.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Quote;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

class WordedCorrectionTest {
  @Test
  void whatAnArticleSaysTurnsNoTerminalRound() {
    CorrectionEntry entry =
        new CorrectionEntry("urn:r", "day", "2024-04-30", "said\u001b[31m so", "Ann", "");
    Evidence said =
        new Evidence(
            "urn:r",
            new Quote("They\u200b met\nin Oslo.", 0, 10),
            new Source("urn:a", "", "", "\u202eThe Courier", "", ""),
            "",
            "",
            Optional.empty(),
            List.of());
    WordedCorrection worded =
        new WordedCorrection(entry, "report", "", "", "the day was 30 April", Optional.of(said));
    assertThat(worded.line())
        .isEqualTo("The Courier: “They met in Oslo.” → the day was 30 April — said [31m so (Ann)");
  }
}
