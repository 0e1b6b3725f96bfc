package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.model.Block;
import org.couplet.model.Block.Item.Task;
import org.couplet.model.Block.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  @Test
  void titlesAndHeadingsTakeAnId() {
    Sample read = Sample.zh("# 柳州\n\n## 一是规划先行 {#planning}\n");
    Block.Heading heading = (Block.Heading) read.blocks().get(1);
    assertThat(heading.level()).isEqualTo(2);
    assertThat(heading.content().text()).isEqualTo("一是规划先行");
    assertThat(heading.origin().id()).contains("planning");
    assertThat(heading.span().text()).isEqualTo("## 一是规划先行 {#planning}");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void paragraphsHaveRoles() {
    List<Block> blocks = Sample.zh("首段。 {.lead}\n\n次行 {.deck}\n\n正文").blocks();
    assertThat(blocks)
        .extracting(block -> ((Block.Paragraph) block).role())
        .containsExactly(Role.LEAD, Role.DECK, Role.TEXT);
    assertThat(blocks.get(0).content().text()).isEqualTo("首段。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '\0',
      value = {"文 {.red} @ 4", "文 {onclick=x} @ 4", "文 {#\"><b>} @ 4", "文 {#a style=\"x y\"} @ 7"})
  void otherAttributesAreRefusedAndTakenOff(String text, int column) {
    Sample read = Sample.zh(text);
    assertThat(read.problems()).containsExactly("BAD_ATTRIBUTE 1:" + column);
    assertThat(read.text()).isEqualTo("文");
  }

  @ParameterizedTest
  @ValueSource(strings = {"公式 {a=b} 文字", "${7*7}", "{{7*7}}", "集合{x=1}", "{见下}"})
  void otherBracesStayAsTyped(String text) {
    Sample read = Sample.zh(text);
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../other/zh.md, other",
    "../other/en.md#a-b, other#a-b",
    "#top, here#top",
    "zh.md#x, here#x",
    "programme.pdf, here/programme.pdf",
    "mailto:a@b.cn, mailto:a@b.cn",
    "tel:0772, tel:0772",
  })
  void linksLeadWhereTheyMay(String address, String target) {
    Sample read = Sample.zh("[词](" + address + ")");
    assertThat(read.html()).isEqualTo("<a href=\"«" + target + "»\">词</a>");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void linksToTheWebDontHandOverTheWindow() {
    assertThat(Sample.zh("[词](https://a.cn/?b&c \"题\")").html())
        .isEqualTo("<a href=\"«https://a.cn/?b&c»\" rel=\"noopener\" title=\"题\">词</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), UNSAFE_LINK",
    "JaVaScript:alert(1), UNSAFE_LINK",
    "&#106;avascript:alert(1), UNSAFE_LINK",
    "<java&Tab;script:alert(1)>, UNSAFE_LINK",
    "vbscript:x, UNSAFE_LINK",
    "data:text/html;x, UNSAFE_LINK",
    "//a.cn/x, UNSAFE_LINK",
    "http://localhost:4000/, LOCAL_LINK",
    "http://127.0.0.1/, LOCAL_LINK",
    "file:///etc/passwd, LOCAL_LINK",
    "C:\\x, LOCAL_LINK",
    "../other/de.md, BROKEN_LINK",
    "../../x, BROKEN_LINK",
    "/abs, BROKEN_LINK",
  })
  void otherLinksAreProblemsWhereTheyStand(String address, String problem) {
    Sample read = Sample.zh("甲\n\n[词](" + address + ")");
    assertThat(read.problems()).containsExactly(problem + " 3:1");
    assertThat(Sample.html(read.blocks().get(1).content())).isEqualTo("<a>词</a>");
  }

  @Test
  void aPictureAloneIsAFigure() {
    Sample read = Sample.zh("![题**词**](a.jpg \"更长的说明\"){#fig}");
    Block.Figure figure = (Block.Figure) read.first();
    assertThat(figure.file()).isEqualTo("a.jpg");
    assertThat(read.html()).isEqualTo("题<strong>词</strong>");
    assertThat(figure.alternative()).contains("更长的说明");
    assertThat(figure.origin().id()).contains("fig");
    assertThat(Sample.zh("见![标](a.png)。").html()).isEqualTo("见«a.png|标»。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a.jpg", "https://a.cn/a.jpg", "..\\a.jpg", "../a.jpg", "b/a.jpg", "C:/a.jpg"})
  void picturesLieBesideTheText(String address) {
    assertThat(Sample.zh("![题](" + address + ")").problems()).containsExactly("PICTURE_PATH 1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"![](a.jpg)", "![IMG_1.JPG](a.jpg)", "字![ ](a.jpg)"})
  void picturesHaveWords(String text) {
    assertThat(Sample.zh(text).problems()).hasSize(1).allMatch(p -> p.startsWith("ALT_TEXT"));
  }

  @Test
  void listsHoldItemsWithTheirChildren() {
    Block.ItemList list =
        (Block.ItemList) Sample.zh("3. 甲 {#a}\n   - 子\n\n4. 乙\n\n   后段\n").first();
    assertThat(list.ordered()).isTrue();
    assertThat(list.start()).isEqualTo(3);
    assertThat(list.items()).extracting(i -> i.content().text()).containsExactly("甲", "乙");
    assertThat(list.items().get(0).origin().id()).contains("a");
    assertThat(list.items().get(0).children()).hasExactlyElementsOfTypes(Block.ItemList.class);
    assertThat(list.items().get(1).children()).hasExactlyElementsOfTypes(Block.Paragraph.class);
    Block.ItemList tasks = (Block.ItemList) Sample.zh("- [x] 成\n- [ ] 未\n- 无\n").first();
    assertThat(tasks.items())
        .extracting(Block.Item::task)
        .containsExactly(Task.DONE, Task.OPEN, Task.NONE);
  }

  @Test
  void tablesHaveCellsHeadersAndACaption() {
    Block.Table table =
        (Block.Table) Sample.zh("| 年 | 人 |\n|---|--:|\n| 甲 | *1* |\n| 乙 |\n[表一 {#t}]\n").first();
    assertThat(table.rows()).hasSize(3).allMatch(row -> row.size() == 2);
    assertThat(table.caption().orElseThrow().text()).isEqualTo("表一");
    assertThat(table.origin().id()).contains("t");
    assertThat(Sample.html(table.content()))
        .isEqualTo(
            """
            <table>
            <caption>表一</caption>
            <thead>
            <tr><th scope="col">年</th><th scope="col" class="align-right">人</th></tr>
            </thead>
            <tbody>
            <tr><td>甲</td><td class="align-right"><em>1</em></td></tr>
            <tr><td>乙</td><td class="align-right"></td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void footnotesAreNumberedByFirstReference() {
    Sample read = Sample.zh("文[^b]字[^a]又[^b]缺[^c]\n\n[^a]: 甲\n[^b]: 乙\n[^d]: 丁\n");
    assertThat(read.html()).isEqualTo("文«^b 1»字«^a 1»又«^b 2»缺[^c]");
    assertThat(read.text()).isEqualTo("文字又缺[^c]");
    Block.Footnote first = (Block.Footnote) read.blocks().get(1);
    assertThat(first.label()).isEqualTo("b");
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.references()).isEqualTo(2);
    assertThat(first.content().text()).isEqualTo("乙");
    assertThat(read.blocks()).hasSize(3);
    assertThat(read.problems()).containsExactly("NOTE_MISSING 1:17", "NOTE_UNUSED 5:1");
  }

  @Test
  void quotationsCodeDefinitionsAndDividers() {
    List<Block> blocks =
        Sample.zh("> 引 {#q}\n> - 项\n\n```js\"x\n<a>\n```\n\n词\n: 义\n\n---\n").blocks();
    assertThat(Sample.html(blocks.get(0).content()))
        .isEqualTo("<p id=\"«#q»\">引</p>\n<ul>\n<li>项</li>\n</ul>\n");
    assertThat(Sample.html(blocks.get(1).content()))
        .isEqualTo("<pre><code class=\"language-js&quot;x\">&lt;a&gt;\n</code></pre>\n");
    assertThat(Sample.html(blocks.get(2).content()))
        .isEqualTo("<dl>\n<dt>词</dt>\n<dd>义</dd>\n</dl>\n");
    assertThat(blocks.get(3)).isInstanceOf(Block.Divider.class);
  }

  @Test
  void htmlIsRefusedWhereItStandsAndCommentsAreDropped() {
    assertThat(Sample.zh("甲<b>乙</b>").problems()).containsExactly("RAW_HTML 1:2", "RAW_HTML 1:6");
    assertThat(Sample.zh("甲\n\n<div onclick=x>\n").problems()).containsExactly("RAW_HTML 3:1");
    assertThat(Sample.zh("甲<!-- 略 -->乙").html()).isEqualTo("甲乙");
    assertThat(Sample.zh("<!-- a --> 乙").problems()).containsExactly("RAW_HTML 1:12");
    assertThat(Sample.zh("<!-- a\n\n乙").problems()).containsExactly("OPEN_COMMENT 1:1");
    assertThat(Sample.zh("&lt;b&gt; &copy;").text()).isEqualTo("<b> ©");
  }

  @Test
  void aCommentSilencesARuleForTheNextBlock() {
    Sample read = Sample.zh("<!-- couplet: ignore number-parity: 取整 -->\n\n文");
    assertThat(read.first().origin().suppressions())
        .singleElement()
        .satisfies(said -> assertThat(said.reason()).isEqualTo("取整"));
    assertThat(Sample.zh("<!-- couplet: ignore nothing: x -->\n\n文").problems())
        .containsExactly("BAD_DIRECTIVE 1:1");
    assertThat(Sample.zh("<!-- couplet: ignore term -->\n\n文").problems())
        .containsExactly("BAD_DIRECTIVE 1:1");
  }

  @Test
  void aPassageMayBeInAnotherLanguage() {
    assertThat(Sample.zh("去[Liuzhou *city*]{lang=en}吧").html())
        .isEqualTo("去<span lang=\"en\">Liuzhou <em>city</em></span>吧");
    assertThat(Sample.en("in [柳州]{lang=zh}").html())
        .isEqualTo("in <span lang=\"zh-Hans\">柳州</span>");
  }

  @ParameterizedTest
  @CsvSource({
    "**中文。**后文, <strong>中文。</strong>后文",
    "***中文。***后文, <em><strong>中文。</strong></em>后文",
    "前**“引”**后, 前<strong>“引”</strong>后",
    "~~删。~~后, <del>删。</del>后",
    "50~60亩，70~80亩, 50~60亩，70~80亩",
    "foo**(bar)**baz, foo**(bar)**baz",
    "中文_下划线_中文, 中文_下划线_中文",
    "𠀀**（a）**𠀀, 𠀀<strong>（a）</strong>𠀀",
  })
  void emphasisStandsNextToChinese(String text, String html) {
    assertThat(Sample.zh(text).html()).isEqualTo(html);
  }

  @Test
  void linesJoinAsTheirScriptWants() {
    assertThat(Sample.zh("中文\n中文").html()).isEqualTo("中文中文");
    assertThat(Sample.zh("中文\n**中文**").html()).isEqualTo("中文<strong>中文</strong>");
    assertThat(Sample.zh("中文。\nabc").html()).isEqualTo("中文。abc");
    assertThat(Sample.zh("中文\nabc").html()).isEqualTo("中文\nabc");
    assertThat(Sample.zh("他说：\n“好”").html()).isEqualTo("他说：“好”");
    assertThat(Sample.zh("中\n`x`\n文").html()).isEqualTo("中\n<code>x</code>\n文");
    assertThat(Sample.en("two\nwords").text()).isEqualTo("two words");
    assertThat(Sample.zh("한\n국").html()).isEqualTo("한\n국");
    assertThat(Sample.zh("甲  \n乙").html()).isEqualTo("甲<br>\n乙");
  }

  @Test
  void linkReferencesAreStillRead() {
    assertThat(Sample.zh("[词][a]\n\n[a]: ../other/zh.md\n").html())
        .isEqualTo("<a href=\"«other»\">词</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "*a **a ", "![", "[](", "`", "&amp;", "*a* "})
  void whatGoesOverALimitIsRefused(String part) {
    Sample read = Sample.zh(part.repeat(20_000));
    assertThat(read.blocks()).isEmpty();
    assertThat(read.problems()).containsExactly("LIMIT 1:1");
  }
}
