package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class BrowserStartTest {

  private static final URI ADDRESS = URI.create("http://localhost:4000/");

  @Test
  void everySystemHasItsCommand() {
    assertThat(BrowserStart.command("Windows 11", ADDRESS))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", "http://localhost:4000/");
    assertThat(BrowserStart.command("Mac OS X", ADDRESS))
        .containsExactly("open", "http://localhost:4000/");
    assertThat(BrowserStart.command("Linux", ADDRESS))
        .containsExactly("xdg-open", "http://localhost:4000/");
  }
}
