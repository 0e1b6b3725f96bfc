package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.couplet.publish.Sites.ADOPT;
import static org.couplet.publish.Sites.PLAIN;
import static org.couplet.publish.Sites.clean;
import static org.couplet.publish.Sites.publish;
import static org.couplet.publish.Sites.tree;
import static org.couplet.publish.Sites.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in an output folder that the generator did not put there. */
class ForeignFilesTest {

  @TempDir Path project;
  private Path site;

  @BeforeEach
  void place() {
    site = project.resolve("site");
  }

  @Test
  void aFolderThatIsNotOursIsRefused() throws Exception {
    Files.createDirectories(site);
    Files.writeString(site.resolve("letter.txt"), "mine");
    SortedMap<String, String> before = tree(project);
    assertThatThrownBy(() -> publish(version("a"), site, PLAIN))
        .isInstanceOfSatisfying(
            OutputRefusedException.class,
            refused -> {
              assertThat(refused.reason().en()).contains(site.toString(), "--adopt");
              assertThat(refused.reason().zh()).contains(site.toString(), "--adopt");
            });
    assertThat(tree(project)).isEqualTo(before);
  }

  @Test
  void anotherProgramsManifestIsNotOurs() throws Exception {
    Files.createDirectories(site);
    Files.writeString(site.resolve("manifest.json"), "{\"name\": \"An app\", \"icons\": []}\n");
    assertThatThrownBy(() -> publish(version("a"), site, PLAIN))
        .isInstanceOf(OutputRefusedException.class);
  }

  @Test
  void adoptTakesAFolderOverAndKeepsWhatIsThere() throws Exception {
    Files.createDirectories(site);
    Files.writeString(site.resolve("letter.txt"), "mine");
    Files.writeString(site.resolve("index.html"), "mine too");
    Diagnostics found = new Diagnostics();
    publish(version("a"), site, ADOPT, new RealDisk(), found);
    assertThat(tree(site)).containsAllEntriesOf(clean(version("a"))).containsKey("letter.txt");
    assertThat(found.sorted())
        .extracting(Diagnostic::problem, d -> d.span().file().path())
        .containsExactly(tuple(Problem.EDITED_OUTPUT, "site/index.html"));
  }

  @Test
  void anEmptyFolderNeedsNoAdopting() throws Exception {
    Files.createDirectories(site);
    publish(version("a"), site, PLAIN);
    assertThat(tree(site)).isEqualTo(clean(version("a")));
  }

  @Test
  void foreignFilesStayWhileStaleOnesGo() throws Exception {
    publish(version("a"), site, PLAIN);
    Files.writeString(site.resolve("CNAME"), "example.org");
    Files.createDirectories(site.resolve(".git/objects"));
    Files.writeString(site.resolve("only-a/photo.jpg"), "a photo");
    publish(version("b"), site, PLAIN);
    SortedMap<String, String> expected = clean(version("b"));
    expected.put("CNAME", "example.org");
    expected.put(".git/", "");
    expected.put(".git/objects/", "");
    expected.put("only-a/", "");
    expected.put("only-a/photo.jpg", "a photo");
    assertThat(tree(site)).isEqualTo(expected);
  }

  @Test
  void anEditedFileIsNamedAndReplaced() throws Exception {
    publish(version("a"), site, PLAIN);
    Files.writeString(site.resolve("index.html"), "by hand");
    Files.writeString(site.resolve("en/only-a.html"), "by hand");
    Diagnostics found = new Diagnostics();
    publish(version("b"), site, PLAIN, new RealDisk(), found);
    assertThat(found.sorted().stream().map(d -> d.span() + " " + d.problem()))
        .containsExactly(
            "site/en/only-a.html:1:1 EDITED_STALE", "site/index.html:1:1 EDITED_OUTPUT");
    assertThat(found.sorted().get(0).message(MessageLanguage.ZH)).startsWith("site/en/only-a.html");
    assertThat(tree(site)).isEqualTo(clean(version("b")));
  }

