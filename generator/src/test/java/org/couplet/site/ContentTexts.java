package org.couplet.site;

import static org.couplet.site.PrintedBrochure.PROJECT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The words of {@code content/} in one language, read without the generator. */
final class ContentTexts {

  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n((?:.*\n)*?)---\n");

  private ContentTexts() {}

  /** Every block of every section, its Markdown marks taken off. */
  static List<String> blocks(String lang) {
    List<String> blocks = new ArrayList<>();
    for (Path section : sections()) {
      try {
        blocks.addAll(blocks(Files.readString(section.resolve(lang + ".md")), lang));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return blocks;
  }

  /** The blocks of a Markdown text. */
  static List<String> blocks(String markdown, String lang) {
    List<String> blocks = new ArrayList<>();
    String body = FRONT_MATTER.matcher(markdown).replaceFirst("");
    for (String block : body.split("\n{2,}|\n(?=\\d+\\. )", -1)) {
      String words =
          block
              .strip()
              .replaceFirst("^(#+|\\d+\\.) ", "")
              .replaceFirst(" \\{[.#][^{}]*\\}$", "")
              .replaceFirst("^!\\[(.*)\\]\\([^()]*\\)$", "$1")
              .replaceAll("\n *", lang.equals("zh") ? "" : " ");
      if (!words.isEmpty()) {
        blocks.add(words);
      }
    }
    return blocks;
  }

  /** Titles for menus, and the words of {@code site.yaml} and every {@code section.yaml}. */
  static List<String> labels(String lang) {
    List<String> labels = new ArrayList<>();
    collect(PrintedBrochure.yaml(PROJECT.resolve("content/site.yaml")), lang, labels);
    try {
      for (Path section : sections()) {
        Path settings = section.resolve("section.yaml");
        if (Files.exists(settings)) {
          collect(PrintedBrochure.yaml(settings), lang, labels);
        }
        Matcher front = FRONT_MATTER.matcher(Files.readString(section.resolve(lang + ".md")));
        if (front.find() && new Yaml().load(front.group(1)) instanceof Map<?, ?> titles) {
          titles.values().forEach(title -> labels.add(title.toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }

  private static void collect(Object node, String lang, List<String> labels) {
    if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, lang, labels));
    } else if (node instanceof Map<?, ?> mapping) {
      mapping.forEach(
          (key, value) -> {
            if (lang.equals(key) && value instanceof String words) {
              labels.add(words);
            } else {
              collect(value, lang, labels);
            }
          });
    }
  }

  private static List<Path> sections() {
    try (Stream<Path> folders = Files.list(PROJECT.resolve("content/sections"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
