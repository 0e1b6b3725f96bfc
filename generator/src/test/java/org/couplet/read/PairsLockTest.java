package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.SectionId;
import org.junit.jupiter.api.Test;

class PairsLockTest {

  private static final String A = "3f1c0a9be2d47715";
  private static final String B = "8b02c6e1f0a9d3e4";

  private final Diagnostics found = new Diagnostics();

  @Test
  void aLineIsAPair() {
    List<ConfirmedPair> pairs = read("government " + A + " " + B + "\r\nneeds " + B + " " + A);
    assertThat(pairs)
        .extracting(ConfirmedPair::section)
        .containsExactly(new SectionId("government"), new SectionId("needs"));
    assertThat(pairs.get(0).hashes()).isEqualTo(new Bilingual<>(A, B));
    assertThat(pairs.get(1).span()).hasToString("content/pairs.lock:2:1");
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void anEmptyLockHoldsNone() {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void conflictMarksAreNamedAndTheOtherLinesStillRead() {
    String good = "needs " + A + " " + B + "\n";
    assertThat(
            read(
                "<<<<<<< HEAD\n" + good + "||||||| base\n=======\n" + good + ">>>>>>> 1234567 x\n"))
        .hasSize(2);
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, 27))
        .containsExactly(
            "P318 content/pairs.lock:1:1",
            "P318 content/pairs.lock:3:1",
            "P318 content/pairs.lock:4:1",
            "P318 content/pairs.lock:6:1");
  }

  @Test
  void otherLinesAreTold() {
    read("needs " + A + "\nNeeds " + A + " " + B + "\n# x\n" + "needs " + A + " " + B + "0\n");
    assertThat(Told.by(found))
        .hasSize(4)
        .first()
        .isEqualTo(
            "P317 content/pairs.lock:1:1 This line of pairs.lock can't be understood: “needs "
                + A
                + "”. Delete the line, then run couplet confirm.");
  }

  private List<ConfirmedPair> read(String text) {
    return PairsLock.read(new SourceFile("content/pairs.lock", text), found);
  }
}
