package org.couplet.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark 0.31.2 specification, with what Couplet adds turned off. */
final class CommonMarkTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(new MutableDataSet().set(HtmlRenderer.PERCENT_ENCODE_URLS, true))
          .nodeRendererFactory(
              options ->
                  () ->
                      Set.of(
                          new NodeRenderingHandler<>(
                              Text.class,
                              (node, context, html) ->
                                  html.text(Escapes.unescaped(node.getChars()))),
                          new NodeRenderingHandler<>(
                              Code.class,
                              (node, context, html) ->
                                  html.raw("<code>" + code(node) + "</code>"))))
          .build();

  private static String code(Code node) {
    String text = node.getText().toString().replace('\n', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return Escaping.escapeHtml(padded ? text.substring(1, text.length() - 1) : text, false);
  }

  @Test
  void allExamples() throws IOException {
    Matcher example = EXAMPLE.matcher(specification());
    Syntax syntax = Syntax.plain();
    List<Integer> failing = new ArrayList<>();
    int number = 0;
    while (example.find()) {
      number++;
      String markdown = example.group(1).replace('→', '\t');
      String expected = example.group(2).replace('→', '\t');
      String html = RENDERER.render(syntax.parse(markdown, 0, markdown.length()));
      if (!html.equals(expected)) {
        failing.add(number);
      }
    }
    assertThat(number).isEqualTo(652);
    assertThat(failing).isEmpty();
  }

  private static String specification() throws IOException {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream("commonmark-0.31.2.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
