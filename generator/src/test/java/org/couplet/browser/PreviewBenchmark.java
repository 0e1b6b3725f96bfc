package org.couplet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.openqa.selenium.WebDriverException;

/**
 * How long a save takes to the screen of a browser that shows its page, for any server that reloads
 * by itself. Not a test: run by {@code src/test/bench/preview.sh}.
 */
public final class PreviewBenchmark {

  private static final int WARM_UP = 10;
  private static final long PAUSE = 700;
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private PreviewBenchmark() {}

  /** {@code NAME ADDRESS FILE EDITS}: the address of a page and the Markdown file that it shows. */
  @SuppressWarnings("SystemOut") // Its figures are for the terminal.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path file = Path.of(arguments[2]);
    int edits = Integer.parseInt(arguments[3]);
    String text = Files.readString(file);
    double[] screen = new double[edits];
    double[] event = new double[edits];
    try (Browser browser = Browser.start()) {
      browser.open(arguments[1], 1280, 900);
      Thread.sleep(3 * PAUSE);
      for (int i = -WARM_UP; i < edits; i++) {
        String marker = "save-" + (i + WARM_UP) + "-here";
        browser.run(
            "self.heard || addEventListener('couplet-saved',"
                + " () => sessionStorage.setItem('saved', Date.now())); self.heard = true");
        long clock = System.currentTimeMillis();
        long start = System.nanoTime();
        Files.writeString(file, text + "\n\n" + marker + "\n");
        await(browser, marker, start);
        if (i >= 0) {
          screen[i] = (System.nanoTime() - start) / 1e6;
          double saved = Double.parseDouble(browser.text("sessionStorage.getItem('saved') || '0'"));
          event[i] = saved == 0 ? 0 : saved - clock;
        }
        Thread.sleep(PAUSE);
      }
    } finally {
      Files.writeString(file, text);
    }
    System.out.println(arguments[0] + ": save to new text in the page " + figures(screen));
    if (event[0] > 0) {
      System.out.println(arguments[0] + ": save to event in the browser " + figures(event));
    }
  }

  private static void await(Browser browser, String marker, long start) {
    while (System.nanoTime() - start < PATIENCE_NANOS) {
      try {
        if (browser.is("document.body.textContent.includes('" + marker + "')")) {
          return;
        }
      } catch (WebDriverException e) {
        // The page is being replaced.
      }
    }
    throw new AssertionError("never on screen: " + marker);
  }

  private static String figures(double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "median %.0f ms, 95th percentile %.0f ms (%d saves)",
        sorted[sorted.length / 2],
        sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
        sorted.length);
  }
}
