package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SilencingTest {

  private static final SourceFile ZH = new SourceFile("zh.md", "0123456789");
  private static final SourceFile EN = new SourceFile("en.md", "0123456789");

  private final Diagnostics found = new Diagnostics();

  @Test
  void aRuleIsSilentInItsStretchBeforeAndAfter() {
    found.report(Problem.STALE, ZH.span(3, 4), "a", "b");
    found.silence(Rule.STALE, ZH.span(2, 5), ZH.span(0, 1));
    found.report(Problem.STALE, ZH.span(4, 5), "a", "b");
    found.report(Problem.STALE, ZH.span(5, 6), "a", "b");
    found.report(Problem.UNCONFIRMED, ZH.span(3, 4), "a");
    assertThat(found.sorted())
        .extracting(d -> d.problem() + "@" + d.span().start())
        .containsExactly("UNCONFIRMED@3", "STALE@5");
  }

  @Test
  void theOtherSideCountsToo() {
    found.silence(Rule.STALE, ZH.span(2, 5), ZH.span(0, 1));
    found.report(
        new Diagnostic(
            Problem.STALE,
            EN.span(0, 1),
            List.of(Phrase.same("a"), Phrase.same("b")),
            Optional.of(ZH.span(2, 3))));
    assertThat(found.sorted()).isEmpty();
    assertThat(found.has(Severity.WARNING)).isFalse();
  }

  @Test
  void oneThatSilencesNothingIsTold() {
    found.silence(Rule.STALE, ZH.span(2, 5), ZH.span(0, 1));
    assertThat(found.sorted())
        .singleElement()
        .satisfies(told -> assertThat(told.problem()).isEqualTo(Problem.UNUSED_IGNORE))
        .satisfies(told -> assertThat(told.message(MessageLanguage.EN)).contains("ignore stale"));
  }

  @Test
  void aFaultCannotBeSilencedAndKeepsUnusedOnesUntold() {
    found.silence(Rule.BROKEN_LINK, ZH.span(0, 9), ZH.span(0, 1));
    found.report(Problem.BROKEN_LINK, ZH.span(3, 4), "x", "zh");
    assertThat(found.sorted()).extracting(Diagnostic::problem).containsExactly(Problem.BROKEN_LINK);
    assertThat(found.has(Severity.FAULT)).isTrue();
  }

  @Test
  void whatTheProjectRefusesCanStillBeSilenced() {
    found.report(Problem.MISSING_COUNTERPART_REFUSED, ZH.span(3, 4), "x", "en", "en.md");
    found.silence(Rule.MISSING_COUNTERPART, ZH.span(3, 4), ZH.span(0, 1));
    assertThat(found.has(Severity.FAULT)).isFalse();
    assertThat(found.sorted()).isEmpty();
  }
}
