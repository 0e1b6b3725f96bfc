package org.couplet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docs/hosting} says what {@link HostFiles} says, and its guides name every file of it. */
class HostingDocumentsTest {

  private static final Path DOCUMENTS = Path.of("../docs");

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "apache.conf", "Caddyfile", "cloudfront-headers.json"})
  void theSameHeadersEverywhere(String name) throws IOException {
    String text = Files.readString(DOCUMENTS.resolve("hosting").resolve(name));
    List<HostFiles.Header> headers = new ArrayList<>(HostFiles.everywhere());
    headers.add(HostFiles.policy(HostFilesTest.site()));
    if (name.endsWith(".json")) {
      // CloudFront has a switch for this one instead of a value.
      headers.removeIf(header -> header.value().equals("nosniff"));
      assertThat(text).contains("\"ContentTypeOptions\": {\"Override\": true}");
    }
    for (HostFiles.Header header : headers) {
      assertThat(text).as(header.name()).contains("\"" + header.value() + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "apache.conf", "Caddyfile", "upload.sh"})
  void theSameCachingEverywhere(String name) throws IOException {
    assertThat(Files.readString(DOCUMENTS.resolve("hosting").resolve(name)))
        .contains(HostFiles.KEEP, HostFiles.ASK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-pages.yml", "gitlab-pages.yml", "cloudfront-headers.json"})
  void filesForMachinesAreWellFormed(String name) throws IOException {
    String text = Files.readString(DOCUMENTS.resolve("hosting").resolve(name));
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    assertThat(read).isInstanceOf(Map.class);
    if (name.endsWith(".yml")) {
      assertThat(text)
          .containsPattern(Pattern.compile("\\./couplet build --output public .*--address"));
    }
  }

  @Test
  void bothGuidesNameEveryFile() throws IOException {
    TreeMap<String, String> missing = new TreeMap<>();
    try (Stream<Path> files = Files.list(DOCUMENTS.resolve("hosting"))) {
      for (Path file : files.toList()) {
        for (String guide : List.of("hosting.md", "hosting.zh.md")) {
          if (!Files.readString(DOCUMENTS.resolve(guide))
              .contains("(hosting/" + file.getFileName())) {
            missing.put(guide, file.getFileName().toString());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
