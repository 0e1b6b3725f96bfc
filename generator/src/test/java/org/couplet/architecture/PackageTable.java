package org.couplet.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of packages in {@code docs/architecture.md}.
 *
 * @param rows by package in the table's order: what it may use, other packages and libraries alike
 */
record PackageTable(Map<String, Set<String>> rows) {

  /** The libraries that the table names, and where their classes are. */
  static final Map<String, String> LIBRARIES =
      Map.of(
          "flexmark", "com.vladsch.flexmark..",
          "qrcodegen", "io.nayuki.qrcodegen..",
          "jsoup", "org.jsoup..",
          "SnakeYAML", "org.yaml.snakeyaml..",
          "FreeMarker", "freemarker..",
          "ImageIO", "javax.imageio..",
          "Thumbnailator", "net.coobird.thumbnailator..",
          "HttpServer", "com.sun.net.httpserver..",
          "WebP", "com.luciad.imageio.webp..",
          "picocli", "picocli..");

  private static final Path DOCUMENT = Path.of("../docs/architecture.md");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z]+)` \\|[^|]*\\|([^|]*)\\|", Pattern.CASE_INSENSITIVE);

  static PackageTable read() throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        continue;
      }
      Set<String> uses = new TreeSet<>(List.of(row.group(2).split("[^A-Za-z]+", -1)));
      uses.remove("");
      if (uses.removeAll(Set.of("all", "above"))) {
        uses.addAll(rows.keySet());
      }
      rows.put(row.group(1), uses);
    }
    return new PackageTable(rows);
  }

  /** Every package that {@code name} may use, as ArchUnit writes it: itself, Java and its row. */
  String[] allowed(String name) {
    Set<String> allowed = new TreeSet<>(Set.of("java..", "org.jspecify..", inside(name)));
    for (String used : rows.getOrDefault(name, Set.of())) {
      allowed.add(LIBRARIES.getOrDefault(used, inside(used)));
    }
    return allowed.toArray(new String[0]);
  }

  static String inside(String name) {
    return "org.couplet." + name + "..";
  }
}
