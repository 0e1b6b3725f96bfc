package org.couplet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.couplet.publish.Sites.COMPRESS;
import static org.couplet.publish.Sites.PLAIN;
import static org.couplet.publish.Sites.clean;
import static org.couplet.publish.Sites.publish;
import static org.couplet.publish.Sites.tree;
import static org.couplet.publish.Sites.version;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir Path project;
  private Path site;

  @BeforeEach
  void place() {
    site = project.resolve("site");
  }

  @Test
  void theFirstBuildMakesTheFolder() throws Exception {
    assertThat(publish(version("a"), site, PLAIN)).isEqualTo(new Published(7, 7, 0));
    assertThat(tree(project)).containsOnlyKeys(inSite(clean(version("a"))));
    assertThat(tree(site)).isEqualTo(clean(version("a")));
  }

  @Test
  void theNextBuildTakesStaleFilesAndTheirFoldersOut() throws Exception {
    publish(version("a"), site, PLAIN);
    assertThat(publish(version("b"), site, PLAIN)).isEqualTo(new Published(7, 5, 3));
    assertThat(tree(site)).isEqualTo(clean(version("b")));
  }

  @Test
  void whatIsEqualIsNotWrittenAgain() throws Exception {
    publish(version("a"), site, PLAIN);
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    for (String file : List.of("index.html", "manifest.json")) {
      Files.setLastModifiedTime(site.resolve(file), old);
    }
    assertThat(publish(version("a"), site, PLAIN)).isEqualTo(new Published(7, 0, 0));
    for (String file : List.of("index.html", "manifest.json")) {
      assertThat(Files.getLastModifiedTime(site.resolve(file))).isEqualTo(old);
    }
  }

  @Test
  void aBuildThatStopsLeavesEverythingAsItWas() throws Exception {
    publish(version("a"), site, PLAIN);
    SortedMap<String, String> before = tree(project);
    try (Staging staging = Staging.beside(site, project, PLAIN)) {
      staging.sink().write("index.html", Sites.bytes("never published"));
      assertThat(tree(site)).isEqualTo(clean(version("a")));
    }
    assertThat(tree(project)).isEqualTo(before);
  }

  @Test
  void aLinkToTheOutputIsFollowed() throws Exception {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.createSymbolicLink(site, elsewhere);
    publish(version("a"), site, PLAIN);
    assertThat(site).isSymbolicLink();
    assertThat(tree(elsewhere)).isEqualTo(clean(version("a")));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void filesAreReadableAsTheUsersOthersAre() throws Exception {
    publish(version("a"), site, new PublishOptions(false, true, true));
    Path usual = Files.writeString(project.resolve("usual"), "");
    var expected = Files.getPosixFilePermissions(usual);
    for (String file : List.of("index.html", "index.html.gz", "manifest.json")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site.resolve(file))))
          .isEqualTo(PosixFilePermissions.toString(expected));
    }
  }

  @Test
  void compressedCopiesComeAndGo() throws Exception {
    publish(version("a"), site, COMPRESS);
    assertThat(site.resolve("index.html.gz")).exists();
    assertThat(site.resolve("en/same.html.gz")).doesNotExist();
    assertThat(
            Manifest.parse(Files.readString(site.resolve("manifest.json"))).orElseThrow().files())
        .containsKey("index.html.gz");
    publish(version("a"), site, PLAIN);
    assertThat(tree(site)).isEqualTo(clean(version("a")));
  }

  @Test
  void pathsThatLeaveTheSiteOrComeTwiceAreOurBug() throws Exception {
    try (Staging staging = Staging.beside(site, project, PLAIN)) {
      for (String path : List.of("", "/etc/x", "../x", "a/../../x", "a//b", "c:/x", "a\\b")) {
        assertThatThrownBy(() -> staging.sink().write(path, new byte[0]))
            .isInstanceOf(IllegalArgumentException.class);
      }
      staging.sink().write("x", new byte[0]);
      assertThatThrownBy(() -> staging.sink().write("x", new byte[0]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void manyThreadsMayWriteAtOnce() throws Exception {
    SortedMap<String, String> many = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      many.put("en/page-" + i + ".html", "page " + i);
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Staging staging = Staging.beside(site, project, PLAIN)) {
      List<Future<?>> writing =
          many.entrySet().stream()
              .<Future<?>>map(
                  file ->
                      threads.submit(
                          () -> {
                            staging.sink().write(file.getKey(), file.getValue().getBytes(UTF_8));
                            return null;
                          }))
              .toList();
      for (Future<?> one : writing) {
        one.get();
      }
      staging.publish(new Diagnostics());
    } finally {
      threads.shutdown();
    }
    assertThat(tree(site)).isEqualTo(clean(many));
  }

  private static String[] inSite(SortedMap<String, String> tree) {
    return Stream.concat(Stream.of("site/"), tree.keySet().stream().map(p -> "site/" + p))
        .toArray(String[]::new);
  }
}
