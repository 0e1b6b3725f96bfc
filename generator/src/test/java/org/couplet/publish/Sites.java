package org.couplet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;

/** Small sites, and how tests publish them and look at what lies in a folder. */
final class Sites {

  static final PublishOptions PLAIN = new PublishOptions(false, false, false);
  static final PublishOptions ADOPT = new PublishOptions(true, false, false);
  static final PublishOptions COMPRESS = new PublishOptions(false, true, false);

  /** A site whose pages name its style sheet; its content differs from one version to another. */
  static SortedMap<String, String> version(String version) {
    String style = "assets/style." + version + "0123456.css";
    SortedMap<String, String> site = new TreeMap<>();
    site.put(style, "p { color: " + version + " }\n".repeat(20));
    site.put("index.html", "<link href=" + style + "> " + version + "\n".repeat(40));
    site.put("en/about.html", "<link href=../" + style + "> English " + version);
    site.put("en/same.html", "the same in every version");
    site.put("en/only-" + version + ".html", "<link href=../" + style + "> only here");
    site.put("only-" + version + "/page.html", "<link href=../" + style + "> a folder of its own");
    site.put("sitemap.xml", "<urlset/>");
    return site;
  }

  static Published publish(SortedMap<String, String> site, Path output, PublishOptions options)
      throws OutputRefusedException, IOException {
    return publish(site, output, options, new RealDisk(), new Diagnostics());
  }

  static Published publish(
      SortedMap<String, String> site,
      Path output,
      PublishOptions options,
      Disk disk,
      Diagnostics found)
      throws OutputRefusedException, IOException {
    try (Staging staging = Staging.beside(output, project(output), options, disk, 0)) {
      for (var file : site.entrySet()) {
        staging.sink().write(file.getKey(), bytes(file.getValue()));
      }
      return staging.publish(found);
    }
  }

  /** The project of an output in a test: the folder it stands in. */
  static Path project(Path output) throws IOException {
    Path parent = output.toAbsolutePath().resolveSibling("");
    Files.createDirectories(parent);
    return parent;
  }

  /** Every file below a folder by its path, with what it says; a folder ends in a slash. */
  static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.exists(folder)) {
      return tree;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(p -> !p.equals(folder)).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          tree.put(name + "/", "");
        } else {
          boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
          tree.put(name, !file ? "a link" : Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return tree;
  }

  /** What {@link #tree} says of a folder with this site and its manifest, and nothing else. */
  static SortedMap<String, String> clean(SortedMap<String, String> site) {
    SortedMap<String, String> tree = new TreeMap<>();
    site.forEach(
        (path, text) -> {
          tree.put(path, new String(bytes(text), StandardCharsets.ISO_8859_1));
          if (path.contains("/")) {
            tree.put(path.substring(0, path.indexOf('/') + 1), "");
          }
        });
    tree.put(
        Manifest.NAME,
        Manifest.of(
                site.entrySet().stream()
                    .map(file -> SiteFile.of(file.getKey(), bytes(file.getValue())))
                    .toList())
            .text());
    return tree;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Sites() {}
}
