package org.couplet.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.junit.jupiter.api.Test;

class LockTest {

  private static final List<String> ZH = List.of("# 题", "甲。", "乙。");
  private static final List<String> EN = List.of("# Title", "One.", "Two.");

  private final Diagnostics found = new Diagnostics();
  private final Pairing confirmed =
      Pairer.pair(SampleBrochure.of(ZH, EN).build(), new Diagnostics());

  @Test
  void whatIsInTheLockIsConfirmed() {
    assertThat(states(ZH, EN))
        .containsExactly(
            BlockPair.State.CONFIRMED, BlockPair.State.CONFIRMED, BlockPair.State.CONFIRMED);
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void aChangeOfTheSecondTextAsksToLookAtTheFirst() {
    assertThat(states(ZH, List.of("# Title", "One!", "Two.")))
        .containsExactly(
            BlockPair.State.CONFIRMED, BlockPair.State.SECOND_CHANGED, BlockPair.State.CONFIRMED);
    Diagnostic told = found.sorted().get(0);
    assertThat(told.problem()).isEqualTo(Problem.STALE);
    assertThat(told.span().toString()).isEqualTo("content/sections/s/zh.md:2:1");
    assertThat(told.other().orElseThrow().toString()).isEqualTo("content/sections/s/en.md:2:1");
    assertThat(told.message(MessageLanguage.EN)).contains("English");
    assertThat(told.hint(MessageLanguage.EN)).contains("couplet confirm s#top-1");
  }

  @Test
  void aChangeOfTheFirstTextAsksToLookAtTheSecond() {
    assertThat(states(List.of("# 新题", "甲。", "乙。"), EN))
        .containsExactly(
            BlockPair.State.FIRST_CHANGED, BlockPair.State.CONFIRMED, BlockPair.State.CONFIRMED);
    assertThat(found.sorted().get(0).span().toString()).isEqualTo("content/sections/s/en.md:1:1");
    assertThat(found.sorted().get(0).message(MessageLanguage.ZH)).contains("中文");
  }

  @Test
  void whereBothChangedThePairIsUnconfirmedAgain() {
    assertThat(states(List.of("# 题", "丙。", "乙。"), List.of("# Title", "Three.", "Two.")))
        .containsExactly(
            BlockPair.State.CONFIRMED, BlockPair.State.UNCONFIRMED, BlockPair.State.CONFIRMED);
    Diagnostic told = found.sorted().get(0);
    assertThat(told.problem()).isEqualTo(Problem.UNCONFIRMED);
    assertThat(told.span().toString()).isEqualTo("content/sections/s/en.md:2:1");
  }

  @Test
  void blocksMayMoveTogether() {
    assertThat(states(List.of("# 题", "乙。", "甲。"), List.of("# Title", "Two.", "One.")))
        .containsOnly(BlockPair.State.CONFIRMED);
    assertThat(found.sorted()).isEmpty();
  }

  private List<BlockPair.State> states(List<String> zh, List<String> en) {
    PairedSection section =
        Pairer.pair(SampleBrochure.of(zh, en).confirming(confirmed).build(), found)
            .sections()
            .get(0);
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(section.title()), section.blocks().stream())
        .map(BlockPair::state)
        .toList();
  }
}
