package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.store.folder.DiskUse;

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
        new NewsServer(
            DatasetGraphFactory.createTxnMem(),
            ServerOptions.onPort(0)
                .withSpace(articles -> Optional.of(new DiskUse(1200L << 20, 200L << 20))))) {
      Page page = new Page("http://localhost:" + server.start() + "/", browser);
      page.open("#/");
      assertThat(page.text("main")).contains("No articles in this store yet");
      page.open("#/ask/who-met-whom");
      assertThat(page.text("main")).contains("Nothing in this store answers that");
      page.open("#/questions");
      assertThat(page.all("h1")).hasSize(1);
      page.open("#/help");
      assertThat(page.text("main")).contains("The database takes 1,200 MB and needs about 200 MB.");
      assertThat(browser.console()).isEmpty();
    }
  }
}
