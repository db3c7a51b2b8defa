package org.newsgraph.queries.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, without a window and without a word to the outside. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final Path profile;
  private final Path downloads;
  final ChromeDriver driver;

  private Browser(Path folder) throws IOException {
    profile = folder;
    downloads = Files.createDirectory(folder.resolve("downloads"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options(folder));
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(10));
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
  }

  static boolean isInstalled() {
    return Stream.of(CHROMIUM, DRIVER).allMatch(Files::isExecutable);
  }

  static Browser start() {
    try {
      return new Browser(Files.createTempDirectory("newsgraph-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Path folder) {
    ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Makes the window as wide as a reader's, also narrower than a desktop allows. */
  void width(int width) {
    size(width, 900);
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(Math.max(width, 600), height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Returns what the console said since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** Returns the raw network events since they were last asked for. */
  List<String> network() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .toList();
  }

  /** Returns the file where a download of this name ends up. */
  Path download(String name) {
    return downloads.resolve(name);
  }

  /**
   * Says whether a download is whole: while it is written, its words stand in a file of another
   * name, and one of its own is there and empty.
   */
  boolean hasDownloaded(String name) {
    try (Stream<Path> files = Files.list(downloads)) {
      return Files.exists(download(name))
          && Files.size(download(name)) > 0
          && files.noneMatch(file -> file.toString().endsWith(".crdownload"));
    } catch (IOException e) {
      return false; // the browser has just moved one of them
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      profile.toFile().deleteOnExit();
    }
  }
}
