package org.couplet.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * The printed brochure: the words of its slides in one language, with the lines joined (Chinese
 * without a space, English with one).
 *
 * @param words everything that is printed in that language, in one string
 */
record PrintedBrochure(String words) {

  /** The project's folder. */
  static final Path PROJECT = Path.of(System.getProperty("basedir", "")).resolve("..");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** An English tail behind the Chinese of a line: the two stand side by side on some slides. */
  private static final Pattern TAIL =
      Pattern.compile("(.*[\\p{IsHan}，。、；：！？”）》])\\s*([A-Z][A-Za-z]{4}[^\\p{IsHan}]*)");

  /** The number of a point: at the start of a line or behind a colon, before a word or a year. */
  private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=:)\\s+)[1-9]\\.(?=\\D|\\d{4}年)");

  /** A slip of the print and how it was mended. */
  record Slip(String printed, String mended) {}

  /** The brochure as it was printed, in {@code zh} or {@code en}. */
  static PrintedBrochure read(String lang) {
    try (InputStream in = PrintedBrochure.class.getResourceAsStream("/printed/brochure.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "brochure.txt").readAllBytes();
      return of(new String(bytes, StandardCharsets.UTF_8), lang);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of one language in a text of both. */
  static PrintedBrochure of(String printed, String lang) {
    boolean chinese = lang.equals("zh");
    List<String> lines = new ArrayList<>();
    for (String raw : printed.split("\n", -1)) {
      String line = NUMBER.matcher(raw.strip()).replaceAll("").replaceAll("\\s+", " ");
      Matcher tail = TAIL.matcher(line);
      if (tail.matches()) {
        lines.add(tail.group(chinese ? 1 : 2));
      } else if (!line.isEmpty() && HAN.matcher(line).find() == chinese) {
        lines.add(line);
      }
    }
    return new PrintedBrochure(String.join(chinese ? "" : " ", lines));
  }

  /**
   * The same with its slips mended.
   *
   * @throws AssertionError if a slip is not in the print
   */
  PrintedBrochure mended(List<Slip> slips) {
    String text = words;
    for (Slip slip : slips) {
      if (!words.contains(slip.printed())) {
        throw new AssertionError("errata.yaml: not in the print: " + slip.printed());
      }
      text = text.replace(slip.printed(), slip.mended());
    }
    return new PrintedBrochure(text);
  }

  /** The slips of one language that {@code content/errata.yaml} lists. */
  static List<Slip> slips(String lang) {
    List<Slip> slips = new ArrayList<>();
    for (Object entry : (List<?>) yaml(PROJECT.resolve("content/errata.yaml"))) {
      Map<?, ?> slip = (Map<?, ?>) entry;
      if (lang.equals(slip.get("lang"))) {
        slips.add(new Slip(text(slip, "printed"), text(slip, "mended")));
      }
    }
    return slips;
  }

  /** What stands in a YAML file: lists, mappings and scalars. */
  static Object yaml(Path file) {
    try {
      return new Yaml().load(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<?, ?> mapping, String key) {
    return Objects.requireNonNull(mapping.get(key), key).toString();
  }
}
