package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.program.ExitStatus;

/** Every fact of an article can say why, and so can what was no fact. */
class ShowTest {
  @TempDir Path folder;

  @Test
  void tellsWhichRuleFoundAFactAndWhichWereTurnedDown() throws IOException {
    Path article = folder.resolve("one.txt");
    Files.writeString(
        article,
        """
        President Julius Maada Bio, who had arrived in Accra, was asked to meet Nana Akufo-Addo.
        The meeting of the football club was held with Ronaldo.
        """);
    Command shown = Command.newsgraph("show", "--why", "--plain", article.toString());
    assertThat(shown.status()).as(shown.err()).isEqualTo(ExitStatus.DONE);
    assertThat(shown.out())
        .containsPattern("rule +meeting/meet  \\(en/meeting\\.tsv:\\d+\\)")
        .contains("agent by control: Julius Maada Bio")
        .contains("agent by relative: Julius Maada Bio")
        .containsPattern("less sure +the article has no date  \\[confidence/undated-article]")
        .containsPattern("confidence +0\\.\\d\\d: about \\d+ of 100 such reports are right")
        .contains("Considered and turned down")
        .containsPattern(
            "\\*meeting\\* at 93: meeting/meeting \\(en/meeting\\.tsv:\\d+\\): unless sentence=@sport");
  }

  @Test
  void tellsWhatARuleFoundAndALaterStepDropped() throws IOException {
    Path article = folder.resolve("one.txt");
    Files.writeString(article, "Some people sent money. They had accused others of a lie.\n");
    Command shown = Command.newsgraph("show", "--why", "--plain", article.toString());
    assertThat(shown.status()).as(shown.err()).isEqualTo(ExitStatus.DONE);
    assertThat(shown.out())
        .contains("Found by a rule and dropped")
        .containsPattern("\\*accused\\* at 33: Accusation\\R +rule +accusation/accuse")
        .containsPattern("dropped +nobody known takes part")
        .containsPattern("status +happened: by the form of its own words");
  }
}
