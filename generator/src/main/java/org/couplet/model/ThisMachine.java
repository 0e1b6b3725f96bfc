package org.couplet.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Hosts that are the reader's own machine, whoever the reader is (RFC 6761, RFC 6890). */
public final class ThisMachine {

  private static final Pattern HOST =
      Pattern.compile("localhost|.*\\.localhost|127(\\.[0-9]+)*|0\\.0\\.0\\.0|\\[::1\\]");

  private ThisMachine() {}

  /** Whether a host, as addresses write it, is one of them. */
  public static boolean isMeantBy(String host) {
    return HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }
}
