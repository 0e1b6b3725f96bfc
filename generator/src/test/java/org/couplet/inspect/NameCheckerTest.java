package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameCheckerTest {

  private final CleanSite site = new CleanSite();

  @Test
  void pathsThatAreNotSafeEverywhere() {
    List<String> unsafe =
        List.of(
            "con.html",
            "zh/aux",
            "zh/NUL.txt",
            "com1.html",
            "a./x.html",
            "a b.html",
            "a:b.html",
            "a?.html",
            "Über-uns.png",
            "照片.jpg",
            "x.",
            "zh/" + "a".repeat(200) + ".html",
            "a*b",
            "a|b",
            "\"",
            "a\\b");
    site.others.addAll(unsafe);
    List<String> reported = site.found();
    assertThat(reported)
        .hasSize(unsafe.size())
        .allMatch(line -> line.contains("O6") || line.contains("C211"));
    for (String path : unsafe) {
      assertThat(reported)
          .as(path)
          .anyMatch(line -> line.startsWith("site/" + path + ":1:1: C211"));
    }
    site.others.removeAll(unsafe);
    site.others.add("zh/console.html");
    site.others.add("zh/com.html");
    assertThat(site.found()).isEmpty();
  }

  @Test
  void pathsThatDifferOnlyInCase() {
    site.others.add("EN/overview.html");
    assertThat(site.found())
        .singleElement()
        .asString()
        .contains("O608", "EN/overview.html", "en/overview.html");
  }
}
