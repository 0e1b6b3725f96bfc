package org.couplet.preview.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.pair.Pairing;
import org.couplet.plan.Output;
import org.couplet.plan.PlannedSite;
import org.couplet.plan.page.ContentsPlanner;
import org.couplet.render.PageRenderer;
import org.couplet.render.SiteRenderer;

/** The site as it was after one save that went well; a page is made when it is asked for. */
public final class Snapshot {

  /** Files. */
  private static final int LARGE = 400;

  private final Path project;
  private final Brochure brochure;
  private final Pairing pairing;
  private final PlannedSite plan;
  private final PageRenderer renderer;
  private final PageMemory memory;

  Snapshot(
      Path project,
      Brochure brochure,
      Pairing pairing,
      PlannedSite plan,
      PageRenderer renderer,
      PageMemory memory) {
    this.project = project;
    this.brochure = brochure;
    this.pairing = pairing;
    this.plan = plan;
    this.renderer = renderer;
    this.memory = memory;
  }

  /** What it is made from, drafts included. */
  public Brochure brochure() {
    return brochure;
  }

  /** The brochure's pairs. */
  public Pairing pairing() {
    return pairing;
  }

  /** The sections that {@code build} would leave out. */
  public List<SectionId> drafts() {
    Set<SectionId> published =
        brochure.published().sections().stream().map(Section::id).collect(Collectors.toSet());
    return brochure.sections().stream()
        .map(Section::id)
        .filter(id -> !published.contains(id))
        .toList();
  }

  /** The file at a path, if it is there and no page. */
  public Optional<byte[]> file(String path) throws IOException {
    Optional<Output> output = plan.output(path);
    if (output.isEmpty() || output.get() instanceof Output.Page) {
      return Optional.empty();
    }
    if (output.get() instanceof Output.Copy copy
        && !copy.source().toRealPath().startsWith(project.toRealPath())) {
      // It was a file of the project when it was read.
      throw new AccessDeniedException(path);
    }
    return Optional.of(SiteRenderer.bytes(output.get()));
  }

  /** Whether there is a page at that path. */
  public boolean hasPage(String path) {
    return plan.output(path).filter(Output.Page.class::isInstance).isPresent();
  }

  /**
   * The page at a path, or the one for what isn't there; nothing after its template failed and was
   * reported.
   */
  public Optional<RenderedPage> page(String path, Diagnostics found) throws InterruptedException {
    String there = hasPage(path) ? path : ContentsPlanner.NOT_FOUND;
    Output output = plan.output(there).orElseThrow();
    if (!(output instanceof Output.Page page)) {
      throw new IllegalStateException(there);
    }
    Optional<RenderedPage> known = memory.find(there, page.view(), renderer);
    if (known.isPresent()) {
      return known;
    }
    Optional<RenderedPage> made =
        renderer.render(page.view(), found).map(html -> new RenderedPage(page.view(), html));
    made.ifPresent(rendered -> memory.keep(there, rendered, renderer));
    return made;
  }

  /** What makes its pages; another one after a template was saved. */
  PageRenderer renderer() {
    return renderer;
  }

  /** Whether looking at every page takes longer than anybody waits. */
  boolean isLarge() {
    return plan.paths().size() > LARGE;
  }

  /** The paths of its pages. */
  List<String> pages() {
    return plan.paths().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** Every file that is no page. */
  List<String> others() {
    return plan.plan().outputs().stream()
        .filter(output -> !(output instanceof Output.Page))
        .map(Output::path)
        .toList();
  }
}
