package org.couplet.preview.live;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.model.SectionId;
import org.couplet.pair.Pairing;
import org.couplet.plan.page.Edition;
import org.couplet.plan.page.Place;
import org.couplet.report.PlacedPairs;
import org.couplet.report.ReportLinks;

/** Where a problem is seen: on its page with both languages, and in an editor. */
public final class Places implements ReportLinks {

  private static final String SECTIONS = "content/sections/";

  private final Path project;
  private final Optional<Pairing> pairing;
  private final Optional<PlacedPairs> placed;

  /**
   * @param project the folder that paths are in
   * @param pairing the pairs of the site that is shown, where there is one
   */
  public Places(Path project, Optional<Pairing> pairing) {
    this.project = project;
    this.pairing = pairing;
    this.placed = pairing.map(PlacedPairs::of);
  }

  @Override
  public Optional<String> page(SectionId section, String anchor) {
    return Optional.of("/" + Edition.BOTH + "/" + section + ".html#" + anchor);
  }

  /** The address of the block that a place is in, or of its section. */
  Optional<String> page(Span place) {
    return placed
        .flatMap(pairs -> pairs.at(place))
        .flatMap(pair -> page(pair.section(), pair.pair().anchor()))
        .or(() -> section(place.file().path()).flatMap(id -> page(id, Place.TOP)));
  }

  private Optional<SectionId> section(String path) {
    return pairing.stream()
        .flatMap(all -> all.sections().stream())
        .map(section -> section.section().id())
        .filter(id -> path.startsWith(SECTIONS + id + "/"))
        .findFirst();
  }

  /** VS Code's, for a file of the project. */
  @Override
  public Optional<String> editor(Span place) {
    String path = place.file().path();
    if (!path.startsWith("content/") && !path.startsWith("templates/")) {
      return Optional.empty();
    }
    String absolute = project.resolve(path).toAbsolutePath().toString().replace('\\', '/');
    return Optional.of(
        "vscode://file/"
            + encoded(absolute.startsWith("/") ? absolute.substring(1) : absolute)
            + ":"
            + place.line()
            + ":"
            + place.column());
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      int b = each & 0xFF;
      if (b < 0x80 && (Character.isLetterOrDigit(b) || "-._~/:".indexOf(b) >= 0)) {
        out.append((char) b);
      } else {
        out.append('%')
            .append(Character.forDigit(b >> 4, 16))
            .append(Character.forDigit(b & 15, 16));
      }
    }
    return out.toString();
  }
}
