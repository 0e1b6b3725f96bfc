package org.couplet.preview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.junit.jupiter.api.Test;

class TabsTest {

  private static final Shown FIRST = shown("<main><p id=\"top-1\">One</p></main>");
  private static final Shown SECOND = shown("<main><p id=\"top-1\">Two</p></main>");

  private final Tabs tabs = new Tabs(Path.of("project"), MessageLanguage.EN);

  private static Shown shown(String html) {
    return new Shown(html, List.of());
  }

  /** A tab in a thread of its own; what it is told, and whether it has ended. */
  private record Listening(BlockingQueue<String> told, CompletableFuture<Void> end) {

    String next() throws InterruptedException {
      return String.valueOf(told.poll(20, TimeUnit.SECONDS));
    }
  }

  private Listening listen(String version, Shown page) {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    CompletableFuture<Void> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                tabs.listen("zh/a.html", version, path -> Optional.of(page), told::add);
                end.complete(null);
              } catch (IOException e) {
                end.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return new Listening(told, end);
  }

  @Test
  void aTabThatShowsTheLastStateHearsOnlyHowThingsStand() throws Exception {
    Listening tab = listen(FIRST.version(), FIRST);
    assertThat(tab.next()).startsWith("retry:");
    assertThat(tab.next()).startsWith("event: state\n").contains("\"broken\":false");
    tabs.show(path -> Optional.of(FIRST));
    tabs.tell(State.NOTHING);
    assertThat(tab.told().poll(200, TimeUnit.MILLISECONDS)).isNull();
    assertThat(tabs.paths()).containsExactly("zh/a.html");
  }

  @Test
  void aTabThatWasAwayIsToldAtOnceThatItsPageIsAnother() throws Exception {
    Listening tab = listen(FIRST.version(), SECOND);
    assertThat(tab.next()).startsWith("retry:");
    assertThat(tab.next()).startsWith("event: state\n");
    assertThat(tab.next())
        .startsWith("event: page\n")
        .contains("\"version\":\"" + SECOND.version() + "\"");
  }

  @Test
  void aSaveIsToldOnceWithItsBlock() throws Exception {
    Listening tab = listen(FIRST.version(), FIRST);
    tab.next();
    tab.next();
    tabs.show(path -> Optional.of(SECOND));
    tabs.show(path -> Optional.of(SECOND));
    assertThat(tab.next()).startsWith("event: page\n").contains("\"anchor\":\"top-1\"");
    tabs.tell(State.NOTHING.failed(Phrase.same("full")));
    assertThat(tab.next()).startsWith("event: state\n").contains("\"failure\":\"full\"");
  }

  @Test
  void theTabThatHasWaitedLongestIsLetGoWhereThereAreTooMany() throws Exception {
    Listening first = listen(FIRST.version(), FIRST);
    first.next();
    for (int i = 0; i < 40; i++) {
      listen(FIRST.version(), FIRST).next();
    }
    first.end().get(20, TimeUnit.SECONDS);
  }
}
