package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.asking.ServedAt;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.store.NewsStore;

/** What people are told when something is in the way, and what works all the same. */
class TroubleTest {
  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void make() {
    store = folder.resolve("store");
    NewsStore.openOrCreate(store).close();
  }

  private Command inStore(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = store.toString();
    return Command.newsgraph(all);
  }

  private static void isWrongUsage(Command command, String words) {
    assertThat(command.err()).contains(words);
    assertThat(command.status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void filesThatAreNotThereAreNamed() {
    isWrongUsage(inStore("extract", "none.txt"), "There is no file or folder none.txt");
    isWrongUsage(inStore("ask", "none.rq"), "There is no file or folder none.rq");
    isWrongUsage(inStore("load", "none.nq"), "There is no file or folder none.nq");
    isWrongUsage(
        inStore("extract", folder.toString(), "--metadata", "none.csv"),
        "There is no file or folder none.csv");
    isWrongUsage(
        inStore("extract", folder.toString(), "--corrections", "none.csv"),
        "There is no file or folder none.csv");
  }

  @Test
  void aDayThatIsNoneIsExplained() {
    isWrongUsage(inStore("extract", ".", "--published", "19.8.2024"), "write it like 2024-08-19");
  }

  @Test
  void aPortThatIsNoneIsExplained() {
    isWrongUsage(inStore("serve", "--port", "99999"), "0 to 65535");
  }

  @Test
  void anEndpointThatIsNotThereIsExplained() {
    isWrongUsage(inStore("export", "--endpoint", "http://localhost:9/data"), "cannot be reached");
  }

  @Test
  void aStoreThatIsAFileIsUnreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no store");
    Command tried = Command.newsgraph("extract", folder.toString(), "--store", file.toString());
    assertThat(tried.status()).isEqualTo(ExitStatus.STORE_TROUBLE);
    assertThat(tried.err()).contains(file.toString()).doesNotContain("Exception");
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() throws IOException {
    Command tried = inStore("extract", Files.createDirectory(folder.resolve("in")).toString());
    assertThat(tried.status()).isEqualTo(ExitStatus.DONE);
    assertThat(tried.err()).contains("Nothing to read there");
  }

  @Test
  void correctionsAreTakenWhileAServerOwnsTheStore() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("mine.csv"),
            "https://w3id.org/newsgraph/entity/person/ada-king,type,Person\n");
    String in = Files.createDirectory(folder.resolve("in")).toString();
    try (NewsStore owner = NewsStore.open(store)) {
      Command extracted = inStore("extract", in, "--corrections", lines.toString());
      assertThat(extracted.status()).as(extracted.err()).isEqualTo(ExitStatus.DONE);
      owner.takeIn();
      assertThat(store.resolve("corrections.csv")).content().contains("ada-king,type,Person");
    }
  }

  @Test
  void whatWasPutRightIsListedAndUndone() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("mine.csv"),
            "https://w3id.org/newsgraph/entity/person/ada-king,type,Person,by birth,Ann,2026-11-28\n");
    assertThat(inStore("correct", lines.toString()).status()).isEqualTo(ExitStatus.DONE);
    assertThat(inStore("correct").out())
        .contains("1  ada-king \u2192 is a person \u2014 by birth (Ann, 2026-11-28)");
    isWrongUsage(inStore("correct", "--undo", "2"), "no correction 2");
    assertThat(inStore("correct", "--undo", "1").out()).contains("Undone: ada-king");
    assertThat(inStore("correct").out()).contains("Nothing was put right");
  }

  @Test
  void whatWasPutRightIsListedWhileAServerOwnsTheStore() throws IOException {
    Files.writeString(
        store.resolve("corrections.csv"),
        "https://w3id.org/newsgraph/entity/person/ada-king;type;Person;by birth\nno line\n");
    try (NewsStore owner = NewsStore.open(store);
        NewsServer server = new NewsServer(owner.dataset(), ServerOptions.onPort(0))) {
      ServedAt.of(store).tell("127.0.0.1", server.start());
      Command listed = inStore("correct");
      assertThat(listed.out()).contains("1  ada-king \u2192 is a person \u2014 by birth");
      assertThat(listed.err()).contains("corrections.csv, line 2: ");
      isWrongUsage(inStore("correct", "--undo", "1"), "/#/corrections");
    }
  }

  @Test
  void onlyAServerOfThisMachineIsEditable() {
    isWrongUsage(inStore("serve", "--editable", "--bind", "0.0.0.0"), "this machine alone");
    isWrongUsage(
        Command.newsgraph("serve", "--editable", "--remote", "http://localhost:9/x"),
        "a store of this machine");
  }

  @Test
  void aQuestionGoesToTheServerThatOwnsTheStore() {
    try (NewsStore owner = NewsStore.open(store);
        NewsServer server = new NewsServer(owner.dataset(), ServerOptions.onPort(0))) {
      assertThat(inStore("ask", "who-met-whom").status()).isEqualTo(ExitStatus.STORE_TROUBLE);
      ServedAt.of(store).tell("127.0.0.1", server.start());
      Command asked = inStore("ask", "who-met-whom");
      assertThat(asked.status()).as(asked.err()).isEqualTo(ExitStatus.DONE);
      assertThat(asked.out()).contains("Nothing in the store answers this");
    }
  }
}
