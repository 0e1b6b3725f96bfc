package org.couplet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String PRINTED = "Liuzhou hopes to send more teachers. It will go on.";
  private static final List<String> NONE = List.of();

  @Test
  void textsThatTileThePrintAreRight() {
    assertThat(compare("Liuzhou hopes to send more teachers.", "It will go on."))
        .isEqualTo(new Comparison(NONE, NONE));
  }

  @Test
  void noticesADroppedSentence() {
    assertThat(compare("Liuzhou hopes to send more teachers."))
        .isEqualTo(new Comparison(List.of("It will go on."), NONE));
  }

  @Test
  void noticesAnAddedSentence() {
    assertThat(compare(PRINTED, "Nobody said this.").added()).containsExactly("Nobody said this.");
    assertThat(compare(PRINTED + " Nobody said this.").added()).isNotEmpty();
  }

  @Test
  void noticesAChangedWord() {
    Comparison comparison = compare("Liuzhou hopes to send fewer teachers.", "It will go on.");

    assertThat(comparison.added()).containsExactly("Liuzhou hopes to send fewer teachers.");
    assertThat(comparison.missing()).containsExactly("Liuzhou hopes to send more teachers.");
  }

  @Test
  void noticesALostFullStop() {
    assertThat(compare("Liuzhou hopes to send more teachers.", "It will go on").missing())
        .containsExactly(".");
  }

  @Test
  void leavesOutWhatWasSupplied() {
    Comparison comparison =
        Comparison.of(PRINTED, List.of(PRINTED + " It was added."), List.of("It was added."));

    assertThat(comparison).isEqualTo(new Comparison(NONE, NONE));
  }

  @Test
  void aHeadingThatIsPrintedTwiceIsFoundOnce() {
    assertThat(Comparison.of("Needs One. Needs Two.", List.of("Needs", "One.", "Two."), NONE))
        .isEqualTo(new Comparison(NONE, NONE));
  }

  @Test
  void aCallOutIsThereWhereItsSentenceIs() {
    List<String> texts = List.of("It gave RMB 25.424 million in all.");

    assertThat(Comparison.of("It gave RMB 25.424 million in all. RMB 25.424 million", texts, NONE))
        .isEqualTo(new Comparison(NONE, NONE));
    assertThat(Comparison.of("It gave RMB 25.424 million in all. RMB 25.425 million", texts, NONE))
        .isEqualTo(new Comparison(List.of("RMB 25.425 million"), NONE));
  }

  private static Comparison compare(String... texts) {
    return Comparison.of(PRINTED, List.of(texts), NONE);
  }
}
