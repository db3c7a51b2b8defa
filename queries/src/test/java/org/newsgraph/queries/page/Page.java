package org.newsgraph.queries.page;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page as a reader sees it: views are opened by their address, things found by CSS selectors.
 */
final class Page {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String home;
  private final Browser browser;

  Page(String home, Browser browser) {
    this.home = home;
    this.browser = browser;
  }

  /**
   * Opens the view at a hash address in a page that is loaded anew, and waits until it is drawn.
   */
  Page open(String address) {
    browser.driver.get("about:blank");
    browser.driver.get(home + address);
    return settle();
  }

  /** Waits until the view is drawn and nothing in it is still being fetched. */
  Page settle() {
    return until(
        "document.querySelectorAll('[aria-busy]').length === 0 && document.querySelector('h1') !=="
            + " null");
  }

  /** Waits until an expression is true. */
  Page until(String expression) {
    return until(() -> Boolean.TRUE.equals(run("return " + expression)), expression);
  }

  Page until(BooleanSupplier condition, String what) {
    new WebDriverWait(browser.driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> what + " at " + address())
        .until(driver -> condition.getAsBoolean());
    return this;
  }

  /** Waits until something of this kind is shown. */
  Page shows(String selector) {
    return until(() -> all(selector).stream().anyMatch(WebElement::isDisplayed), selector);
  }

  /** Waits until the download of this name is whole, and returns its file. */
  Path downloaded(String name) {
    until(() -> browser.hasDownloaded(name), "the download of " + name);
    return browser.download(name);
  }

  WebElement find(String selector) {
    return browser.driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.driver.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return find(selector).getText();
  }

  List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  Page click(String selector) {
    find(selector).click();
    return this;
  }

  Page type(String selector, CharSequence... keys) {
    find(selector).sendKeys(keys);
    return this;
  }

  /** Presses a key wherever the focus is. */
  Page press(Keys key) {
    browser.driver.switchTo().activeElement().sendKeys(key);
    return this;
  }

  Page back() {
    browser.driver.navigate().back();
    return settle();
  }

  /** Returns what a script returns. */
  Object run(String script) {
    return ((JavascriptExecutor) browser.driver).executeScript(script);
  }

  /** Returns the part of the address that names the view. */
  String address() {
    return String.valueOf(run("return decodeURIComponent(location.hash)"));
  }

  String title() {
    return browser.driver.getTitle();
  }

  String home() {
    return home;
  }

  Browser browser() {
    return browser;
  }
}
