package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../other/zh.md | ToSection[section=other, anchor=Optional.empty]",
        "../other/en.md#a | ToSection[section=other, anchor=Optional[a]]",
        "#here | ToSection[section=here, anchor=Optional[here]]",
        "programme.pdf | ToFile[section=here, name=programme.pdf]",
        "<a b.pdf> | ToFile[section=here, name=a b.pdf]",
        "mailto:a@b.cn | Outside[address=mailto:a@b.cn]",
        "tel:+86772 | Outside[address=tel:+86772]",
      })
  void leadTo(String address, String target) {
    TextReader.Result result = TextReader.chinese("[x](" + address + ")");
    assertThat(result.html()).isEqualTo("<a href=\"{" + target + "}\">x</a>");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void outsideLinksDoNotHandTheirPageOn() {
    assertThat(TextReader.chinese("[x](https://a.cn \"t\")").html())
        .isEqualTo(
            "<a href=\"{Outside[address=https://a.cn]}\" rel=\"noopener\" title=\"t\">x</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "java&#10;script:alert(1)",
        "java&Tab;script:alert(1)",
        "&#106;avascript:alert(1)",
        "<  javascript:alert(1)>",
        "vbscript:x",
        "data:text/html,x",
        "//other.host/x",
      })
  void unsafeOnesAreRefused(String address) {
    TextReader.Result result = TextReader.chinese("前 [x](" + address + ")");
    assertThat(result.html()).isEqualTo("前 <a>x</a>");
    assertThat(result.problems()).containsExactly("UNSAFE_LINK: [x](" + address + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:4000/, LOCAL_LINK",
    "http://127.0.0.1/, LOCAL_LINK",
    "file:///etc/passwd, LOCAL_LINK",
    "C:\\x.pdf, LOCAL_LINK",
    "../other/fr.md, BROKEN_LINK",
    "../../x.md, BROKEN_LINK",
    "/absolute, BROKEN_LINK",
  })
  void onesThatLeadNowhere(String address, String problem) {
    assertThat(TextReader.chinese("[x](" + address + ")").problems())
        .containsExactly(problem + ": [x](" + address + ")");
  }

  @Test
  void references() {
    TextReader.Result result = TextReader.chinese("[甲][a]，[a]，[无]，[乙][无]\n\n[A]: a.pdf 'T'");
    String link = "<a href=\"{ToFile[section=here, name=a.pdf]}\" title=\"T\">";
    assertThat(result.html()).isEqualTo(link + "甲</a>，" + link + "a</a>，[无]，[乙][无]");
  }
}
