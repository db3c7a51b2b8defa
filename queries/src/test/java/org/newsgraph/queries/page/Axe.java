package org.newsgraph.queries.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The accessibility engine axe-core 4.14.1 (MPL-2.0, kept beside the tests), run in an open page.
 */
final class Axe {
  private static final String ENGINE = read();

  /** The editor is a library's; what it draws is not ours to mend. */
  private static final String FINDINGS =
      """
      const done = arguments[arguments.length - 1];
      axe.run({ include: [document], exclude: [['.sparql-editor']] }, { resultTypes: ['violations'] })
        .then(({ violations }) => done(violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(' | ')).join('\\n')),
          failure => done(String(failure)));
      """;

  private Axe() {}

  /** Returns what is wrong with the view that is open, a line a rule; empty where nothing is. */
  static String findings(Page page) {
    page.run(ENGINE);
    return String.valueOf(page.browser().driver.executeAsyncScript(FINDINGS));
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("axe/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
