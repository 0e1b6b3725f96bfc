package org.couplet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for everything in {@code templates/}. */
class TemplatesFolderTest {

  private static final List<Path> FILES = TestTheme.files();
  private static final Pattern WORD_USE =
      Pattern.compile(
          "@(?:passage\\.)?(?:word|plain)\\s+\"([\\w-]+)\"|words\\.([\\w-]+)|@notice\\.await"
              + " \"([\\w-]+)\"|@link links\\.\\w+ \"([\\w-]+)\"");

  @Test
  void everyWordIsUsedAndEveryUsedWordExists() {
    Set<String> used = new TreeSet<>();
    for (Path file : FILES) {
      if (file.toString().endsWith(".ftlh") && !file.toString().contains("examples")) {
        Matcher matcher = WORD_USE.matcher(TestTheme.text(file));
        while (matcher.find()) {
          for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
              used.add(matcher.group(i));
            }
          }
        }
      }
    }
    // Words whose key is put together: "task-" and the state of an item.
    used.remove("task-");
    used.addAll(List.of("task-open", "task-done"));
    // What links from a note back to the text are called: they are written with the note.
    used.add("note-back");
    // Of what kind and size a document is: it is written with the link.
    used.add("document");
    for (Map<String, String> words : TestTheme.words().values()) {
      assertThat(words.keySet()).isEqualTo(used);
      assertThat(words.values()).noneMatch(String::isBlank);
    }
  }

  @Test
  void everyComponentHasAnExampleAndAStyleOrStatesNone() {
    Set<String> names = FILES.stream().map(TestTheme::name).collect(Collectors.toSet());
    for (String component : components()) {
      String base = "components/" + component + "/";
      String template = TestTheme.text(TestTheme.FOLDER.resolve(base + component + ".ftlh"));
      assertThat(names)
          .as("example of " + component)
          .anyMatch(name -> name.startsWith(base + "examples/") && name.endsWith(".ftlh"));
      assertThat(names.contains(base + component + ".css"))
          .as("style of " + component)
          .isNotEqualTo(template.contains("Style: none"));
    }
  }

  @Test
  void everyKindOfPageHasATemplate() {
    assertThat(TestTheme.load().pages())
        .containsExactly(
            "contents", "cover", "moved", "not-found", "print", "search", "section", "slides");
  }

  @Test
  void filesAreShortAndTemplatesHoldNoStyleOrScript() {
    for (Path file : FILES) {
      String name = TestTheme.name(file);
      String text = TestTheme.text(file);
      if (name.endsWith(".ftlh")) {
        assertThat(text.lines().count()).as(name).isLessThan(120);
        assertThat(text).as(name).doesNotContain("style=", "<style", "onclick", "?no_esc");
        assertThat(text).as(name).doesNotContainPattern("<script(?![^>]*(src=|ld\\+json))");
      } else if (name.endsWith(".css")) {
        assertThat(text.lines().count()).as(name).isLessThan(250);
      }
    }
  }

  @Test
  void styleIsSmallAndReadByOldBrowsers() {
    String style = TestTheme.load().stylesheet();
    assertThat(style.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    assertThat(style)
        .doesNotContain("@layer", "color-mix", ":is(", ":where(", "inset:", "!important", "@import")
        .doesNotContainPattern("url\\(\\s*[\"']?(https?:)?//")
        .doesNotContainPattern("(margin|padding)-(inline|block):")
        .doesNotContainPattern("#(?!c-larger)[\\w-]+[^;{}]*\\{");
  }

  @Test
  void scriptsAreSmall() {
    int size =
        TestTheme.load().scripts().values().stream()
            .mapToInt(script -> script.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    assertThat(size).isPositive().isLessThan(12_000);
  }

  private static Set<String> components() {
    Set<String> components = new TreeSet<>();
    for (Path file : FILES) {
      String name = TestTheme.name(file);
      if (name.startsWith("components/")) {
        components.add(name.split("/", -1)[1]);
      }
    }
    return components;
  }
}
