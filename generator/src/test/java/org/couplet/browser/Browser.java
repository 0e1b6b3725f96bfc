package org.couplet.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, which can reach nothing but this machine. */
final class Browser implements AutoCloseable {

  /** It warns of parts for Chromium's newest version that nobody here uses. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final String AXE = resource("/axe/axe.min.js");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start(String... more) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=zh-CN",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    options.addArguments(more);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    // Named, so that Selenium doesn't look for a driver elsewhere.
    System.setProperty("webdriver.chrome.driver", driver());
    return new Browser(new ChromeDriver(options));
  }

  private static String driver() {
    return Stream.of(Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator, -1))
        .map(folder -> new File(folder, "chromedriver"))
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no chromedriver on PATH"));
  }

  /** Opens a page in a window of {@code width} by {@code height} CSS pixels. */
  void open(String address, int width, int height) {
    size(width, height, 1);
    driver.get(address);
  }

  void size(int width, int height, double scale) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
  }

  /** What the reader prefers: {@code prefers-color-scheme}, {@code forced-colors} … */
  void prefer(Map<String, String> features) {
    List<Map<String, String>> list =
        features.entrySet().stream()
            .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
            .toList();
    command("Emulation.setEmulatedMedia", Map.of("media", "", "features", list));
  }

  void scheme(String scheme) {
    prefer(Map.of("prefers-color-scheme", scheme));
  }

  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** The value of a JavaScript expression. */
  Object value(String expression) {
    return Objects.requireNonNull(driver.executeScript("return " + expression), expression);
  }

  boolean is(String expression) {
    return Boolean.TRUE.equals(driver.executeScript("return " + expression));
  }

  int number(String expression) {
    return ((Number) value(expression)).intValue();
  }

  String text(String expression) {
    return String.valueOf(value(expression));
  }

  void run(String script) {
    driver.executeScript(script);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void tab() {
    press(Keys.TAB);
  }

  String address() {
    return Objects.toString(driver.getCurrentUrl());
  }

  /** Waits for at most ten seconds until an expression is true. */
  void await(String expression) {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!is(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never: " + expression);
      }
      Thread.onSpinWait();
    }
  }

  /** What axe finds against WCAG 2.2 AA and good practice, one line for each rule broken. */
  List<String> violations() {
    driver.executeScript("if (!window.axe) { " + AXE + " }");
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              resultTypes: ["violations"],
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }).then((r) => done(r.violations.map((v) => v.id + ": " + v.help + " — "
                + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)
                + " " + (n.any[0] ? n.any[0].message : "")).join(" | "))))
              .catch((e) => done(["axe failed: " + e]));
            """);
    return strings(Objects.requireNonNull(found));
  }

  /** What the console says since it was asked last, but for notes. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
