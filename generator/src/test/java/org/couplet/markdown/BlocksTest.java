package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.couplet.model.Block;
import org.couplet.model.Block.Item.Task;
import org.couplet.model.Block.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlocksTest {

  @Test
  void headingsWithIds() {
    Block.Heading heading = (Block.Heading) TextReader.chinese("## 一是*规划* {#planning}").only();
    assertThat(heading.level()).isEqualTo(2);
    assertThat(heading.origin().id()).contains("planning");
    assertThat(heading.content().text()).isEqualTo("一是规划");
    assertThat(heading.span().text()).isEqualTo("## 一是*规划* {#planning}");
  }

  @Test
  void placesAreOfTheWholeFile() {
    List<Block> blocks = TextReader.chinese("# 标\r\n\r\n> 引\r\n> 文\r\n\r\n末 `x`").blocks();
    assertThat(blocks)
        .extracting(block -> block.span().toString())
        .containsExactly(
            "content/sections/here/zh.md:1:1",
            "content/sections/here/zh.md:3:1",
            "content/sections/here/zh.md:6:1");
    assertThat(blocks.get(1).span().text()).isEqualTo("> 引\r\n> 文");
  }

  @Test
  void rolesOfParagraphs() {
    List<Block> blocks = TextReader.chinese("甲 {.lead}\n\n乙{.deck #b}\n\n丙").blocks();
    assertThat(blocks)
        .extracting(block -> ((Block.Paragraph) block).role())
        .containsExactly(Role.LEAD, Role.DECK, Role.TEXT);
    assertThat(blocks).extracting(block -> block.content().text()).containsExactly("甲", "乙", "丙");
    assertThat(blocks.get(1).origin().id()).contains("b");
  }

  @Test
  void otherAttributesAreRefused() {
    TextReader.Result result =
        TextReader.chinese("甲 {.red onclick=\"x\"}\n\n# 乙 {.lead}\n\n丙 {style=\"color:red\"}");
    assertThat(result.problems())
        .containsExactly(
            "BAD_ATTRIBUTE: .red",
            "BAD_ATTRIBUTE: onclick=\"x\"",
            "BAD_ATTRIBUTE: .lead",
            "BAD_ATTRIBUTE: style=\"color:red\"");
    assertThat(result.blocks())
        .extracting(block -> TextReader.html(block.content()))
        .containsExactly("甲", "乙", "丙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"公式 {a=b} 文字", "集合 {1, 2}", "公式 {a=b}", "${7*7}", "{{x}}", "f{x}"})
  void otherBracesStayAsTyped(String text) {
    TextReader.Result result = TextReader.chinese(text);
    assertThat(result.html()).isEqualTo(text.replace("*", "*"));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void lists() {
    Block.ItemList list =
        (Block.ItemList) TextReader.chinese("3. 甲\n   续\n\n   段\n4. 乙\n   - 丙").only();
    assertThat(list.ordered()).isTrue();
    assertThat(list.start()).isEqualTo(3);
    assertThat(list.items()).extracting(item -> item.content().text()).containsExactly("甲续", "乙");
    assertThat(list.items().get(0).children().get(0).content().text()).isEqualTo("段");
    assertThat(list.items().get(1).children().get(0)).isInstanceOf(Block.ItemList.class);
  }

  @Test
  void tasks() {
    Block.ItemList list = (Block.ItemList) TextReader.chinese("- [ ] 甲\n- [x] 乙\n- 丙").only();
    assertThat(list.items())
        .extracting(Block.Item::task)
        .containsExactly(Task.OPEN, Task.DONE, Task.NONE);
    assertThat(list.items())
        .extracting(item -> item.content().text())
        .containsExactly("甲", "乙", "丙");
  }

  @Test
  void tasksInsideAnotherBlockKeepTheirBoxes() {
    Block quote = TextReader.chinese("> - [ ] 甲\n> - [x] 乙\n> - 丙").only();
    assertThat(TextReader.html(quote.content()))
        .isEqualTo("<ul>\n<li>☐ 甲</li>\n<li>☑ 乙</li>\n<li>丙</li>\n</ul>\n");
    assertThat(quote.content().text()).isEqualTo("☐ 甲\n☑ 乙\n丙");
  }

  @Test
  void figures() {
    Block.Figure figure = (Block.Figure) TextReader.chinese("![图*注*](a.jpg \"详细说明\") {#f}").only();
    assertThat(figure.file()).isEqualTo("a.jpg");
    assertThat(TextReader.html(figure.content())).isEqualTo("图<em>注</em>");
    assertThat(figure.alternative()).contains("详细说明");
    assertThat(figure.origin().id()).contains("f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a.jpg", "../b/a.jpg", "b/a.jpg", "https://x.cn/a.jpg", "b\\\\a.jpg"})
  void picturesLieBesideTheText(String path) {
    TextReader.Result result = TextReader.chinese("![图](" + path + ")");
    assertThat(result.problems()).containsExactly("PICTURE_PATH: ![图](" + path + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"![](a.jpg)", "![IMG_1.JPG](a.jpg)", "文 ![](a.jpg)"})
  void picturesSayWhatTheyShow(String text) {
    assertThat(TextReader.chinese(text).problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("ALT_TEXT");
  }

  @Test
  void footnotesAreNumberedByFirstReference() {
    TextReader.Result result =
        TextReader.chinese("甲[^b]乙[^a]丙[^b]丁[^c]\n\n[^a]: 一\n[^b]: 二\n[^d]: 四");
    assertThat(result.problems()).containsExactly("NOTE_MISSING: [^c]", "NOTE_UNUSED: [^d]: 四");
    assertThat(TextReader.html(result.blocks().get(0).content()))
        .isEqualTo("甲{^b 1}乙{^a 1}丙{^b 2}丁[^c]");
    assertThat(result.blocks().get(0).content().text()).isEqualTo("甲乙丙丁[^c]");
    assertThat(result.blocks().subList(1, 3))
        .extracting(block -> (Block.Footnote) block)
        .extracting(
            note -> note.number() + note.label() + note.references() + note.content().text())
        .containsExactly("1b2二", "2a1一");
  }

  @Test
  void tables() {
    Block.Table table =
        (Block.Table)
            TextReader.chinese("| | 甲 |\n|--|:-:|\n| 乙 | `a\\|b` \\| |\n| 丙 |\n[题 {#t}]").only();
    assertThat(TextReader.html(table.content()))
        .isEqualTo(
            """
            <table>
            <caption>题</caption>
            <thead>
            <tr><td></td><th scope="col" class="align-center">甲</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">乙</th><td class="align-center"><code>a|b</code> |</td></tr>
            <tr><th scope="row">丙</th><td class="align-center"></td></tr>
            </tbody>
            </table>
            """);
    assertThat(table.caption().map(caption -> caption.text())).contains("题");
    assertThat(table.origin().id()).contains("t");
    assertThat(table.content().text()).isEqualTo("题\n\t甲\n乙\ta|b |\n丙\t");
    assertThat(table.rows()).extracting(List::size).containsExactly(2, 2, 2);
  }

  @Test
  void quotationsDefinitionsCodeAndDividers() {
    List<Block> blocks =
        TextReader.chinese("> 引\n> 文\n>\n> - 项\n\n术语\n: 意思\n\n~~~java\na < b\n~~~\n\n***").blocks();
    assertThat(blocks)
        .extracting(block -> TextReader.html(block.content()))
        .containsExactly(
            "<p>引文</p>\n<ul>\n<li>项</li>\n</ul>\n",
            "<dl>\n<dt>术语</dt>\n<dd>意思</dd>\n</dl>\n",
            "<pre><code class=\"language-java\">a &lt; b\n</code></pre>\n",
            "");
    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.QUOTATION, Block.Kind.DEFINITIONS, Block.Kind.CODE, Block.Kind.DIVIDER);
  }

  @Test
  void htmlIsRefusedAndShownAsText() {
    TextReader.Result result =
        TextReader.chinese("甲 <b onclick=x>乙</b>\n\n<div>丙</div>\n\n&lt;i&gt; &copy; `<i>`");
    assertThat(result.problems())
        .containsExactly("RAW_HTML: <b onclick=x>", "RAW_HTML: </b>", "RAW_HTML: <div>丙</div>");
    assertThat(result.blocks())
        .extracting(block -> TextReader.html(block.content()))
        .containsExactly("甲 &lt;b onclick=x&gt;乙&lt;/b&gt;", "&lt;i&gt; © <code>&lt;i&gt;</code>");
  }

  @Test
  void suppressionsBelongToTheBlockBehindThem() {
    TextReader.Result result =
        TextReader.chinese(
            """
            <!-- just a comment -->
            甲

            <!-- couplet: ignore number-parity: the English rounds -->
            乙

            <!-- couplet: ignore nonsense: why -->
            丙
            """);
    assertThat(result.blocks())
        .extracting(block -> block.origin().suppressions().size())
        .containsExactly(0, 1, 0);
    assertThat(result.blocks().get(1).origin().suppressions().get(0).reason())
        .isEqualTo("the English rounds");
    assertThat(result.problems())
        .containsExactly("BAD_DIRECTIVE: <!-- couplet: ignore nonsense: why -->");
  }

  @Test
  void passagesInAnotherLanguage() {
    assertThat(TextReader.chinese("甲[Liu*zh*ou]{lang=en}乙").html())
        .isEqualTo("甲<span lang=\"en\">Liu<em>zh</em>ou</span>乙");
    assertThat(TextReader.chinese("[x]{lang=ar}").html())
        .isEqualTo("<span lang=\"ar\" dir=\"rtl\">x</span>");
    assertThat(TextReader.chinese("[x]{lang=e1}").problems())
        .containsExactly("BAD_ATTRIBUTE: [x]{lang=e1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsOfOtherSystems(String lineEnd) {
    String text =
        "# 标\n\n甲\n乙 a\nb  \nc [x](a.pdf \"t\nu\")\n\n> `a\n> b`\n\n```\nx\ny\n```\n\n|a|\n|-|\n|b|\n";
    List<String> expected = contents(text);
    assertThat(contents(text.replace("\n", lineEnd))).isEqualTo(expected);
    assertThat(expected.toString()).doesNotContain("\r");
  }

  private static List<String> contents(String text) {
    return TextReader.chinese(text).blocks().stream()
        .map(block -> TextReader.html(block.content()) + block.content().text())
        .toList();
  }

  @Test
  void entitiesNameNothingThatAPageMayNotHold() {
    assertThat(TextReader.chinese("&#0;&#xD800;&#7;&#xFFFE;").html()).isEqualTo("\uFFFD".repeat(4));
    assertThat(Optional.of(TextReader.chinese("a&#13;b").html())).contains("a\uFFFDb");
  }
}
