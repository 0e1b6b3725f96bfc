package org.couplet.model;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Span;

/**
 * Where a block comes from and what the author said about it.
 *
 * @param span its source
 * @param id the id in braces, where the author gave one
 * @param suppressions checks that are silenced for it
 */
public record Origin(Span span, Optional<String> id, List<Suppression> suppressions) {
  public Origin {
    suppressions = List.copyOf(suppressions);
  }
}
