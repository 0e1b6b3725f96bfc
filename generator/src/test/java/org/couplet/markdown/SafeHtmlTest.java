package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an author types runs, hides or is read as a template. */
final class SafeHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "jAvAsCrIpT:alert(1)",
        "&#106;&#97;vascript:alert(1)",
        "&#x6A;avascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#13;script:alert(1)",
        "&#1;javascript:alert(1)",
        "javascript&#58;alert(1)",
        "vbscript:msgbox(1)",
        "VBScript:msgbox(1)",
        "data:text/html;base64,PHN2Zz4",
        "DATA&colon;text/html,x",
        "<java\tscript:alert(1)>",
        "blob:https://a.cn/x",
        "view-source:https://a.cn",
      })
  void addressesThatRunSomething(String address) {
    for (String text :
        List.of(
            "前 [词](" + address + ")",
            "前 [词][r]\n\n[r]: " + address,
            "前 [词](" + address + " 't')")) {
      TextReader.Result result = TextReader.chinese(text);
      assertThat(TextReader.html(result.blocks().get(0).content()))
          .as(text)
          .startsWith("前 <a")
          .doesNotContain("href")
          .doesNotContain("Outside");
      assertThat(result.problems()).as(text).hasSize(1).first().asString().startsWith("UNSAFE");
    }
    assertThat(TextReader.chinese("前 ![词](" + address + ")").problems())
        .hasSize(1)
        .first()
        .asString()
        .matches("(?s)(UNSAFE_LINK|PICTURE_PATH).*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "文 {#a onclick=\"x\"} | onclick=\"x\"",
        "文 {onmouseover=x} | onmouseover=x",
        "文 {style=\"x:expression(1)\"} | style=\"x:expression(1)\"",
        "文 {.lead style=x} | style=x",
        "文 {#x\"onclick=\"y} | #x\"onclick=\"y",
        "文 {#<script>} | #<script>",
        "文 {.lead.deck} | .lead.deck",
        "文 {class=\"a\"} | class=\"a\"",
        "文 {#c/../d} | #c/../d",
      })
  void attributesSmuggleNothing(String text, String refused) {
    TextReader.Result result = TextReader.chinese(text);
    assertThat(result.problems()).containsExactly("BAD_ATTRIBUTE: " + refused);
    assertThat(result.html()).isEqualTo("文");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "{{7*7}}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "[#assign x=1]",
        "<#assign x=1>",
        "<#include \"/etc/passwd\">",
        "<@macro/>",
        "<%= 7*7 %>",
        "{% raw %}",
        "\"><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "</p><script src=//a.cn></script>",
      })
  void templatesAndTagsAreShownAsTyped(String text) {
    Block block = TextReader.chinese("前 " + text.replace("*", "\\*").replace("[#", "\\[#")).only();
    assertThat(block.content().text()).isEqualTo("前 " + text);
    assertThat(TextReader.html(block.content()))
        .isEqualTo("前 " + MarkupBuilder.escaped(text))
        .doesNotContain("<s")
        .doesNotContain("<i");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[词](a.pdf '\"><script>') | title=\"&quot;&gt;&lt;script&gt;\"",
        "``` \"><script> | class=\"language-&quot;&gt;&lt;script&gt;\"",
        "[词]{lang=\"en\" onclick=\"x\"} | [词]{lang=&quot;en&quot; onclick=&quot;x&quot;}",
        "`<script>` | <code>&lt;script&gt;</code>",
        "&lt;script&gt; | &lt;script&gt;",
        "&#60;script&#62; | &lt;script&gt;",
        "[&quot;&gt;&lt;b&gt;](a.pdf) | &quot;&gt;&lt;b&gt;</a>",
      })
  void marksInAttributesStayInThem(String text, String html) {
    String written = TextReader.html(TextReader.chinese(text).blocks().get(0).content());
    assertThat(written).contains(html).doesNotContain("<script").doesNotContain("<b>");
  }

  @Test
  void picturesHaveTheirWordsAsAValue() {
    TextReader.Result result = TextReader.chinese("前![\"><script>](a.png)");
    assertThat(result.html()).isEqualTo("前{a.png: \"><script>}");
    assertThat(result.problems()).containsExactly("RAW_HTML: <script>");
  }
}
