package org.couplet.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;
import org.couplet.pair.Pairing;
import org.couplet.preview.live.Places;
import org.couplet.preview.live.Shown;
import org.couplet.preview.live.State;
import org.couplet.preview.site.Snapshot;
import org.couplet.report.Checked;
import org.couplet.report.HtmlReport;

/** The overview: what {@code check} would report now, as a page. */
final class Report {

  /** Where it is served. */
  static final String PATH = "_couplet/";

  private static final String STYLE = "report.css";

  private final Path project;
  private final MessageLanguage language;

  Report(Path project, MessageLanguage language) {
    this.project = project;
    this.language = language;
  }

  Shown page(State state, Optional<Snapshot> shown) {
    Optional<Pairing> pairing = shown.map(Snapshot::pairing);
    Checked checked =
        new Checked(state.problems(), shown.map(site -> site.brochure().site().title()), pairing);
    return new Shown(
        HtmlReport.served(checked, language, STYLE, new Places(project, pairing), state.failure()),
        List.of());
  }
}
