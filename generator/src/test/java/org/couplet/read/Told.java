package org.couplet.read;

import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;

/** What a run tells an author, a line for each problem. */
public final class Told {

  private Told() {}

  /** {@code C111 content/site.yaml:3:1 Unknown key “titel”. Did you mean “title”?} */
  public static List<String> by(Diagnostics found) {
    return found.sorted().stream()
        .map(
            d ->
                d.problem().id()
                    + " "
                    + d.span()
                    + " "
                    + d.message(MessageLanguage.EN)
                    + " "
                    + d.hint(MessageLanguage.EN))
        .toList();
  }
}
