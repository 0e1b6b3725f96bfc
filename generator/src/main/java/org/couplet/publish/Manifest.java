package org.couplet.publish;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a published site holds, as its {@code manifest.json} says: every file but itself, sorted by
 * path, without a date.
 *
 * <pre>
 * {"couplet": 1, "files": [
 * {"path": "404.html", "size": 1830, "sha256": "9f86d0…"},
 * …
 * ]}
 * </pre>
 *
 * @param files by path
 */
public record Manifest(SortedMap<String, SiteFile> files) {

  /** Its own path in the site. */
  public static final String NAME = "manifest.json";

  private static final String MARK = "{\"couplet\":";
  private static final String PATH = "{\"path\": \"";
  private static final String HEAD = MARK + " 1, \"files\": [\n";
  private static final String TAIL = "]}\n";
  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"path\": \"([^\"]+)\", \"size\": (\\d{1,18}), \"sha256\": \"([0-9a-f]{64})\"\\}");

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The manifest of these files; no two share a path. */
  public static Manifest of(Collection<SiteFile> files) {
    SortedMap<String, SiteFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    return new Manifest(byPath);
  }

  /** What the text of a {@code manifest.json} says; empty where it is no whole manifest of ours. */
  public static Optional<Manifest> parse(String text) {
    if (!text.startsWith(HEAD) || !text.endsWith(TAIL) || text.length() < HEAD.length() + 3) {
      return Optional.empty();
    }
    SortedMap<String, SiteFile> files = new TreeMap<>();
    List<String> lines =
        text.substring(HEAD.length(), text.length() - TAIL.length()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean last = i == lines.size() - 1;
      Matcher matcher =
          LINE.matcher(last ? line : line.substring(0, Math.max(0, line.length() - 1)));
      if (!matcher.matches()
          || (!last && !line.endsWith(","))
          || !SiteFile.mayBe(matcher.group(1))) {
        return Optional.empty();
      }
      String path = matcher.group(1);
      if (!files.isEmpty() && files.lastKey().compareTo(path) >= 0) {
        return Optional.empty();
      }
      files.put(path, new SiteFile(path, Long.parseLong(matcher.group(2)), matcher.group(3)));
    }
    return Optional.of(new Manifest(files));
  }

  /** Whether a text that is no manifest once was one of ours, or of another version. */
  static boolean damaged(String text) {
    return text.contains(MARK) || text.contains(PATH);
  }

  /**
   * Whether a text may be what another program keeps under that name: JSON with something in it.
   */
  static boolean anothers(String text) {
    String stripped = text.strip();
    return (stripped.startsWith("{") && stripped.endsWith("}") && stripped.contains(":"))
        || (stripped.startsWith("[") && stripped.endsWith("]"));
  }

  /** The text of {@code manifest.json}. */
  public String text() {
    StringBuilder out = new StringBuilder(HEAD);
    String separator = "";
    for (SiteFile file : files.values()) {
      out.append(separator)
          .append(PATH)
          .append(file.path())
          .append("\", \"size\": ")
          .append(file.size())
          .append(", \"sha256\": \"")
          .append(file.sha256())
          .append("\"}");
      separator = ",\n";
    }
    return out.append(files.isEmpty() ? "" : "\n").append(TAIL).toString();
  }

  /** How a copy of the site differs from this. */
  public Difference compare(Manifest copy) {
    SortedSet<String> missing = new TreeSet<>();
    SortedSet<String> changed = new TreeSet<>();
    files.forEach(
        (path, file) -> {
          SiteFile other = copy.files.get(path);
          if (other == null) {
            missing.add(path);
          } else if (!other.equals(file)) {
            changed.add(path);
          }
        });
    SortedSet<String> extra = new TreeSet<>(copy.files.keySet());
    extra.removeAll(files.keySet());
    return new Difference(List.copyOf(missing), List.copyOf(changed), List.copyOf(extra));
  }

  /** Paths that a copy lacks, has with other content, or has beyond the manifest; each sorted. */
  public record Difference(List<String> missing, List<String> changed, List<String> extra) {
    public Difference {
      missing = List.copyOf(missing);
      changed = List.copyOf(changed);
      extra = List.copyOf(extra);
    }

    /** Whether the copy is exact. */
    public boolean none() {
      return missing.isEmpty() && changed.isEmpty() && extra.isEmpty();
    }
  }
}
