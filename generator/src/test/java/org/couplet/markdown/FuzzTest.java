package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts, the same in every run: what must hold for whatever an author types. */
final class FuzzTest {

  private static final int TEXTS = 2_000;
  private static final int LONGEST = 60;

  private static final String[] PIECES = {
    "中",
    "文。",
    "“",
    "”",
    "，",
    "한",
    "😀",
    "\uFE00",
    "\uD842\uDFB7",
    "\u3000",
    "a",
    "word",
    "1",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "~",
    "`",
    "``",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](a.pdf)",
    "](#x \"t\")",
    "](javascript:x)",
    "{",
    "}",
    "{#id}",
    " {.lead}",
    "{lang=en}",
    "{onclick=\"x\"}",
    "<",
    ">",
    "<b onclick=x>",
    "<!-- ",
    "-->",
    "<script>",
    "</p>",
    "<https://a.cn>",
    "&amp;",
    "&#60;",
    "&lt;",
    "&",
    "\"",
    "'",
    "\\",
    "|",
    "|--|\n",
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    ": ",
    "[ ] ",
    "[^1]",
    "[^1]: ",
    "[a]: b.pdf\n",
    "***\n",
    "===\n",
    "    ",
    "!"
  };

  /** Everything that a block may contain. */
  private static final Safelist ALLOWED =
      Safelist.none()
          .addTags("a", "em", "strong", "del", "code", "br", "span", "p", "ul", "ol", "li", "hr")
          .addTags("blockquote", "pre", "table", "caption", "thead", "tbody", "tr", "th", "td")
          .addTags("dl", "dt", "dd")
          .addAttributes("a", "href", "rel", "title")
          .addAttributes("span", "lang", "dir")
          .addAttributes("ol", "start")
          .addAttributes("th", "scope", "class")
          .addAttributes("td", "class")
          .addAttributes("code", "class")
          .addAttributes(":all", "id");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anythingGoes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(LONGEST); length > 0; length--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }

  /** Holds a text against what must hold for every text. */
  static void check(String text) {
    check(text, TextReader::chinese);
    check(text, TextReader::english);
  }

  private static void check(String text, Function<String, TextReader.Result> reader) {
    TextReader.Result result = reader.apply(text);
    assertThat(reader.apply(text)).as(text).isEqualTo(result);
    result.blocks().stream()
        .flatMap(block -> block.withNested().stream())
        .forEach(block -> check(block, text));
  }

  private static void check(Block block, String text) {
    String html = html(block.content());
    assertThat(html).as(text).doesNotContain("\r");
    Document page = Jsoup.parseBodyFragment(inContext(block, html));
    assertThat(new Cleaner(ALLOWED).isValid(page)).as(text + "\n⇒ " + html).isTrue();
    assertThat(page.body().select("[class]").eachAttr("class"))
        .as(text)
        .allMatch(name -> name.matches("align-(left|center|right)|language-.*"));
    assertThat(words(page.body())).as(text + "\n⇒ " + html).isEqualTo(squeezed(plain(block)));
  }

  /** A list of terms or a table stands by itself; other words stand inside an element. */
  private static String inContext(Block block, String html) {
    return block instanceof Block.Quotation ? "<blockquote>" + html + "</blockquote>" : html;
  }

  private static String plain(Block block) {
    return block.content().text();
  }

  private static String html(Markup markup) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Html html) {
        out.append(html.html());
      } else if (segment instanceof Segment.InlinePicture picture) {
        out.append(MarkupBuilder.escaped(picture.alt()));
      } else if (!(segment instanceof Segment.NoteReference)) {
        out.append('x');
      }
    }
    return out.toString();
  }

  /** What a browser shows, without any white space, as blocks part words where text does not. */
  private static String words(Element body) {
    return squeezed(body.wholeText());
  }

  private static String squeezed(String text) {
    return String.join("", List.of(text.split("[ \\t\\r\\n]+")));
  }
}
