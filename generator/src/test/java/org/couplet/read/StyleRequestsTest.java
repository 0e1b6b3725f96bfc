package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleRequestsTest {

  private static List<Located<String>> in(String css) {
    return StyleRequests.in(new SourceFile("templates/styles/own.css", css));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { background: url(https://fonts.example.com/a) }",
        "p { background: URL( 'https://fonts.example.com/a' ) }",
        "@import \"https://fonts.example.com/a\";",
        "@import url(\"https://fonts.example.com/a\") print;",
        "p { background: image-set(\"https://fonts.example.com/a\" 1x) }",
        "/* ours */ @font-face { src: url(https://fonts.example.com/a) format('woff2') }",
      })
  void namesWhatAnotherHostWouldBeAskedFor(String css) {
    assertThat(in(css)).extracting(Located::value).containsExactly("https://fonts.example.com/a");
  }

  @Test
  void tellsWhere() {
    List<Located<String>> found = in("p {}\n  q { src: url(//a.cn/x), url(http://b.cn/y) }");
    assertThat(found).extracting(Located::value).containsExactly("//a.cn/x", "http://b.cn/y");
    assertThat(found.get(0).span()).hasToString("templates/styles/own.css:2:16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { background: url(a.png) }",
        "p { background: url(../a.png) }",
        "p { fill: url(#a) }",
        "p { background: url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\") }",
        "/* url(https://a.cn/x) */",
        "p::after { content: 'https://a.cn/' }",
      })
  void othersAskNobody(String css) {
    assertThat(in(css)).isEmpty();
  }
}
