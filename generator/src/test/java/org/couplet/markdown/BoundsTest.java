package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoundsTest {

  private static final int STACK = 512 * 1024;

  @ParameterizedTest
  @CsvSource({
    "'> ', 20000",
    "'*a', 50000",
    "'*a **a ', 20000",
    "'![', 20000",
    "'[](', 50000",
    "'[r]: /u⏎', 100000",
    "'[r]: /u⏎⏎', 100000",
    "'&amp;', 100000",
    "'a**b c* ', 80000",
    "'- ', 300000",
    "'* * ', 200000",
    "'- a⏎⏎', 200000",
    "'|a', 400000",
    "'|a|b|⏎', 150000",
    "'<a b=c ', 100000",
    "'<!-- ', 150000",
    "'a⏎⏎', 300000",
    "'a[^1]⏎⏎[^1]: x⏎⏎', 50000",
    "'`a', 400000",
    "'**中。**文⏎⏎', 80000",
    "'# h⏎⏎', 300000",
    "'|a|b|c|d⏎', 120000",
    "'[^1]: x⏎⏎', 120000",
    "'~~~⏎a⏎~~~⏎⏎', 90000",
    "'    a⏎⏎', 160000",
    "'＃a⏎＊＊a［x］（', 90000",
    "'＊＊', 500000",
    "'［［', 500000",
    "'］（./', 250000",
    "'#a ', 330000",
    "'德国IHK 主', 120000",
    "'a~~b', 250000",
    "'{#a ', 250000",
    "'[a][b]', 160000",
    "'a\\*', 330000",
    "'![a](b.png)', 90000",
    "'-中⏎', 300000",
    "'-a⏎⏎', 250000",
    "'1.中⏎⏎', 200000",
    "'①中⏎⏎', 300000",
    "'|a|⏎⏎', 200000",
    "'{', 1000000",
    "'] {', 300000",
    "']{lang=', 140000",
    "'1*2*3 ', 160000",
    "'> ```⏎⏎', 120000",
    "'        中⏎⏎', 90000",
  })
  void noTextIsTooMuch(String piece, int times) throws InterruptedException {
    assertBounded(piece.replace('⏎', '\n').repeat(times));
  }

  /** One mark that may close and very many that may not. */
  @Test
  void oneRunBeforeManyIsNotTooMuch() throws InterruptedException {
    assertBounded("a**b" + "c* ".repeat(80_000));
  }

  private static void assertBounded(String whole) throws InterruptedException {
    String text = whole.substring(0, Math.min(whole.length(), 1_000_000));
    // Two seconds on any machine of today; a quadratic step takes minutes.
    assertThat(onSmallStack(text)).isLessThan(Duration.ofSeconds(10));
  }

  /** The processor's time, which other programs of a busy machine don't count in. */
  private static Duration onSmallStack(String text) throws InterruptedException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicLong taken = new AtomicLong();
    Runnable reading =
        () -> {
          long start = clock.getCurrentThreadCpuTime();
          TextReader.chinese(text);
          taken.set(clock.getCurrentThreadCpuTime() - start);
        };
    Thread thread = new Thread(null, reading, "small", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
    return Duration.ofNanos(taken.get());
  }

  @Test
  void aLimitIsReportedAtItsLineAndWhatStandsBeforeItIsRead() {
    TextReader.Result result = TextReader.chinese("# 标题\n\n" + "> ".repeat(100) + "a\n\n末段");
    assertThat(result.problems()).containsExactly("LIMIT: ");
    assertThat(result.blocks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'|a', 500, '|-', 500, '|a', 2000",
    "'中', 8000000, '', 0, '', 0",
    "'柳州市现有职业院校29所，在校生11万余人。⏎⏎', 400000, '', 0, '', 0",
  })
  void aPageOfEightMegabytesOrAMillionCellsIsRefusedAtItsLine(
      String first, int times, String second, int more, String third, int lines) {
    String row = lines == 0 ? "" : "\n" + third.repeat(times);
    String text = "# 标题\n\n" + first.repeat(times) + "\n" + second.repeat(more) + row.repeat(lines);
    TextReader.Result result = TextReader.chinese(text.replace('⏎', '\n'));
    assertThat(result.blocks()).isEmpty();
    assertThat(result.problems()).singleElement().asString().startsWith("LIMIT: ");
  }

  @Test
  void aFileThatIsTooLongIsNamedWhereItIs() {
    Sample read = Sample.zh("# 标题\n\n" + ("中".repeat(98) + "\n\n").repeat(10_001));
    assertThat(read.blocks()).isEmpty();
    assertThat(read.problems()).containsExactly("LIMIT 20001:1");
  }

  @Test
  void growingBackTicksAreRefused() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 300; i++) {
      text.append('a').append("`".repeat(i)).append('\n');
    }
    assertThat(TextReader.chinese(text.toString()).problems()).containsExactly("LIMIT: ");
  }

  @Test
  void deepEmphasisIsReportedWhereItGoesTooDeep() {
    String text = "**中 ".repeat(150) + "文** ".repeat(150);
    assertThat(TextReader.chinese(text).problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("LIMIT: **中");
  }

  @Test
  void ordinaryTextsAreFarFromTheLimits() {
    String paragraph = "**重点**建设，见[链接](a.pdf)。".repeat(200);
    String list = "- 一\n  - 二\n    - 三\n      - 四\n".repeat(100);
    assertThat(TextReader.chinese(paragraph + "\n\n" + list).problems()).isEmpty();
  }
}
