package org.couplet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built site says what is printed, in every edition, and nothing else. */
class PrintedSourceTest {

  /** Numbers of chapters, parts and pages are no words. */
  private static final Pattern NUMERAL = Pattern.compile("[\\P{L}IVX一二三四五六七八九十]*");

  @ParameterizedTest
  @CsvSource({"zh, zh", "en, en", "both, zh", "both, en"})
  void everyPrintedWordIsThere(String edition, String lang) {
    List<String> words = sectionWords(edition, lang);

    assertThat(compared(words, lang).missing()).isEmpty();
    assertThat(Supplied.read(lang).sentences())
        .allSatisfy(
            sentence ->
                assertThat(words).anySatisfy(block -> assertThat(block).contains(sentence)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void nothingElseIs(String lang) {
    List<String> words =
        SiteTexts.all().stream().flatMap(page -> SiteTexts.prose(page, lang).stream()).toList();

    assertThat(words).isNotEmpty();
    assertThat(beyondThePrint(words, lang)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"zh, zh", "en, en", "both, zh", "both, en"})
  void aDroppedBlockIsNoticedWhereverItStood(String edition, String lang) {
    List<String> words = sectionWords(edition, lang);
    List<String> prose =
        SiteTexts.sections(edition).stream()
            .flatMap(page -> SiteTexts.prose(page, lang).stream())
            .toList();
    for (String block : prose) {
      List<String> others = words.stream().filter(other -> !other.equals(block)).toList();
      if (isOurs(block, lang) || others.stream().anyMatch(other -> other.contains(block))) {
        continue;
      }
      assertThat(compared(others, lang).missing()).as("without “%s”", block).isNotEmpty();
    }
  }

  @Test
  void wordsAreTakenFromTheTextOfTheirLanguage() {
    String html =
        """
        <html lang=zh-Hans><body><header>目录</header><main id=c-main>
        <h2 id=planning><span>一</span> 规划<span lang=en>Planning</span></h2>
        <nav><a>上一节</a></nav><time>2016年</time><p id=c-note>注</p><p>文字</p></main></body></html>
        """;

    assertThat(SiteTexts.words(Jsoup.parse(html), "zh")).containsExactly("一", "规划", "文字");
    assertThat(SiteTexts.words(Jsoup.parse(html), "en")).containsExactly("Planning");
  }

  @Test
  void wordsBeyondThePrintAreNoticed() {
    assertThat(beyondThePrint(List.of("柳州希望通过选派更多的教师", "图 1", "没有印过的话"), "zh"))
        .containsExactly("没有印过的话");
    assertThat(beyondThePrint(List.of("Plate 2", "Liuzhou hopes to send fewer teachers"), "en"))
        .containsExactly("Liuzhou hopes to send fewer teachers");
  }

  private static List<String> sectionWords(String edition, String lang) {
    return SiteTexts.sections(edition).stream()
        .flatMap(page -> SiteTexts.words(page, lang).stream())
        .toList();
  }

  private static Comparison compared(List<String> words, String lang) {
    return Comparison.of(printed(lang), words, Supplied.read(lang).all());
  }

  /** A number's unit may come from a supplied sentence, too. */
  private static List<String> beyondThePrint(List<String> words, String lang) {
    return unprinted(printed(lang) + String.join("\n", ours(lang)), words, lang);
  }

  private static boolean isOurs(String block, String lang) {
    return unprinted("", List.of(block), lang).isEmpty();
  }

  private static List<String> unprinted(String printed, List<String> words, String lang) {
    return Comparison.of(printed, words, ours(lang)).added().stream()
        .filter(piece -> !NUMERAL.matcher(piece).matches())
        .distinct()
        .toList();
  }

  private static List<String> ours(String lang) {
    return Stream.concat(Supplied.read(lang).all().stream(), SiteTexts.templateWords(lang).stream())
        .toList();
  }

  private static String printed(String lang) {
    return PrintedBrochure.read(lang).mended(PrintedBrochure.slips(lang)).words();
  }
}
