package org.couplet.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of editors, and where and how they are told. */
class YamlSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "title: \"abc\\ntagline: \"def\"\\n^1:8^quotation mark is never closed",
        "title: \"abc\\n^1:8^quotation mark is never closed",
        "title: 'abc\\nb: c\\n^1:8^quotation mark is never closed",
        "a:\\n\\tb: c\\n^2:1^indented with a tab",
        "a: b\\n\\tc: d\\n^2:1^indented with a tab",
        "a: b: c\\n^1:5^a second “: ”",
        "title: x\\n  sub: y\\n^2:3^indentation",
        "a: @x\\n^1:4^begin with “@”",
        "a: %x\\n^1:4^begin with “%”",
        "a: *foo\\n^1:4^begin with “*”",
        "a: *foo bar\\nb: c\\n^1:4^begin with “*”",
        "a: **bold** text\\n^1:4^begin with “*”",
        "a: * x\\n^1:4^begin with “*”",
        "a: `x`\\n^1:4^begin with “`”",
        "a: &b c\\n^1:4^begin with “&”",
        "a: &\\n^1:4^begin with “&”",
        "a: !important\\n^1:4^begin with “!”",
        "a: !!javax.script.ScriptEngineManager [x]\\n^1:4^begin with “!”",
        "a: > text\\n^1:4^begin with “>”",
        "a: | text\\n^1:4^begin with “|”",
        "a: ]\\n^1:4^begin with “]”",
        "a: ,\\n^1:4^begin with “,”",
        "%foo\\na: b\\n^1:1^begin with “%”",
        "a: [x] more\\nb: c\\n^1:8^more text follows",
        "a: \"x\" more\\nb: c\\n^1:8^more text follows",
        "a: 'it's'\\n^1:8^more text follows",
        "a: {zh: a, en: \"b\" c}\\n^1:20^more text follows",
        "title: {zh: a, en: b}\\ntagline：x\\nfoo: bar\\n^2:8^full-width “：”",
        "a: b\\ntitle：x\\n^2:6^full-width “：”",
        "a: {zh: 柳州，en: Liuzhou}\\n^1:11^full-width “，”",
        "a: {zh: 柳州, en: Liuzhou\\nb: c\\n^1:4^“{” is never closed",
        "a: {\\n^1:4^“{” is never closed",
        "a: [x, y\\nb: c\\n^1:4^“[” is never closed",
        "a: {zh: x: y, en: z}\\n^1:10^a second “: ”",
        "a: “x: y”\\n^1:4^no quotation marks",
        "a: {zh: “x: y”, en: z}\\n^1:9^no quotation marks",
        "a: [b, c]]\\n^1:10^one “]” too many",
        "a: {zh: 1, en: 2}}\\n^1:18^one “}” too many",
        "  a: 1\\nb: 2\\n^2:1^indentation",
        "a: 1\\n b: 2\\n^2:2^indentation",
        "- a\\nb: c\\n^2:1^indentation",
        "title:abc\\nb: c\\n^1:6^no space after it",
        "a: b\\ntitle:abc\\nc: d\\n^2:6^no space after it",
        "a: b\\nnothing here\\nc: d\\n^2:1^not of the form",
        "a: b\\n---\\nc: d\\n^2:1^splits the file in two",
        "a: - b\\n^1:4^list can't begin here",
        "a: \"C:\\\\xyz\"\\n^1:7^backslash",
        "? [a]: b\\n^1:3^key is not a word",
      })
  void aFaultIsToldWhereItBegins(String escaped, String place, String words) {
    List<Diagnostic> problems = problems(escaped);
    assertThat(problems).hasSize(1);
    Diagnostic only = problems.get(0);
    assertThat(only.problem()).isEqualTo(Problem.YAML_SYNTAX);
    assertThat(only.message(MessageLanguage.EN)).contains(words);
    assertThat(only.span().toString()).isEqualTo("site.yaml:" + place);
    assertThat(only.hint(MessageLanguage.EN)).endsWith(".");
    assertThat(only.hint(MessageLanguage.ZH)).endsWith("。");
  }

  @Test
  void placesCountCodePointsAndAnyLineEnd() {
    assertThat(problems("a: 𠮷𠮷\\r\\nb: @x\\r\\n").get(0).span().toString())
        .isEqualTo("site.yaml:2:4");
    assertThat(problems("a: 1\\rb: 𠮷𠮷: @x\\r").get(0).span().toString())
        .isEqualTo("site.yaml:2:6");
  }

  private static List<Diagnostic> problems(String escaped) {
    String text =
        escaped
            .replace("\\\\", "\u0001")
            .replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("\\r", "\r")
            .replace("\u0001", "\\");
    Diagnostics found = new Diagnostics();
    YamlReader.read(new SourceFile("site.yaml", text), found);
    return found.sorted();
  }
}
