package org.couplet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.Brochure;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.SectionId;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.pair.SampleBrochure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairConfirmerTest {

  private static final List<String> ZH = List.of("# 题", "## 规划 {#plan}", "甲。", "- 一", "- 二");
  private static final List<String> EN = List.of("# T", "## Plan", "One.", "- First", "- Second");

  @TempDir Path project;

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectories(project.resolve("content"));
  }

  @Test
  void aSectionStandsForAllItsPairsAListForItsItems() throws Exception {
    Pairing pairing = pairing(ZH, EN, List.of());
    assertThat(names(pairing, "s")).containsExactly("top", "plan", "plan-1", "plan-2", "plan-3");
    assertThat(names(pairing, "s#plan-2-list")).containsExactly("plan-2", "plan-3");
    assertThat(names(pairing, "s#plan")).containsExactly("plan");
  }

  @Test
  void whatLacksItsCounterpartCannotBeConfirmed() throws Exception {
    assertThat(names(pairing(ZH, EN.subList(0, 2), List.of()), "s")).containsExactly("top", "plan");
  }

  @Test
  void aNameThatIsNotThereIsRefusedWithANearOne() {
    Pairing pairing = pairing(ZH, EN, List.of());
    assertThatThrownBy(() -> PairConfirmer.targets(pairing, "t#plan"))
        .asInstanceOf(
            org.assertj.core.api.InstanceOfAssertFactories.type(NoSuchPairException.class))
        .satisfies(e -> assertThat(e.near()).contains("s#plan"));
    assertThatThrownBy(() -> PairConfirmer.targets(pairing, "s#plam-1"))
        .asInstanceOf(
            org.assertj.core.api.InstanceOfAssertFactories.type(NoSuchPairException.class))
        .satisfies(e -> assertThat(e.near()).contains("s#plan-1"))
        .satisfies(e -> assertThat(e.name()).isEqualTo("s#plam-1"));
  }

  @Test
  void theLockIsSortedAndSaysWhatIsConfirmed() throws Exception {
    confirm(ZH, EN, List.of(), "s");
    List<String> lines = lock();
    assertThat(lines).hasSize(5).isSorted().allMatch(l -> l.matches("s [0-9a-f]{16} [0-9a-f]{16}"));
    assertThat(names(pairing(ZH, EN, lines), "s")).isEmpty();
  }

  @Test
  void oneBlockIsOneLine() throws Exception {
    confirm(ZH, EN, List.of(), "s#plan-1");
    assertThat(lock()).hasSize(1);
    confirm(ZH, EN, lock(), "s#plan-3");
    assertThat(lock()).hasSize(2);
  }

  @Test
  void confirmingAChangedPairReplacesItsLine() throws Exception {
    confirm(ZH, EN, List.of(), "s");
    List<String> before = lock();
    List<String> changed = new ArrayList<>(EN);
    changed.set(2, "One, mended.");
    confirm(ZH, changed, before, "s#plan-1");
    assertThat(lock()).hasSize(5).isNotEqualTo(before);
    assertThat(names(pairing(ZH, changed, lock()), "s")).isEmpty();
  }

  @Test
  void whatIsStaleStaysSoUntilItIsConfirmedItself() throws Exception {
    confirm(ZH, EN, List.of(), "s");
    List<String> changed = new ArrayList<>(EN);
    changed.set(2, "One, mended.");
    changed.set(0, "# Title");
    confirm(ZH, changed, lock(), "s#top");
    assertThat(names(pairing(ZH, changed, lock()), "s")).containsExactly("plan-1");
    assertThat(lock()).hasSize(5);
  }

  @Test
  void linesOfTextsThatAreGoneGo() throws Exception {
    confirm(ZH, EN, List.of(), "s");
    confirm(ZH.subList(0, 3), EN.subList(0, 3), lock(), "s");
    assertThat(lock()).hasSize(3);
  }

  @Test
  void linesOfSectionsThatAreGoneGo() throws Exception {
    confirm(ZH, EN, List.of("gone 0123456789abcdef 0123456789abcdef"), "s");
    assertThat(lock()).hasSize(5);
  }

  @Test
  void lineEndsStayAsTheyWere() throws Exception {
    Files.writeString(project.resolve("content/pairs.lock"), "\r\n");
    confirm(ZH, EN, List.of(), "s");
    assertThat(Files.readString(project.resolve("content/pairs.lock")).replace("\r\n", ""))
        .doesNotContain("\n");
  }

  @Test
  void nothingToConfirmWritesNothing() throws Exception {
    confirm(ZH, EN, List.of(), "s");
    Path lock = project.resolve("content/pairs.lock");
    Object key =
        Files.readAttributes(lock, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
    confirm(ZH, EN, lock(), "s");
    assertThat(
            Files.readAttributes(lock, java.nio.file.attribute.BasicFileAttributes.class).fileKey())
        .isEqualTo(key);
  }

  private void confirm(List<String> zh, List<String> en, List<String> lock, String name)
      throws Exception {
    Brochure brochure = brochure(zh, en, lock);
    Pairing pairing = Pairer.pair(brochure, new Diagnostics());
    PairConfirmer.confirm(project, brochure, pairing, PairConfirmer.targets(pairing, name));
  }

  private static Pairing pairing(List<String> zh, List<String> en, List<String> lock) {
    return Pairer.pair(brochure(zh, en, lock), new Diagnostics());
  }

  private static Brochure brochure(List<String> zh, List<String> en, List<String> lock) {
    Brochure brochure = SampleBrochure.of(zh, en).build();
    List<ConfirmedPair> confirmed = new ArrayList<>();
    for (String line : lock) {
      List<String> words = List.of(line.split(" ", 3));
      confirmed.add(
          new ConfirmedPair(
              new SectionId(words.get(0)),
              new Bilingual<>(words.get(1), words.get(2)),
              new SourceFile("content/pairs.lock", "").whole()));
    }
    return new Brochure(
        brochure.languages(),
        brochure.site(),
        brochure.sections(),
        List.of(),
        List.of(),
        confirmed);
  }

  private List<String> lock() throws IOException {
    return Files.readAllLines(project.resolve("content/pairs.lock"));
  }

  private static List<String> names(Pairing pairing, String name) throws NoSuchPairException {
    return PairConfirmer.targets(pairing, name).stream().map(t -> t.pair().anchor()).toList();
  }
}
