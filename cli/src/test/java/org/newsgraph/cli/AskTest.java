package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.format.Lines;
import org.newsgraph.store.NewsStore;

/** Questions by name and in plain English. */
class AskTest {
  @Test
  void writesAnAnswerInTheSameBytesAsTheServer() {
    for (AnswerFormat format :
        List.of(
            AnswerFormat.CSV, AnswerFormat.SPREADSHEET, AnswerFormat.JSON, AnswerFormat.MARKDOWN)) {
      byte[] written =
          ask("who-met-whom", "--format", format.name()).out().getBytes(StandardCharsets.UTF_8);
      try (NewsStore store = NewsStore.open(Samples.store())) {
        assertThat(written)
            .as("%s", format)
            .isEqualTo(
                format.bytes(
                    new Asking(store.dataset()).ask("who-met-whom", Map.of()), Lines.ROWS, 120));
      }
    }
  }

  @Test
  void saysHowASentenceIsUnderstood() {
    Command asked = ask("Whom did Biden meet in 2021?", "--format", "CSV");
    assertThat(asked.err())
        .contains("Understood as: newsgraph ask meetings-of person=Biden from=2021 to=2021");
    assertThat(asked.out()).contains("Vladimir Putin");
    assertThat(asked.out())
        .isEqualTo(
            ask("meetings-of", "person=Biden", "from=2021", "to=2021", "--format", "CSV").out());
  }

  @Test
  void searchesForWhatIsNoQuestion() {
    Command asked = ask("treaty");
    assertThat(asked.err()).contains("searching names, events and texts");
    assertThat(asked.out()).contains("treaty");
  }

  @Test
  void saysWhatWouldBeFoundInPlaceOfNothing() {
    Command asked = ask("who-met-whom", "person=Biden", "from=1990", "to=1991");
    assertThat(asked.err()).contains("at any time: from=any to=any");
  }

  @Test
  void saysWhatIsLeftOutAsUnsure() {
    Command asked = ask("attacks");
    assertThat(asked.out()).doesNotContain("Ukraine");
    assertThat(asked.err()).contains("2 however sure: min-confidence=any");
    assertThat(ask("attacks", "min-confidence=any").out()).contains("Ukraine");
  }

  private static Command ask(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "ask";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--store";
    all[words.length + 2] = Samples.store().toString();
    return Command.newsgraph(all);
  }
}
