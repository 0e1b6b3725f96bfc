package org.couplet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of {@code content/} are those of the print: nothing is missing, nothing is added. */
class ContentMatchesPrintedTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPrintedWordIsThereAndNoOther(String lang) {
    Comparison comparison =
        Comparison.of(printed(lang), ContentTexts.blocks(lang), Supplied.read(lang).sentences());

    assertThat(comparison).isEqualTo(new Comparison(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void labelsAreWordsOfTheTextOrListed(String lang) {
    String words = printed(lang) + String.join("\n", ContentTexts.blocks(lang));

    assertThat(
            ContentTexts.labels(lang).stream().filter(label -> !words.contains(label)).distinct())
        .containsExactlyInAnyOrderElementsOf(Supplied.read(lang).labels());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everySuppliedSentenceStandsInTheText(String lang) {
    assertThat(Supplied.read(lang).sentences())
        .allSatisfy(
            words ->
                assertThat(ContentTexts.blocks(lang))
                    .anySatisfy(block -> assertThat(block).contains(words)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyMendStandsInTheText(String lang) {
    List<String> blocks = ContentTexts.blocks(lang);
    String all = String.join(lang.equals("zh") ? "" : " ", blocks);

    assertThat(PrintedBrochure.slips(lang)).isNotEmpty();
    assertThat(PrintedBrochure.slips(lang))
        .allSatisfy(slip -> assertThat(all).contains(slip.mended()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aDroppedSentenceIsNoticedWhereverItStood(String lang) {
    List<String> blocks = ContentTexts.blocks(lang);
    Supplied supplied = Supplied.read(lang);
    for (String block : blocks) {
      for (String sentence : block.split("(?<=[。！；])|(?<=[.!;]) ", -1)) {
        if (sentence.isBlank() || supplied.sentences().contains(sentence)) {
          continue;
        }
        List<String> mutilated =
            blocks.stream()
                .map(b -> b.equals(block) ? b.replace(sentence, "").strip() : b)
                .toList();
        Comparison comparison = Comparison.of(printed(lang), mutilated, supplied.sentences());

        assertThat(comparison.missing()).as("without “%s”", sentence).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aLostCharacterIsNoticedWhereverItStood(String lang) {
    List<String> blocks = ContentTexts.blocks(lang);
    List<String> supplied = Supplied.read(lang).sentences();
    for (String block : blocks) {
      if (supplied.stream().anyMatch(block::startsWith)) {
        continue;
      }
      int at = block.length() / 2;
      String shorter = block.substring(0, at) + block.substring(at + 1);
      List<String> mutilated =
          Stream.concat(blocks.stream().filter(b -> !b.equals(block)), Stream.of(shorter)).toList();
      Comparison comparison = Comparison.of(printed(lang), mutilated, supplied);

      assertThat(comparison.added()).as(block).isNotEmpty();
      assertThat(comparison.missing()).as(block).isNotEmpty();
    }
  }

  private static String printed(String lang) {
    return PrintedBrochure.read(lang).mended(PrintedBrochure.slips(lang)).words();
  }
}
