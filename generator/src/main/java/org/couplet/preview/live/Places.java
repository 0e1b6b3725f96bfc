package org.couplet.preview.live;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.SectionText;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** Where a problem is seen: on its page with both languages, and in an editor. */
final class Places {

  private static final String SECTIONS = "content/sections/";

  private final Path project;
  private final Optional<Pairing> pairing;

  Places(Path project, Optional<Pairing> pairing) {
    this.project = project;
    this.pairing = pairing;
  }

  /** The address of the block that a place is in, both languages side by side. */
  Optional<String> page(Span place) {
    String path = place.file().path();
    return pairing.stream()
        .flatMap(all -> all.sections().stream())
        .filter(section -> path.startsWith(SECTIONS + section.section().id() + "/"))
        .findFirst()
        .map(s -> "/both/" + s.section().id() + ".html#" + anchor(s, place).orElse("top"));
  }

  private static Optional<String> anchor(PairedSection section, Span place) {
    for (Side side : Side.values()) {
      Optional<String> file =
          section.section().texts().of(side).map(SectionText::file).map(f -> f.path());
      if (file.equals(Optional.of(place.file().path()))) {
        return innermost(section.blocks(), side, place);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> innermost(List<BlockPair> pairs, Side side, Span place) {
    for (BlockPair pair : pairs) {
      Optional<Span> span = pair.of(side).map(block -> block.span());
      if (span.isPresent()
          && span.get().start() <= place.start()
          && place.start() < Math.max(span.get().end(), span.get().start() + 1)) {
        return innermost(pair.parts(), side, place).or(() -> Optional.of(pair.anchor()));
      }
    }
    return Optional.empty();
  }

  /** The address that opens a place in VS Code, for a file of the project. */
  Optional<String> editor(Span place) {
    String path = place.file().path();
    if (!path.startsWith("content/") && !path.startsWith("templates/")) {
      return Optional.empty();
    }
    String absolute = project.resolve(path).toString().replace('\\', '/');
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
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/:".indexOf(c) >= 0);
      if (plain) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }
}
