package org.couplet.preview.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWatcherTest {

  @TempDir Path project;
  private Path folder;
  private ProjectWatcher watcher;

  @BeforeEach
  void watch() throws IOException {
    folder = Files.createDirectories(project.resolve("content/sections/one"));
    Files.writeString(folder.resolve("zh.md"), "a");
    watcher = new ProjectWatcher(project);
  }

  @AfterEach
  void close() throws IOException {
    watcher.close();
  }

  private Set<Path> await() throws Exception {
    return awaiting().get(20, TimeUnit.SECONDS);
  }

  private CompletableFuture<Set<Path>> awaiting() {
    CompletableFuture<Set<Path>> changed = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                changed.complete(watcher.await());
              } catch (IOException | InterruptedException e) {
                changed.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return changed;
  }

  @Test
  void seesEveryOfTwentySavesByRename() throws Exception {
    for (int i = 0; i < 20; i++) {
      Path temporary = folder.resolve(".zh.md.swp");
      Files.writeString(temporary, "save " + i);
      Files.move(temporary, folder.resolve("zh.md"), StandardCopyOption.ATOMIC_MOVE);
      assertThat(await()).as("save " + i).contains(folder.resolve("zh.md"));
    }
  }

  @Test
  void seesASaveOfTheSameLengthInPlace() throws Exception {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("zh.md"), Integer.toString(i % 10));
      assertThat(await()).contains(folder.resolve("zh.md"));
    }
  }

  @Test
  void tellsAtOnceWhatWasNoticedMeanwhile() throws Exception {
    Files.writeString(folder.resolve("zh.md"), "first");
    await(); // From now on it looks by itself only every five seconds.
    Files.writeString(folder.resolve("zh.md"), "second");
    while (!watcher.isPending()) {
      Thread.onSpinWait();
    }
    assertThat(awaiting().get(2, TimeUnit.SECONDS)).contains(folder.resolve("zh.md"));
  }

  @Test
  void passesOverWhatEditorsLeave() throws Exception {
    CompletableFuture<Set<Path>> changed = awaiting();
    for (String name :
        new String[] {
          "4913",
          ".zh.md.swp",
          "zh.md~",
          ".#zh.md",
          "#zh.md#",
          "~$zh.docx",
          "zh.md.tmp",
          ".DS_Store",
          "Thumbs.db",
          ".~lock.zh.md#",
          "zh.md___jb_tmp___"
        }) {
      Files.writeString(folder.resolve(name), "x");
      Files.delete(folder.resolve(name));
    }
    Files.createDirectories(project.resolve("site"));
    Files.writeString(project.resolve("site/index.html"), "x");
    Files.createDirectories(project.resolve(".couplet/pictures"));
    assertThat(isQuiet(changed)).isTrue();
    Files.writeString(folder.resolve("en.md"), "x");
    assertThat(changed.get(20, TimeUnit.SECONDS)).contains(folder.resolve("en.md"));
  }

  private static boolean isQuiet(CompletableFuture<Set<Path>> changed) throws Exception {
    try {
      changed.get(1, TimeUnit.SECONDS);
      return false;
    } catch (TimeoutException e) {
      return true;
    }
  }

  @Test
  void followsFoldersThatAreNewRenamedDeletedAndBack() throws Exception {
    Path two = project.resolve("content/sections/two");
    Files.createDirectories(two);
    assertThat(await()).contains(two);
    Files.writeString(two.resolve("zh.md"), "x");
    assertThat(await()).contains(two.resolve("zh.md"));

    Path three = project.resolve("content/sections/three");
    Files.move(two, three);
    assertThat(await()).contains(two, three);
    Files.writeString(three.resolve("en.md"), "x");
    assertThat(await()).contains(three.resolve("en.md"));

    delete(project.resolve("content"));
    assertThat(await()).contains(folder);
    Files.createDirectories(folder);
    assertThat(await()).contains(folder);
    Files.writeString(folder.resolve("zh.md"), "back");
    assertThat(await()).contains(folder.resolve("zh.md"));
    Files.createDirectories(project.resolve("templates/styles"));
    assertThat(await()).contains(project.resolve("templates"));
    Files.writeString(project.resolve("templates/styles/own.css"), "p {}");
    assertThat(await()).contains(project.resolve("templates/styles/own.css"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void fiveHundredSavesAtOnceAreAtMostTwo() throws Exception {
    CompletableFuture<Set<Path>> first = awaiting();
    for (int i = 0; i < 500; i++) {
      Files.writeString(folder.resolve("f" + i + ".md"), "x");
    }
    Set<Path> changed = new HashSet<>(first.get(20, TimeUnit.SECONDS));
    if (changed.size() < 500) {
      changed.addAll(await());
    }
    assertThat(changed).hasSizeGreaterThanOrEqualTo(500);
    CompletableFuture<Set<Path>> more = awaiting();
    assertThat(isQuiet(more)).isTrue();
  }

  @Test
  void afterAnOverflowItLooksForItself() throws Exception {
    // More events than the queue of a folder holds (512 in the JDK).
    for (int i = 0; i < 3_000; i++) {
      Path file = folder.resolve("f" + i % 1500 + ".md");
      if (i < 1500) {
        Files.writeString(file, "x");
      } else if (i % 2 == 0) {
        Files.delete(file);
      }
    }
    // Whatever was lost, everything counts as saved.
    assertThat(await()).contains(folder.resolve("zh.md"), folder.resolve("f1.md"));
    Files.writeString(folder.resolve("zh.md"), "after");
    assertThat(await()).contains(folder.resolve("zh.md"));
  }

  @Test
  void endsWhenItIsClosed() throws Exception {
    CompletableFuture<Set<Path>> changed = awaiting();
    watcher.close();
    assertThat(changed.handle((paths, e) -> e != null).get(20, TimeUnit.SECONDS)).isTrue();
  }
}
