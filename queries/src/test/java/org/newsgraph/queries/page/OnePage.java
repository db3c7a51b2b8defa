package org.newsgraph.queries.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.queries.view.StoreKind;

/**
 * One server and one browser for all tests of the page; every test gets the page 1280 wide and
 * without a past.
 */
final class OnePage implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
  private static final Namespace HERE = Namespace.create(OnePage.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(
        Browser.isInstalled(), "Skipped: no /usr/bin/chromium and /usr/bin/chromedriver here.");
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Page page = page(context);
    page.browser().width(1280);
    page.browser().console();
    page.browser().network();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return page(context);
  }

  private static Page page(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .page();
  }

  private record Running(NewsServer server, Browser browser, Page page) implements AutoCloseable {
    static Running start() {
      NewsServer server =
          new NewsServer(World.dataset(), ServerOptions.onPort(0).withKind(StoreKind.SAMPLE));
      String home = "http://localhost:" + server.start() + "/";
      Browser browser = Browser.start();
      return new Running(server, browser, new Page(home, browser));
    }

    @Override
    public void close() {
      browser.close();
      server.close();
    }
  }
}
