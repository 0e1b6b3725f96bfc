package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagScannerTest {

  @Test
  void tagsStandWhereTheyStand() {
    String html = "<!doctype html>\n<p>中文 <a\n  href='x&amp;y'>…</a>";
    List<Tag> tags = TagScanner.tags(html);
    assertThat(tags).extracting(Tag::name).containsExactly("p", "a");
    assertThat(html.substring(tags.get(1).start())).startsWith("<a\n");
    Tag.Attribute href = tags.get(1).attributes().get(0);
    assertThat(html.substring(href.start())).startsWith("href='");
    assertThat(href.value()).isEqualTo("x&y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<XA HREF=x Title = \"a > b\" data-x='1'hidden>",
        "<xi src=a/b/ alt>",
        "<xb/><xh /><xi/src=x>",
        "<!-- <xa href=x> --><x1><!--> <x2><!---> <x3><!-- a --!> <x4> <!-- x -- y --> <x5>",
        "<script>if (a < b) { '<x1>' }</script ><x2>",
        "<SCRIPT></scripty><x1></script><x2>",
        "<textarea><x1></textareas></TEXTAREA><x2>",
        "a < b <3 <> </> </3 <?php <x1> ?> <![CDATA[ <x2> ]]>",
        "</x1 class='>'><x2>",
        "<x1 =x ='y' a==b c=>d",
        "<x1 a=\"x",
        "<x1",
        "<",
        "<x1 a=1 a=2 b>",
        "<x1 a='<x2>' c=\"'\">",
        "<x1 a=&lt;&#x4e2d;&amp;amp;&copy>"
      })
  void aBrowserWouldSeeTheSame(String html) {
    assertThat(scanned(html)).isEqualTo(parsed(html));
  }

  @Test
  void anySoupIsReadAsABrowserReadsIt() {
    String[] pieces = {
      "<", ">", "/", "=", "'", "\"", " ", "\n", "x", "Y", "z", "!--", "--", "-", "!", "?", "中",
      "id", "<x ", "</x>", "<y/>", "<!-- ", " -->", "&amp;", "x='", "y=\""
    };
    Random random = new Random(7);
    int tags = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder html = new StringBuilder();
      for (int n = random.nextInt(16); n >= 0; n--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(scanned(html.toString())).as(html.toString()).isEqualTo(parsed(html.toString()));
      tags += scanned(html.toString()).size();
    }
    assertThat(tags).isGreaterThan(5_000);
  }

  private static List<String> scanned(String html) {
    return TagScanner.tags(html).stream()
        .map(
            tag ->
                tag.name()
                    + tag.attributes().stream()
                        .map(Tag.Attribute::name)
                        .distinct()
                        .map(name -> " " + name + "=" + tag.value(name))
                        .collect(Collectors.joining()))
        .toList();
  }

  /**
   * What jsoup makes of it; elements that HTML doesn't know are left in their place by its parser.
   */
  private static List<String> parsed(String html) {
    return Jsoup.parseBodyFragment(html).body().select("*").stream()
        .skip(1)
        .map(
            element ->
                element.normalName()
                    + element.attributes().asList().stream()
                        .map(a -> " " + a.getKey() + "=" + a.getValue())
                        .collect(Collectors.joining()))
        .toList();
  }
}
