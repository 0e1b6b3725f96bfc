package org.couplet.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks that flexmark begins otherwise than CommonMark, with what Couplet adds turned on. */
final class BlockStructureTest {

  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- a⏎    - b | <ul><li>a<ul><li>b</li></ul></li></ul>",
        "- a⏎⏎    - b | <ul><li><p>a</p><ul><li>b</li></ul></li></ul>",
        "10. a⏎    - b | <ol start=\"10\"><li>a<ul><li>b</li></ul></li></ol>",
        "1. a⏎   - b⏎     - c | <ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ol>",
        "1.   a⏎    2. b | <ol><li>a2. b</li></ol>",
        "-⏎    a | <ul><li>a</li></ul>",
        "-\ta⏎⏎\tb | <ul><li><p>a</p><p>b</p></li></ul>",
        "* * * | <hr />",
        "- * * * | <ul><li><hr /></li></ul>",
        "[r]: /u⏎---⏎[r] | <hr /><p><a href=\"/u\">r</a></p>",
        "[r]: /u⏎--⏎[r] | <p>--<a href=\"/u\">r</a></p>",
        "[r]: /u⏎题⏎---⏎[r] | <h2>题</h2><p><a href=\"/u\">r</a></p>",
        "> [r]: /u⏎> 题⏎> === | <blockquote><h1>题</h1></blockquote>",
        "[r] 题⏎=== | <h1>[r] 题</h1>",
        "~~~ a ~~~⏎b⏎~~~ | <pre><code class=\"language-a\">b</code></pre>",
        ">     ~~~⏎>⏎> a | <blockquote><pre><code>~~~</code></pre><p>a</p></blockquote>",
        "<textarea>⏎⏎*a*⏎</textarea> *b*⏎⏎*c* | " + "<textarea>*a*</textarea> *b*<p><em>c</em></p>",
        "<textareas>⏎⏎*a* | <textareas><p><em>a</em></p>",
      })
  void begin(String markdown, String html) {
    String text = markdown.replace('⏎', '\n');
    String rendered = RENDERER.render(Syntax.extended().parse(text, 0, text.length()));
    assertThat(rendered.replace("\n", "")).isEqualTo(html);
  }
}
