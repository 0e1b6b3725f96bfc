package org.couplet.plan;

import java.util.List;

/** Every file that the site will hold, sorted by path; no two share one. */
public record SitePlan(List<Output> outputs) {
  public SitePlan {
    outputs = List.copyOf(outputs);
  }
}
