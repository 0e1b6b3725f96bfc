package org.couplet.model;

import java.util.regex.Pattern;

/** Names that Windows keeps for devices: no file there can have one. */
public final class WindowsDevices {

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private WindowsDevices() {}

  /** Whether a file's name is one of them, with any extension or none, in any case. */
  public static boolean has(String name) {
    return DEVICE.matcher(name).matches();
  }
}
