package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code couplet confirm} as somebody at a terminal, or a script, meets it. */
class ConfirmTaskTest {

  @TempDir Path project;

  @BeforeEach
  void content() throws IOException {
    write("site.yaml", "languages: [zh-Hans, en]\ntitle: {zh: 题, en: T}\nsections: [a, b]\n");
    write("sections/a/zh.md", "# 甲\n\n学校在河边，河水很清，来的人很多。\n\n第二段。\n");
    write("sections/a/en.md", "# A\n\nThe school lies by the clear river.\n\nSecond.\n");
    write("sections/b/zh.md", "# 乙\n");
    write("sections/b/en.md", "# B\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> locked() throws IOException {
    Path lock = project.resolve("content/pairs.lock");
    return Files.exists(lock)
        ? Files.readAllLines(lock).stream().filter(line -> !line.startsWith("#")).toList()
        : List.of();
  }

  @Test
  void onATerminalBothTextsAreShownBeforeAnythingIsWritten() throws IOException {
    CommandLineRun run = CommandLineRun.answering(project, "n\n", "confirm", "a");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            a#top
              甲                                    | A

            a#top-1
              学校在河边，河水很清，来的人很多。    | The school lies by the clear river.

            a#top-2
              第二段。                              | Second.

            Do these 3 pairs answer each other? [y/N] Nothing was changed.
            """);
    assertThat(locked()).isEmpty();
  }

  @Test
  void onlyAClearYesIsAYes() throws IOException {
    for (String answer : List.of("", "\n", "no\n", "maybe y\n")) {
      CommandLineRun.answering(project, answer, "confirm", "--all");
      assertThat(locked()).as(answer).isEmpty();
    }
    for (String answer : List.of("y\n", "Y\n", " yes \n", "是\n")) {
      Files.deleteIfExists(project.resolve("content/pairs.lock"));
      CommandLineRun run = CommandLineRun.answering(project, answer, "confirm", "--all");
      assertThat(run.out()).as(answer).endsWith("4 pairs are confirmed.\n");
      assertThat(locked()).as(answer).hasSize(4);
    }
  }

  @Test
  void aScriptIsNotAsked() throws IOException {
    CommandLineRun run = CommandLineRun.in(project, "confirm", "a#top-1", "b");
    assertThat(run.out()).isEqualTo("2 pairs are confirmed.\n");
    assertThat(locked()).hasSize(2).isSorted();
  }

  @Test
  void whatIsConfirmedIsNotShownAgain() throws IOException {
    CommandLineRun.in(project, "confirm", "a");
    CommandLineRun again = CommandLineRun.answering(project, "y\n", "confirm", "--all");
    assertThat(again.out()).contains("b#top").doesNotContain("a#top");
    CommandLineRun nothing = CommandLineRun.answering(project, "y\n", "confirm", "--all");
    assertThat(nothing.out()).isEqualTo("Every pair is confirmed already.\n");
  }

  @Test
  void whatIsConfirmedStaysSoWhereverItMovesAndGoesStaleWhenItChanges() throws IOException {
    CommandLineRun.in(project, "confirm", "--all");
    write("sections/a/zh.md", "# 甲\n\n第二段。\n\n学校在河边，河水很清，来的人很多。\n");
    write("sections/a/en.md", "# A\n\nSecond.\n\nThe school lies by the clear river.\n");
    assertThat(CommandLineRun.in(project, "check").out()).contains("a            3          3");
    write("sections/a/en.md", "# A\n\nSecond one.\n\nThe school lies by the clear river.\n");
    assertThat(CommandLineRun.in(project, "check").err()).contains("warning P315");
  }

  @Test
  void linesOfTwoPeopleMergeAndAConflictMarkIsNamed() throws IOException {
    CommandLineRun.in(project, "confirm", "a");
    List<String> mine = locked();
    Files.delete(project.resolve("content/pairs.lock"));
    CommandLineRun.in(project, "confirm", "b");
    List<String> both = new ArrayList<>(locked());
    both.addAll(mine);
    write("pairs.lock", String.join("\n", both) + "\n");
    assertThat(CommandLineRun.answering(project, "y\n", "confirm", "--all").out())
        .isEqualTo("Every pair is confirmed already.\n");
    write("pairs.lock", "<<<<<<< HEAD\n" + mine.get(0) + "\n=======\n>>>>>>> theirs\n");
    CommandLineRun conflict = CommandLineRun.in(project, "confirm", "--all");
    assertThat(conflict.exit()).isEqualTo(Exit.CONTENT);
    assertThat(conflict.err()).contains("content/pairs.lock:1:1: fault P318");
  }

  @Test
  void aNameThatIsNotThereIsRefused() {
    CommandLineRun run = CommandLineRun.in(project, "confirm", "a#top-9");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("There is no section or block “a#top-9”.");
  }
}
