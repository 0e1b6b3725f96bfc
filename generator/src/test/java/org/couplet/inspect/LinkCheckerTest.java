package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.couplet.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckerTest {

  private final CleanSite site = new CleanSite();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gone.html",
        "../gone/overview.html",
        "../../elsewhere.html",
        "../assets/",
        "..",
        "./",
        "Overview.html",
        "overview",
        "overview.html/",
        "..\\en\\overview.html",
        "https://example.org/zyjy/zh/gone.html",
        "http://",
      })
  void aLinkThatLeadsNowhere(String address) {
    assertThat(site.foundWith("<a href=\"" + address + "\">x</a>"))
        .singleElement()
        .asString()
        .contains("O601");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"gone.png\" alt=\"\" width=\"1\" height=\"1\">",
        "<img srcset=\"../assets/cover.0123456789.jpg, gone.png 2x\" alt=\"\" width=\"1\" height=\"1\">",
        "<source srcset=\"../assets/cover.0123456789.jpg 1x,gone.png 2x\">",
        "<script src=\"gone.js\"></script>",
        "<link rel=\"stylesheet\" href=\"gone.css\">",
        "<link rel=\"icon\" href=\"gone.ico\">",
        "<link rel=\"canonical\" href=\"https://example.org/zyjy/gone.html\">",
        "<meta property=\"og:image\" content=\"https://example.org/zyjy/gone.jpg\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=gone.html\">",
        "<form action=\"gone.html\"></form>",
        "<video poster=\"gone.jpg\"></video>",
        "<object data=\"gone.svg\"></object>",
        "<svg><use xlink:href=\"gone.svg#x\"/></svg>"
      })
  void anyAddressThatLeadsNowhere(String markup) {
    assertThat(site.foundWith(markup)).singleElement().asString().contains("O601", "gone");
  }

  @Test
  void anEmptyAddressFetchesThePageItself() {
    assertThat(site.foundWith("<video poster=\"\"></video>"))
        .singleElement()
        .asString()
        .contains("O601");
  }

  @Test
  void anAnchorThatIsNotInAnotherPage() {
    assertThat(site.foundWith("<a href=\"../en/overview.html#planing\">x</a>"))
        .singleElement()
        .asString()
        .contains("O602", "“../en/overview.html#planing”");
    assertThat(site.foundWith("<a href=\"https://example.org/zyjy/en/overview.html#x\">x</a>"))
        .singleElement()
        .asString()
        .contains("O602");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"https://cdn.example.com/x.js\"></script>",
        "<script src=\"//cdn.example.com/x.js\"></script>",
        "<link rel=\"preload stylesheet\" href=\"http://cdn.example.com/x.css\">",
        "<link rel=\"preconnect\" href=\"https://cdn.example.com\">",
        "<iframe src=\"https://cdn.example.com/map\"></iframe>",
        "<svg><image href=\"https://cdn.example.com/x.png\"/></svg>",
        "<a ping=\"https://cdn.example.com/\" href=\"#top\">x</a>",
        "<source srcset=\"https://cdn.example.com/x.webp 1x\">"
      })
  void aRequestToAnotherHost(String markup) {
    assertThat(site.foundWith(markup))
        .singleElement()
        .asString()
        .contains("O604", "cdn.example.com");
    site.allowed = List.of(new Site.AllowedHost("CDN.example.com", "the map"));
    assertThat(site.foundWith(markup)).isEmpty();
  }

  @Test
  void theSitesOwnFilesAreNotFetchedThroughItsAddress() {
    assertThat(
            site.foundWith(
                "<source srcset=\"https://example.org/zyjy/assets/cover.0123456789.jpg\">"))
        .singleElement()
        .asString()
        .contains("O604");
  }

  @Test
  void theNotFoundPageIsShownAnywhere() {
    site.pages.put("404.html", CleanSite.NOT_FOUND.replace("/zyjy/index.html", "index.html"));
    assertThat(site.found()).singleElement().asString().contains("shown at any address");
    site.pages.put("404.html", CleanSite.NOT_FOUND.replace("/zyjy/index.html", "/zyjy/gone.html"));
    assertThat(site.found()).singleElement().asString().contains("O601");
    site.pages.put("404.html", CleanSite.NOT_FOUND.replace("/zyjy/index.html", "/index.html"));
    assertThat(site.found()).singleElement().asString().contains("O601");
    site.pages.put("404.html", CleanSite.PLAIN);
    assertThat(site.found()).isEmpty();
  }

  @Test
  void withoutAnAddressEveryAbsoluteLinkIsSomebodyElses() {
    site.address = Optional.empty();
    site.pages.remove("404.html");
    assertThat(site.found()).isEmpty();
  }
}
