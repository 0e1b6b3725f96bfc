package org.couplet.report;

import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.model.SectionId;

/** Where a report may lead outside itself. */
public interface ReportLinks {

  /** Nowhere: a report that is mailed or kept. */
  ReportLinks NONE =
      new ReportLinks() {
        @Override
        public Optional<String> page(SectionId section, String anchor) {
          return Optional.empty();
        }

        @Override
        public Optional<String> editor(Span place) {
          return Optional.empty();
        }
      };

  /** The address at which a pair is seen side by side; {@code anchor} is the pair's. */
  Optional<String> page(SectionId section, String anchor);

  /** The address that opens a source file at a place. */
  Optional<String> editor(Span place);
}
