package org.couplet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** {@code sitemap.xml} against the protocol's own schema. */
class SitemapTest {
  private static final String ADDRESS = "https://example.org/a&b/";

  @Test
  void isValid() throws Exception {
    SmallBrochure brochure = new SmallBrochure().address(ADDRESS);
    brochure.section("one", "甲", "A");
    String sitemap =
        brochure.plan().outputs().stream()
            .filter(output -> output.path().equals("sitemap.xml"))
            .map(output -> ((Output.Text) output).content())
            .findFirst()
            .orElseThrow();
    assertThat(sitemap).contains("hreflang=\"zh-Hans\"", "https://example.org/a&amp;b/zh/one.html");
    validate(sitemap);
    assertThatThrownBy(
            () -> validate(sitemap.replace("<loc>", "<place>").replace("</loc>", "</place>")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void overFiftyThousandPagesAreSplit() throws Exception {
    String page = "<url><loc>https://example.org/zh/one.html</loc></url>\n";
    assertThat(Sitemap.files(ADDRESS, Collections.nCopies(50_000, page)))
        .containsOnlyKeys("robots.txt", "sitemap.xml");
    SortedMap<String, String> files = Sitemap.files(ADDRESS, Collections.nCopies(100_001, page));
    assertThat(files)
        .containsOnlyKeys(
            "robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
    for (String name : List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")) {
      String text = Objects.requireNonNull(files.get(name));
      validate(text);
      assertThat(text.split("<url>", -1).length - 1).isEqualTo(name.contains("3") ? 1 : 50_000);
      assertThat(text.length()).as("bytes, of which 50 MB are allowed").isLessThan(52_428_800);
    }
    // The index has a schema of its own, siteindex.xsd: sitemapindex holds sitemap holds loc.
    assertThat(files.get("sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://example.org/a&amp;b/sitemap-1.xml</loc></sitemap>
            <sitemap><loc>https://example.org/a&amp;b/sitemap-2.xml</loc></sitemap>
            <sitemap><loc>https://example.org/a&amp;b/sitemap-3.xml</loc></sitemap>
            </sitemapindex>
            """);
    assertThat(files.get("robots.txt")).endsWith("Sitemap: https://example.org/a&b/sitemap.xml\n");
  }

  private static void validate(String xml) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    Schema schema =
        factory.newSchema(
            Stream.of("xhtml-link.xsd", "sitemap.xsd")
                .map(
                    name ->
                        Objects.requireNonNull(SitemapTest.class.getResource("/sitemap/" + name)))
                .map(URL::toString)
                .map(StreamSource::new)
                .toArray(Source[]::new));
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }
}
