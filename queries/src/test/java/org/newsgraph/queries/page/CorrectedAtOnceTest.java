package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.correction.EditedCorrections;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.store.NewsStore;

/** "Not right" on a server that takes corrections. */
class CorrectedAtOnceTest {
  @TempDir Path folder;

  @BeforeAll
  static void browser() {
    assumeTrue(
        Browser.isInstalled(), "Skipped: no /usr/bin/chromium and /usr/bin/chromedriver here.");
  }

  @Test
  void aRowIsCorrectedShownSoListedAndUndone() {
    try (NewsStore store = StoredWorld.open(folder.resolve("store"));
        NewsServer server =
            new NewsServer(
                store.dataset(),
                ServerOptions.onPort(0).withCorrections(new EditedCorrections(store, "Ann")));
        Browser browser = Browser.start()) {
      Page page = new Page("http://localhost:" + server.start() + "/", browser);
      page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".not-right");
      String before = page.text("table.answer tbody");
      page.click(".not-right").shows("dialog");
      page.run(
          "const c = [...document.querySelectorAll('dialog .choice')].find(c =>"
              + " c.textContent.includes('another day')); c.querySelector('[type=radio]').click();"
              + " c.querySelector('[type=text]').value = '2001-02-03'");
      assertThat(page.find("#writer").getAttribute("value")).isEqualTo("Ann");
      page.type("dialog textarea", "the archive says so").click("dialog button[value=note]");
      page.until(
          "document.querySelector('table.answer')?.textContent.includes('3 Feb 2001') === true");
      assertThat(page.text("#corrections-bar")).contains("It was on another day: 2001-02-03");

      page.open("#/corrections");
      assertThat(page.text(".corrections"))
          .contains("Kim Jong-un", "the day was 3 February 2001", "the archive says so", "Ann");
      assertThat(Axe.findings(page)).isEmpty();
      page.click(".corrections button").until("document.querySelector('.corrections') === null");

      page.open("#/ask/who-met-whom?person=Kim+Jong-un").shows(".not-right");
      assertThat(page.text("table.answer tbody")).isEqualTo(before);
      assertThat(browser.console()).isEmpty();
    }
  }
}
