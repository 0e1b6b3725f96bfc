package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color: red; }|a{color:red;}\\n",
        "/* note */ a {}  /* b */|\\na{}\\n\\n",
        "a::before { content: \"/* : ; { */\"; }|a::before{content:\"/* : ; { */\";}\\n",
        "a { content: 'it\\'s; {'; }|a{content:'it\\'s; {';}\\n",
        ".a :hover, .b > .c {\\n  width: calc(1px + 2px);\\n}|.a :hover,.b > .c{width:calc(1px + 2px);}\\n",
        "@media (min-width: 60rem), print {\\n  a { b: c }\\n}|@media (min-width:60rem),print{a{b:c}\\n}\\n",
        "a { --x: var(--y, 1px) }|a{--x:var(--y,1px)}\\n",
      })
  void keepsWhatMeansSomething(String css, String lean) {
    assertThat(LeanStyle.of(css.replace("\\n", "\n"))).isEqualTo(lean.replace("\\n", "\n"));
  }
}
