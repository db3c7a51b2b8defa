package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;

/** A store without an article says so, and nothing stumbles. */
@ExtendWith(OnePage.class)
class EmptyStoreTest {
  private final Browser browser;

  EmptyStoreTest(Page page) {
    this.browser = page.browser();
  }

  @Test
  void everyViewSaysThatThereIsNothing() {
    try (NewsServer server =
        new NewsServer(DatasetGraphFactory.createTxnMem(), ServerOptions.onPort(0))) {
      Page page = new Page("http://localhost:" + server.start() + "/", browser);
      page.open("#/");
      assertThat(page.text("main")).contains("No articles in this store yet");
      page.open("#/ask/who-met-whom");
      assertThat(page.text("main")).contains("Nothing in this store answers that");
      page.open("#/questions");
      assertThat(page.all("h1")).hasSize(1);
      assertThat(browser.console()).isEmpty();
    }
  }
}
