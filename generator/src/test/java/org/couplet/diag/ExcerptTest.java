package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static Excerpt excerpt(String text, String marked) {
    int start = text.indexOf(marked);
    return Excerpt.of(new SourceFile("f", text).span(start, start + marked.length())).orElseThrow();
  }

  @Test
  void putsTheCaretUnderTheSpan() {
    assertThat(excerpt("one\ntwo three four\nfive", "three"))
        .isEqualTo(new Excerpt("two three four", "    ", "^^^^^"));
  }

  @Test
  void countsTwoColumnsForWideCharacters() {
    assertThat(excerpt("标题：“你好”ab", "你好"))
        .isEqualTo(new Excerpt("标题：“你好”ab", " ".repeat(7), "^^^^"));
  }

  @Test
  void showsTabsAsSpacesAndNamesWhatCanNotBeSeen() {
    assertThat(excerpt("\ta: b", "a")).isEqualTo(new Excerpt("    a: b", "    ", "^"));
    assertThat(excerpt("x\u0007y", "\u0007"))
        .isEqualTo(new Excerpt("x<U+0007>y", " ", "^".repeat(8)));
    assertThat(excerpt("x\u202ey", "y").line()).isEqualTo("x<U+202E>y");
  }

  @Test
  void markAtLeastOneColumnAndNoMoreThanTheLine() {
    SourceFile file = new SourceFile("f", "ab\ncd\nef");
    assertThat(Excerpt.of(file.span(5, 5))).hasValue(new Excerpt("cd", "  ", "^"));
    assertThat(Excerpt.of(file.span(4, 8))).hasValue(new Excerpt("cd", " ", "^"));
  }

  @Test
  void showsNothingOfABlankLine() {
    assertThat(Excerpt.of(new SourceFile("f", "").whole())).isEqualTo(Optional.empty());
    assertThat(Excerpt.of(new SourceFile("f", "a\n  \nb").span(2, 2))).isEmpty();
  }

  @Test
  void showsNoLineWhereTheWholeFileIsMeant() {
    assertThat(Excerpt.of(new SourceFile("f", "title: x").whole())).isEmpty();
    assertThat(Excerpt.of(new SourceFile("f", "title: x").span(0, 5))).isPresent();
  }

  @Test
  void cutsAnOverLongLineRoundTheCaret() {
    String text = "甲".repeat(100) + "乙" + "丙".repeat(100);
    Excerpt excerpt = excerpt(text, "乙");
    assertThat(excerpt.line()).startsWith("...甲").contains("乙").endsWith("丙...");
    assertThat(Columns.of(excerpt.line())).isLessThanOrEqualTo(Excerpt.WIDTH);
    assertThat(excerpt.indent())
        .hasSize(Columns.of(excerpt.line().substring(0, excerpt.line().indexOf('乙'))));
    assertThat(excerpt.carets()).isEqualTo("^^");
  }

  @Test
  void cutsTheMarksWithTheLine() {
    Excerpt excerpt = excerpt("a " + "甲".repeat(100), "甲".repeat(100));
    assertThat(excerpt.line()).startsWith("a 甲").endsWith("甲...");
    assertThat(excerpt.indent().length() + excerpt.carets().length())
        .isEqualTo(Columns.of(excerpt.line()) - 3);
  }

  @Test
  void cutsOnlyTheEndWhenTheCaretStandsAtTheBeginning() {
    Excerpt excerpt = excerpt("key: " + "x".repeat(200), "key");
    assertThat(excerpt.line()).startsWith("key: x").endsWith("...").hasSize(Excerpt.WIDTH);
  }
}
