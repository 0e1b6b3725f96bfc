package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {

  private static final SiteFile ONE = SiteFile.of("index.html", Sites.bytes("one"));
  private static final SiteFile TWO = SiteFile.of("assets/a.css", Sites.bytes("two"));

  @Test
  void itsTextIsSortedAndHasNoDate() {
    assertThat(Manifest.of(List.of(ONE, TWO)).text())
        .isEqualTo(
            """
            {"couplet": 1, "files": [
            {"path": "assets/a.css", "size": 3, "sha256": "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3"},
            {"path": "index.html", "size": 3, "sha256": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"}
            ]}
            """);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (Manifest manifest :
        List.of(
            Manifest.of(List.of()), Manifest.of(List.of(ONE)), Manifest.of(List.of(ONE, TWO)))) {
      assertThat(Manifest.parse(manifest.text())).contains(manifest);
    }
  }

  @Test
  void anythingElseIsNoManifest() {
    String text = Manifest.of(List.of(ONE, TWO)).text();
    for (int end = 0; end < text.length(); end++) {
      assertThat(Manifest.parse(text.substring(0, end))).as("cut at %s", end).isEmpty();
    }
    for (String other :
        List.of(
            text.replace("index.html", "../index.html"),
            text.replace("index.html", "/index.html"),
            text.replace("index.html", "assets/a.css"),
            text.replace("index.html", "Manifest.json"),
            text.replace("index.html", "a/./b"),
            text.replace("index.html", "a:b"),
            text.replace("\"size\": 3", "\"size\": -3"),
            text.replace("\"size\": 3", "\"size\": 99999999999999999999"),
            text.replace("\"},", "\"}"),
            text.replace(": 1", ": 2"),
            text + text)) {
      assertThat(Manifest.parse(other)).as(other).isEmpty();
    }
  }

  @Test
  void whatWasOursIsToldFromAnotherPrograms() {
    assertThat(Manifest.damaged("{\"couplet\": 7, \"pages\": {}}")).isTrue();
    assertThat(Manifest.damaged("{\"couplet\": 1, \"files\": [\n{\"pa")).isTrue();
    assertThat(Manifest.damaged("<<<<<<< ours\n{\"path\": \"index.html\"")).isTrue();
    assertThat(Manifest.damaged("{\"short_name\": \"app\"}")).isFalse();
    assertThat(Manifest.anothers("{\"short_name\": \"app\"}")).isTrue();
    assertThat(Manifest.anothers("[1]")).isTrue();
    assertThat(Manifest.anothers("")).isFalse();
  }

  @Test
  void aCopyDiffersByName() {
    SiteFile changed = SiteFile.of("index.html", Sites.bytes("uno"));
    SiteFile extra = SiteFile.of("extra.html", Sites.bytes("one"));
    Manifest manifest = Manifest.of(List.of(ONE, TWO));
    assertThat(manifest.compare(Manifest.of(List.of(changed, extra))))
        .isEqualTo(
            new Manifest.Difference(
                List.of("assets/a.css"), List.of("index.html"), List.of("extra.html")));
    assertThat(manifest.compare(manifest).none()).isTrue();
  }
}