  @Test
  void aDeletedFileComesBackAndNobodyIsBlamed() throws Exception {
    publish(version("a"), site, PLAIN);
    Files.delete(site.resolve("en/about.html"));
    Files.delete(site.resolve("en/only-a.html"));
    Diagnostics found = new Diagnostics();
    publish(version("b"), site, PLAIN, new RealDisk(), found);
    assertThat(found.sorted()).isEmpty();
    assertThat(tree(site)).isEqualTo(clean(version("b")));
  }

  @Test
  void somebodyElsesFileIsNotReplaced() throws Exception {
    publish(version("a"), site, PLAIN);
    Files.writeString(site.resolve("en/only-b.html"), "not ours");
    SortedMap<String, String> before = tree(project);
    assertThatThrownBy(() -> publish(version("b"), site, PLAIN))
        .isInstanceOf(OutputRefusedException.class)
        .hasMessageContaining("site/en/only-b.html");
    assertThat(tree(project)).isEqualTo(before);
    publish(version("b"), site, ADOPT);
    assertThat(tree(site)).isEqualTo(clean(version("b")));
  }

  @Test
  void aDamagedManifestCostsNothingButTime() throws Exception {
    publish(version("a"), site, PLAIN);
    String whole = Files.readString(site.resolve("manifest.json"));
    for (String damaged :
        List.of(
            "",
            "{}",
            "rubbish",
            "\0\0\0\0",
            whole.substring(0, 200),
            whole.replace("\"couplet\": 1", "\"couplet\": 2"),
            whole.replace("en/about.html", "../about.html"),
            whole.replace("sha256", "sha512"))) {
      Files.writeString(site.resolve("manifest.json"), damaged);
      publish(version("b"), site, PLAIN);
      SortedMap<String, String> expected = clean(version("b"));
      version("a").keySet().stream()
          .filter(path -> !expected.containsKey(path))
          .forEach(path -> assertThat(site.resolve(path)).exists());
      assertThat(tree(site)).containsAllEntriesOf(expected);
      publish(version("a"), site, PLAIN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "rubbish", "[{\"src\": \"app.js\"}]", "{\"name\": \"app\"}"})
  void aFolderWithAnotherProgramsManifestIsNotOurs(String manifest) throws Exception {
    Files.createDirectories(site);
    Files.writeString(site.resolve("manifest.json"), manifest);
    Files.writeString(site.resolve("index.html"), "not ours");
    SortedMap<String, String> before = tree(project);
    assertThatThrownBy(() -> publish(version("b"), site, PLAIN))
        .isInstanceOf(OutputRefusedException.class);
    assertThat(tree(project)).isEqualTo(before);
  }

  @Test
  void aManifestCannotLeadOutOfTheSite() throws Exception {
    publish(version("a"), site, PLAIN);
    Path outside = Files.createDirectory(project.resolve("outside"));
    Files.writeString(outside.resolve("page.html"), "keep me");
    Files.delete(site.resolve("only-a/page.html"));
    Files.delete(site.resolve("only-a"));
    Files.createSymbolicLink(site.resolve("only-a"), outside);
    publish(version("b"), site, PLAIN);
    assertThat(outside.resolve("page.html")).hasContent("keep me");
    assertThat(site.resolve("only-a")).isSymbolicLink();
  }

  @Test
  void nothingIsWrittenThroughALinkInsideTheSite() throws Exception {
    publish(version("a"), site, PLAIN);
    Path outside = Files.createDirectory(project.resolve("outside"));
    Files.createSymbolicLink(site.resolve("only-b"), outside);
    SortedMap<String, String> before = tree(project);
    assertThatThrownBy(() -> publish(version("b"), site, PLAIN))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("only-b");
    assertThat(tree(project)).isEqualTo(before);
  }

  @Test
  void aFolderInAFilesPlaceStopsTheBuild() throws Exception {
    publish(version("a"), site, PLAIN);
    Files.createDirectories(site.resolve("en/only-b.html"));
    SortedMap<String, String> before = tree(project);
    assertThatThrownBy(() -> publish(version("b"), site, PLAIN))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("only-b.html");
    assertThat(tree(project)).isEqualTo(before);
  }
}
