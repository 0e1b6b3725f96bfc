package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPiecesTest {
  private static final CutRule RUNNING = new CutRule.Running();

  private static List<String> cut(String html, int most) {
    return new HtmlPieces(html, RUNNING).cut(most);
  }

  @Test
  void whatFitsStaysWhole() {
    assertThat(cut("<p>一句话。</p>", 8)).containsExactly("<p>一句话。</p>");
  }

  @Test
  void atSentences() {
    assertThat(cut("第一句话。第二句话。第三句话。", 22)).containsExactly("第一句话。第二句话。", "第三句话。");
    assertThat(cut("He said “stop.” Then he left. Version 2.5 came.", 32))
        .containsExactly("He said “stop.” Then he left.", "Version 2.5 came.");
  }

  @Test
  void atClausesWhereASentenceIsTooLong() {
    assertThat(cut("联合招生，联合办学，共同培养人才", 22)).containsExactly("联合招生，联合办学，", "共同培养人才");
  }

  @Test
  void neverBeforeClosingNorAfterOpeningMarks() {
    for (int most = 2; most < 30; most++) {
      for (String piece : cut("合作共建“汽车学院”，（共同）培养《人才》。", most)) {
        assertThat(piece).doesNotMatch("[”，）》。].*").doesNotMatch(".*[“（《]");
      }
    }
  }

  @Test
  void tagsAreClosedAndOpenedAgainWithoutTheirId() {
    assertThat(cut("<strong id=\"x\">第一句话。第二<em>句话。</em></strong>后文&amp;文", 10))
        .containsExactly(
            "<strong id=\"x\">第一句话。</strong>", "<strong>第二<em>句话。</em></strong>", "后文&amp;文");
  }

  @Test
  void voidElementsAreNotClosed() {
    assertThat(cut("一句话。<br>二句话。", 8)).containsExactly("一句话。", "<br>二句话。");
  }

  @Test
  void tablesBetweenRowsWithTheirHead() {
    String table =
        "<table><thead><tr><th>年</th></tr></thead><tbody><tr><td>1</td></tr>"
            + "<tr><td>2</td></tr><tr><td>3</td></tr></tbody></table>";
    assertThat(new HtmlPieces(table, new CutRule.Rows("</tr>", 10)).cut(33))
        .containsExactly(
            "<table><thead><tr><th>年</th></tr></thead><tbody><tr><td>1</td></tr>"
                + "<tr><td>2</td></tr></tbody></table>",
            "<table><thead><tr><th>年</th></tr></thead><tbody><tr><td>3</td></tr></tbody></table>");
  }

  @Test
  void nothingIsLost() {
    String text = "目前，柳州市共有29 schools & “colleges”. 其中4所。".replace("&", "&amp;").repeat(5);
    for (int most = 1; most < 200; most += 3) {
      String joined = String.join("", cut(text, most)).replace(" ", "");
      assertThat(joined).isEqualTo(text.replace(" ", ""));
    }
  }
}
