package org.couplet.read.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.couplet.model.WindowsDevices;

/** Which names of files are passed over, and which are safe on every system. */
public final class FileNames {

  private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "4913");
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*");
  private static final int LONGEST = 100;

  private FileNames() {}

  /**
   * Whether an editor or a file manager left this file and no author meant it: {@code .DS_Store},
   * {@code .zh.md.swp}, {@code zh.md~}, {@code .#zh.md}, {@code #zh.md#}, {@code ~$notes.docx},
   * {@code zh.md.tmp}.
   */
  public static boolean isTemporary(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || folded.endsWith(".tmp")
        || folded.endsWith(".swp")
        || name.endsWith("___jb_tmp___")
        || name.endsWith("___jb_old___")
        || LEFT_BY_SYSTEMS.contains(folded);
  }

  /**
   * Whether a file can have this name on every system and in every address: Latin letters, digits,
   * hyphens, underscores and single dots, at most 100, and no device of Windows.
   */
  public static boolean isSafe(String name) {
    return name.length() <= LONGEST
        && SAFE.matcher(name).matches()
        && !name.contains("..")
        && !WindowsDevices.has(name);
  }
}
