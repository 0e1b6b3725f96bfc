package org.couplet.report;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.lang.Bilingual;
import org.couplet.model.Brochure;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.pair.SampleBrochure;
import org.couplet.parity.Parity;

/** What a check finds in a section of two short texts. */
public final class SampleReport {

  static final String HOSTILE = "\"><script>alert('x')</script>&amp;";

  private SampleReport() {}

  /** One error, a paragraph that English lacks, and an attack in every text there is. */
  public static Checked checked() {
    return of(
        List.of("# 关于资金的题目" + HOSTILE, "资金2542.4万元" + HOSTILE, "没有译文的一段话" + HOSTILE),
        List.of("# Title " + HOSTILE, "Funds of RMB 2.5424 million " + HOSTILE));
  }

  static Checked of(List<String> zh, List<String> en) {
    Diagnostics found = new Diagnostics();
    Brochure brochure = SampleBrochure.of(zh, en).build();
    Pairing pairing = Pairer.pair(brochure, found);
    Parity.check(brochure, pairing, found);
    return new Checked(
        found.sorted(), Optional.of(new Bilingual<>("册" + HOSTILE, HOSTILE)), Optional.of(pairing));
  }
}
