package org.couplet.preview.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Memo;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.Term;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;
import org.couplet.parity.Parity;
import org.couplet.render.PageRenderer;

/**
 * What is looked at while a large brochure is written: the texts of every section, once until they
 * change, and the pages of the sections that were saved. Rendering all pages after each save would
 * take minutes; {@code check} and {@code build} do.
 */
final class LargeCheck {

  private final Memo<Texts, Boolean> texts = new Memo<>();
  private Map<SectionId, PairedSection> looked = new HashMap<>();
  private final Map<SectionId, Diagnostics> pages = new HashMap<>();
  private Optional<PageRenderer> renderer = Optional.empty();

  /** What is compared. */
  private record Texts(PairedSection section, List<Term> terms, LanguagePair languages) {}

  boolean check(Snapshot snapshot, Interruption newer, Diagnostics found)
      throws InterruptedException {
    Map<SectionId, PairedSection> now = new HashMap<>();
    boolean otherTemplates = !renderer.equals(Optional.of(snapshot.renderer()));
    for (PairedSection section : snapshot.pairing().sections()) {
      if (newer.isWanted()) {
        return false;
      }
      SectionId id = section.section().id();
      compare(snapshot.brochure(), section, found);
      now.put(id, section);
      boolean changed = !looked.isEmpty() && !section.equals(looked.get(id));
      if (changed || (otherTemplates && pages.containsKey(id))) {
        Diagnostics own = new Diagnostics();
        render(snapshot, id, own);
        pages.put(id, own);
      }
      Optional.ofNullable(pages.get(id)).ifPresent(found::reportAll);
    }
    texts.endRun();
    pages.keySet().retainAll(now.keySet());
    looked = now;
    renderer = Optional.of(snapshot.renderer());
    return true;
  }

  private void compare(Brochure brochure, PairedSection paired, Diagnostics found) {
    Section section = paired.section();
    texts.recall(
        section.id().value(),
        new Texts(paired, brochure.terms(), brochure.languages()),
        found,
        reported -> {
          Diagnostics all = new Diagnostics();
          Brochure alone = brochure.with(List.of(section));
          Parity.check(alone, new Pairing(brochure.languages(), List.of(paired)), all);
          // One section can't tell which terms none of them has.
          all.found().stream()
              .filter(d -> d.problem() != Problem.UNUSED_TERM)
              .forEach(reported::report);
          return true;
        });
  }

  private static void render(Snapshot snapshot, SectionId id, Diagnostics found)
      throws InterruptedException {
    for (String path : snapshot.pages()) {
      if (path.endsWith("/" + id + ".html")) {
        snapshot.page(path, found);
      }
    }
  }
}
