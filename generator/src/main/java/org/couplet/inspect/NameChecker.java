package org.couplet.inspect;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.model.WindowsDevices;

/** Looks at the paths of a site: they must be safe on every host's and every editor's system. */
final class NameChecker {

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-]");

  /** What most file systems take. */
  private static final int LONGEST_NAME = 255;

  /** Leaves room for the folder that the site lies in: Windows takes 260 for all. */
  private static final int LONGEST_PATH = 180;

  private NameChecker() {}

  static void check(Collection<String> paths, Diagnostics found) {
    Map<String, String> folded = new TreeMap<>();
    for (String path : paths) {
      SourceFile file = new SourceFile("site/" + path, "");
      boolean safe =
          path.length() <= LONGEST_PATH
              && Arrays.stream(path.split("/", -1)).allMatch(NameChecker::safe);
      if (!safe) {
        found.report(Problem.UNSAFE_NAME, file.whole(), path);
      }
      String twin = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (twin != null) {
        found.report(Problem.CASE_TWINS, file.whole(), path, twin);
      }
    }
  }

  private static boolean safe(String name) {
    return name.length() <= LONGEST_NAME
        && SAFE.matcher(name).matches()
        && !WindowsDevices.has(name);
  }
}
