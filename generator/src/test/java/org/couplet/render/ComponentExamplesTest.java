package org.couplet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of a component gives the HTML beside it. {@code -Dcouplet.golden=write} writes what
 * is rendered now, to be looked at, and fails.
 */
class ComponentExamplesTest {

  private static final boolean WRITE = "write".equals(System.getProperty("couplet.golden"));

  static Stream<String> examples() {
    return TestTheme.files().stream()
        .map(TestTheme::name)
        .filter(name -> name.contains("/examples/") && name.endsWith(".ftlh"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleGivesItsHtml(String name) throws IOException {
    String html = render(name);
    Path golden = TestTheme.FOLDER.resolve(name.replace(".ftlh", ".html"));
    if (WRITE) {
      Files.writeString(golden, html);
      fail("written: " + golden);
    }
    assertThat(html).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyHtmlHasItsExample() {
    List<String> names = TestTheme.files().stream().map(TestTheme::name).toList();
    assertThat(names)
        .filteredOn(name -> name.contains("/examples/") && name.endsWith(".html"))
        .allSatisfy(name -> assertThat(names).contains(name.replace(".html", ".ftlh")));
  }

  private static String render(String name) {
    Theme theme =
        TestTheme.with(TestTheme.load(), name, TestTheme.text(TestTheme.FOLDER.resolve(name)));
    Diagnostics found = new Diagnostics();
    Optional<String> html = Templates.parse(theme).render(name, values(name), found);
    assertThat(found.sorted()).isEmpty();
    return html.orElseThrow();
  }

  /** What examples may use; the end of an example's name says in which edition. */
  private static Map<String, Object> values(String name) {
    String edition =
        Stream.of("both", "en")
            .filter(other -> name.endsWith("-" + other + ".ftlh"))
            .findFirst()
            .orElse("zh");
    Map<String, Object> values = new HashMap<>();
    values.put("page", Samples.section(edition, "needs"));
    values.put("cooperation", Samples.section(edition, "cooperation"));
    values.put("development", Samples.section(edition, "development"));
    values.put("cover", Samples.page("index.html").view());
    values.put("slides", Samples.page(edition + "/slides.html").view());
    values.put("print", Samples.page(edition + "/print.html").view());
    values.put("search", Samples.page("zh/search.html").view());
    return values;
  }
}
