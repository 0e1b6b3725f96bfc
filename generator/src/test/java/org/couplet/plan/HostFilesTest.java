package org.couplet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.Site;
import org.junit.jupiter.api.Test;

class HostFilesTest {

  private static final String POLICY =
      "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src"
          + " 'self'; connect-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Test
  void rulesForNetlifyAndCloudflare() {
    assertThat(files(Optional.of("https://example.org/zyjy/")).get("_headers"))
        .isEqualTo(
            """
            /*
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
              Cross-Origin-Opener-Policy: same-origin
            /
              POLICY
            /index.html
              POLICY
            /404.html
              POLICY
            /both/*
              POLICY
            /en/*
              POLICY
            /zh/*
              POLICY
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            """
                .replace("POLICY", POLICY));
  }

  @Test
  void apacheIsToldWhereTheNotFoundPageIsOnceTheAddressIsKnown() {
    assertThat(files(Optional.of("https://example.org/zyjy/")).get(".htaccess"))
        .startsWith("ErrorDocument 404 /zyjy/404.html\n")
        .contains("    Header always set " + POLICY.replace(": ", " \"") + "\"\n");
    assertThat(files(Optional.of("https://example.org/")).get(".htaccess"))
        .startsWith("ErrorDocument 404 /404.html\n");
    assertThat(files(Optional.empty()).get(".htaccess")).doesNotContain("ErrorDocument");
  }

  @Test
  void hostsThatTheBrochureAllowsAreInThePolicy() {
    assertThat(
            HostFiles.policy(
                    site(
                        Optional.empty(),
                        List.of(new Site.AllowedHost("map.example.org", "a map"))))
                .value())
        .isEqualTo(
            "default-src 'none'; script-src 'self' https://map.example.org; style-src 'self'"
                + " https://map.example.org; img-src 'self' https://map.example.org; font-src"
                + " https://map.example.org; frame-src https://map.example.org; media-src"
                + " https://map.example.org; connect-src 'none'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'");
  }

  @Test
  void aHostThatGoesItsOwnWayGetsNone() {
    assertThat(HostFiles.files(site(Optional.empty(), List.of(), false), List.of("zh"))).isEmpty();
  }

  private static Map<String, String> files(Optional<String> address) {
    return HostFiles.files(site(address, List.of()), List.of("zh", "en", "both"));
  }

  /** A site that allows nothing and is published nowhere yet. */
  static Site site() {
    return site(Optional.empty(), List.of());
  }

  private static Site site(Optional<String> address, List<Site.AllowedHost> allowed) {
    return site(address, allowed, true);
  }

  private static Site site(
      Optional<String> address, List<Site.AllowedHost> allowed, boolean hostFiles) {
    return new Site(
        new SourceFile("content/site.yaml", ""),
        new Bilingual<>("柳州职业教育", "Vocational Education in Liuzhou"),
        Optional.empty(),
        address.map(URI::create),
        Optional.empty(),
        Site.Filing.NONE,
        Site.Untranslated.NOTICE,
        Optional.empty(),
        Map.of(),
        allowed,
        hostFiles,
        true);
  }
}
