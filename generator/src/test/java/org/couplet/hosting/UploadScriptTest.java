package org.couplet.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.diag.Diagnostics;
import org.couplet.publish.PublishOptions;
import org.couplet.publish.Staging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/hosting/upload.sh} with stores that are folders. */
@DisabledOnOs(OS.WINDOWS)
class UploadScriptTest {

  /** Stands in for {@code aws s3} and {@code ossutil}: notes what it is asked, and does it. */
  private static final String STORE =
      """
      #!/bin/sh
      echo "$*" >>"WORK/log"
      if [ "$1" = s3 ]; then shift; fi
      verb=$1
      shift
      while [ $# -gt 0 ]; do
        case $1 in
          --content-type|--cache-control) shift ;;
          -*) ;;
          *) if [ -z "${one:-}" ]; then one=$1; else two=$1; fi ;;
        esac
        shift
      done
      place() { echo "$1" | sed 's#^[a-z0-9]*://#WORK/store/#'; }
      case $verb in
        cp) mkdir -p "$(dirname "$(place "$two")")" && cp "$(place "$one")" "$(place "$two")" ;;
        rm) rm "$(place "$one")" ;;
      esac
      """;

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void makeStores() throws IOException {
    site = folder.resolve("site");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String name : List.of("aws", "ossutil")) {
      Path command = bin.resolve(name);
      Files.writeString(command, STORE.replace("WORK", folder.toString()));
      assertThat(command.toFile().setExecutable(true)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3://bucket/zyjy", "oss://bucket/zyjy/"})
  void whatChangedIsBroughtInAnOrderThatNeverBreaksAPage(String target) throws Exception {
    publish("one");
    assertThat(upload(target)).isZero();
    Path store = folder.resolve("store/bucket/zyjy");
    assertThat(names(store)).isEqualTo(names(site));

    publish("two");
    Files.delete(folder.resolve("log"));
    assertThat(upload(target)).isZero();
    assertThat(names(store)).isEqualTo(names(site));
    List<String> paths =
        Files.readAllLines(folder.resolve("log")).stream()
            .map(line -> line.replaceAll(".*://bucket/zyjy/(\\S+).*", "$1"))
            .toList();
    assertThat(paths)
        .containsExactly(
            "manifest.json",
            "assets/style.two.css",
            "index.html",
            "zh/two.html",
            "robots.txt",
            "assets/style.one.css",
            "zh/one.html",
            "manifest.json");
  }

  @Test
  void typesAndCaching() throws Exception {
    publish("one");
    assertThat(upload("s3://bucket")).isZero();
    assertThat(Files.readAllLines(folder.resolve("log")))
        .anyMatch(
            line ->
                line.endsWith(
                    "s3://bucket/assets/style.one.css --content-type text/css; charset=utf-8"
                        + " --cache-control public, max-age=31536000, immutable"))
        .anyMatch(
            line ->
                line.endsWith(
                    "s3://bucket/index.html --content-type text/html; charset=utf-8"
                        + " --cache-control no-cache"))
        .noneMatch(line -> line.contains(".htaccess"));
  }

  @Test
  void anyOtherTargetIsRefused() throws Exception {
    publish("one");
    assertThat(upload("/srv/brochure")).isEqualTo(2);
  }

  private void publish(String version) throws Exception {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("assets/style." + version + ".css", "p {}");
    files.put("index.html", "cover " + version);
    files.put("zh/same.html", "the same");
    files.put("zh/" + version + ".html", "only in one");
    files.put("robots.txt", version);
    files.put(".htaccess", version);
    try (Staging staging = Staging.beside(site, folder, new PublishOptions(false, false, false))) {
      for (var file : files.entrySet()) {
        staging.sink().write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      staging.publish(new Diagnostics());
    }
  }

  private int upload(String target) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "../docs/hosting/upload.sh", site.toString(), target)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile());
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (old, mine) -> mine + old);
    return builder.start().waitFor();
  }

  /** Every file with its content, without what only Apache reads. */
  private static SortedMap<String, String> names(Path folder) throws IOException {
    SortedMap<String, String> names = new TreeMap<>();
    try (var walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        names.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    names.remove(".htaccess");
    return names;
  }
}
