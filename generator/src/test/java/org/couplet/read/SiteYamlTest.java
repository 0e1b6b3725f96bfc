package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.SectionId;
import org.couplet.model.Site;
import org.couplet.model.Site.Untranslated;
import org.couplet.read.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** What {@code site.yaml} says, key by key. */
class SiteYamlTest {

  private static final LanguagePair ZH_EN = new LanguagePair(Language.of("zh"), Language.of("en"));

  private final Diagnostics found = new Diagnostics();

  @Test
  void siteWithAllKeys() {
    SiteYaml yaml =
        site("""
                languages: [zh-Hans, en]
                title:   {zh: 柳州职业教育, en: Vocational Education in Liuzhou}
                tagline: {zh: 甲, en: A}
                address: https://example.gov.cn/zyjy
                publisher: {name: {zh: 乙, en: B}, email: a@b.cn, phone: 0772-1, address: {zh: 丙, en: C}}
                filing: {icp: 桂ICP备1号, police: 桂公网安备2号, police-badge: badge.png, government-mark: 4502000001}
                untranslated: fail
                share-picture: cover.jpg
                metas: {SiteName: 柳州, SiteDomain: example.gov.cn}
                allow-hosts: [{host: static.example.gov.cn, reason: the video player}]
                host-files: false
                pictures: {webp: false}
                sections:
                  - overview
                  - development: [government, cooperation]
                """)
            .orElseThrow();
    assertThat(found.sorted()).isEmpty();
    assertThat(yaml.languages()).isEqualTo(ZH_EN);
    Site site = yaml.site().orElseThrow();
    assertThat(site.title().second()).isEqualTo("Vocational Education in Liuzhou");
    assertThat(site.tagline()).contains(new Bilingual<>("甲", "A"));
    assertThat(site.address()).contains(URI.create("https://example.gov.cn/zyjy/"));
    assertThat(site.publisher())
        .contains(
            new Site.Publisher(
                new Bilingual<>("乙", "B"),
                Optional.of("a@b.cn"),
                Optional.of("0772-1"),
                Optional.of(new Bilingual<>("丙", "C"))));
    assertThat(site.filing())
        .isEqualTo(
            new Site.Filing(
                Optional.of("桂ICP备1号"),
                Optional.of("桂公网安备2号"),
                Optional.of("badge.png"),
                Optional.of("4502000001")));
    assertThat(site.untranslated()).isEqualTo(Untranslated.FAIL);
    assertThat(site.sharePicture()).contains("cover.jpg");
    assertThat(site.metas().keySet()).containsExactly("SiteName", "SiteDomain");
    assertThat(site.allowedHosts())
        .containsExactly(new Site.AllowedHost("static.example.gov.cn", "the video player"));
    assertThat(site.hostFiles()).isFalse();
    assertThat(site.webp()).isFalse();
    assertThat(yaml.sections().listed())
        .extracting(s -> s.id() + " " + s.part().map(SectionId::value).orElse("-"))
        .containsExactly(
            "overview -", "development -", "government development", "cooperation development");
  }

  @Test
  void siteWithTheRequiredKeysOnly() {
    Site site =
        site("languages: [en, de]\ntitle: {en: A, de: B}\nsections: [a]\n")
            .flatMap(SiteYaml::site)
            .orElseThrow();
    assertThat(site.untranslated()).isEqualTo(Untranslated.NOTICE);
    assertThat(site.hostFiles()).isTrue();
    assertThat(site.webp()).isTrue();
    assertThat(site.address()).isEmpty();
    assertThat(site.filing().icp()).isEmpty();
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void anEmptySiteLacksEverything() {
    assertThat(site("# nothing yet\n")).isEmpty();
    assertTold(
        "C115 content/site.yaml:1:1 The required key “languages”",
        "C115 content/site.yaml:1:1 The required key “sections” i",
        "C115 content/site.yaml:1:1 The required key “title” is m");
  }

  @Test
  void faultsOfTheSiteAreToldTogether() {
    assertThat(
            site(
                """
                languages: [zh-Hans, zh-Hant]
                title: 柳州
                adress: https://example.gov.cn/
                address: example.gov.cn
                share-picture: Cover.jpg
                untranslated: maybe
                sections: [a, a, 概况, index, {b: c}, [d]]
                """))
        .isEmpty();
    assertTold(
        "C116 content/site.yaml:1:12 “[zh-Hans, zh-Hant]” can't ",
        "C112 content/site.yaml:3:1 Unknown key “adress”. Did you",
        "C116 content/site.yaml:4:10 “example.gov.cn” can't be th",
        "C220 content/site.yaml:5:16 There is no picture “Cover.j",
        "C116 content/site.yaml:6:15 “maybe” can't be the value o",
        "C237 content/site.yaml:7:15 The section “a” is listed tw",
        "C211 content/site.yaml:7:18 “概况” can't be the name of a ",
        "C209 content/site.yaml:7:22 “index” is reserved. Choose ",
        "C114 content/site.yaml:7:33 “b” should be a list of sect",
        "C114 content/site.yaml:7:37 “sections” should be a list ");
  }

  @Test
  void exactlyTwoLanguages() {
    assertThat(site("languages: [zh-Hans]\ntitle: {zh: 甲, en: A}\nsections: [a]\n")).isEmpty();
    assertTold("C114 content/site.yaml:1:12 “languages” should be a lis");
  }

  private Optional<SiteYaml> site(String text) {
    SourceFile file = new SourceFile("content/site.yaml", text);
    return YamlReader.read(file, found)
        .flatMap(
            root ->
                SiteYaml.read(
                    new ContentFiles.YamlFile(file, root),
                    new TreeSet<>(List.of("badge.png", "cover.jpg", "site.yaml")),
                    found));
  }

  private void assertTold(String... starts) {
    List<String> told = Told.by(found);
    assertThat(told).hasSameSizeAs(starts);
    for (int i = 0; i < starts.length; i++) {
      assertThat(told.get(i)).startsWith(starts[i]);
    }
  }
}
