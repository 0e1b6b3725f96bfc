package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MemoTest {

  private static final SourceFile FILE = new SourceFile("content/site.yaml", "a: b\n");

  private final Memo<String, String> memo = new Memo<>();
  private int made;

  private String recall(String name, String input, Diagnostics found) {
    return memo.recall(
        name,
        input,
        found,
        reported -> {
          made++;
          reported.report(Problem.UNKNOWN_KEY, FILE.span(0, 1), input);
          return input + "!";
        });
  }

  @Test
  void equalInputIsNotMadeAgainButReportedAgain() {
    Diagnostics first = new Diagnostics();
    Diagnostics second = new Diagnostics();
    assertThat(recall("one", "a", first)).isEqualTo("a!");
    assertThat(recall("one", "a", second)).isEqualTo("a!");
    assertThat(made).isEqualTo(1);
    assertThat(second.sorted()).isEqualTo(first.sorted()).hasSize(1);
  }

  @Test
  void anotherInputIsMade() {
    recall("one", "a", new Diagnostics());
    Diagnostics found = new Diagnostics();
    assertThat(recall("one", "b", found)).isEqualTo("b!");
    assertThat(found.sorted()).hasSize(1);
    assertThat(made).isEqualTo(2);
  }

  @Test
  void whatIsForgottenOrWasNotAskedForIsMadeAgain() {
    recall("one", "a", new Diagnostics());
    memo.forget("one"::equals);
    recall("one", "a", new Diagnostics());
    assertThat(made).isEqualTo(2);
    memo.endRun();
    memo.endRun();
    recall("one", "a", new Diagnostics());
    assertThat(made).isEqualTo(3);
  }

  @Test
  void aFailureIsReportedAndNotRemembered() {
    Diagnostics found = new Diagnostics();
    assertThatThrownBy(
            () ->
                memo.<IOException>recall(
                    "one",
                    "a",
                    found,
                    reported -> {
                      reported.report(Problem.UNKNOWN_KEY, FILE.span(0, 1), "a");
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(found.sorted()).hasSize(1);
    assertThat(recall("one", "a", new Diagnostics())).isEqualTo("a!");
  }
}
