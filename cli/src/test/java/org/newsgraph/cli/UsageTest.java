package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.program.ExitStatus;

/** How the command ends when something is not as it should be. */
class UsageTest {
  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(Command.newsgraph("extrakt").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void aMissingStoreIsStoreTrouble(@TempDir Path folder) {
    Command asked =
        Command.newsgraph("ask", "who-met-whom", "--store", folder.resolve("none").toString());
    assertThat(asked.status()).isEqualTo(ExitStatus.STORE_TROUBLE);
    assertThat(asked.err()).contains("none");
  }

  @Test
  void aBrokenLineIsQuarantinedWithItsPlaceAndTheRunGoesOn(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(
        file,
        """
        {"id": "good", "title": "A title", "text": "The minister said on Monday that he would visit Rome."}
        {"id": "broken", "title":
        """);
    Command read = Command.newsgraph("read", file.toString());
    assertThat(read.status()).isEqualTo(ExitStatus.SOME_QUARANTINED);
    assertThat(read.out()).contains("\"id\":\"good\"");
    assertThat(read.err()).contains("line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "extract",
        "serve",
        "ask",
        "read",
        "show",
        "events",
        "export",
        "withdraw",
        "restore",
        "correct",
        "check",
        "compact",
        "compare"
      })
  void everyCommandExplainsItself(String command) {
    Command help = Command.newsgraph(command, "--help");
    assertThat(help.status()).isEqualTo(ExitStatus.DONE);
    assertThat(help.out()).contains("Usage: newsgraph " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output", "--graphs"})
  void aStoreThatWouldStayEmptyIsWrongUsage(String instead, @TempDir Path folder) {
    Path store = folder.resolve("store");
    Command read =
        Command.newsgraph(
            "extract",
            folder.toString(),
            instead,
            folder.resolve("graph.nq").toString(),
            "--store",
            store.toString());
    assertThat(read.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(read.err()).contains(instead).contains("--store");
  }

  @Test
  void theEventListHasCodes() {
    assertThat(Command.newsgraph("events").out()).contains("CONSULT").contains("ASSAULT");
  }
}
