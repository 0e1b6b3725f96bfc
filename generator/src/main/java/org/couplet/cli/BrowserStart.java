package org.couplet.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens an address in the user's browser, by the command that each system has for that. */
final class BrowserStart {

  private BrowserStart() {}

  /** Whether it could be started. */
  static boolean open(URI address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static List<String> command(String system, URI address) {
    String folded = system.toLowerCase(Locale.ROOT);
    if (folded.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    return List.of(folded.startsWith("mac") ? "open" : "xdg-open", address.toString());
  }
}
