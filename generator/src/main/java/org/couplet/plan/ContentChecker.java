package org.couplet.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.diag.Suggestion;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.DocumentType;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.plan.page.Anchors;
import org.couplet.plan.page.Atlas;

/** Reports what content names and isn't there: sections, anchors, files, pictures, templates. */
final class ContentChecker {
  private static final Set<String> OWN_TEMPLATES =
      Set.of("contents", "not-found", "moved", "slides", "print", "search");

  private static final String DOCUMENTS =
      Arrays.stream(DocumentType.values())
          .map(type -> type.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" "));

  private final Atlas atlas;
  private final Diagnostics found;
  private final List<String> usable;
  private final Set<String> toldMissing = new HashSet<>();

  ContentChecker(Atlas atlas, Diagnostics found) {
    this.atlas = atlas;
    this.usable =
        atlas.theme().pages().stream().filter(name -> !OWN_TEMPLATES.contains(name)).toList();
    this.found = found;
  }

  void check() {
    checkStyles();
    for (Section section : atlas.brochure().sections()) {
      checkTemplate(section);
      checkPlaces(section);
      for (Side side : Side.values()) {
        section
            .texts()
            .of(side)
            .ifPresent(text -> text.everyBlock().forEach(block -> check(section, side, block)));
      }
    }
  }

  private void checkStyles() {
    Set<String> allowed =
        atlas.brochure().site().allowedHosts().stream()
            .map(host -> host.host().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (Located<String> address : atlas.theme().outside()) {
      String host = address.value().replaceFirst("^(?i:https?:)?//", "").split("[/:?#]", 2)[0];
      if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
        found.report(Problem.OUTSIDE_REQUEST, address.span(), address.value());
      }
    }
  }

  private void checkTemplate(Section section) {
    if (!usable.contains(section.template().value())) {
      found.report(
          Problem.MISSING_TEMPLATE,
          section.template().span(),
          section.template().value(),
          String.join(", ", usable));
    }
  }

  private void checkPlaces(Section section) {
    for (KeyFigure figure : section.figures()) {
      figure.at().ifPresent(at -> checkPlace(section, at, figure.span()));
    }
    for (Event event : section.events()) {
      event.at().ifPresent(at -> checkPlace(section, at, event.span()));
    }
  }

  private void checkPlace(Section section, String at, Span span) {
    Anchors anchors = atlas.anchors().of(section.id());
    if (anchors.heading(at).isEmpty()) {
      found.report(Problem.UNKNOWN_PLACE, span, at, String.join(", ", anchors.ofHeadings()));
    }
  }

  private void check(Section section, Side side, Block block) {
    if (block instanceof Block.Figure figure) {
      checkPicture(section, figure.file(), figure.span(), true);
    }
    for (Markup.Segment segment : block.content().segments()) {
      if (segment instanceof Markup.Segment.Href href) {
        checkLink(href.target(), side, href.span());
      } else if (segment instanceof Markup.Segment.InlinePicture picture) {
        checkPicture(section, picture.file(), picture.span(), false);
      }
    }
  }

  private void checkPicture(Section section, String file, Span span, boolean alone) {
    if (section.files().contains(file)) {
      return;
    }
    Optional<String> otherCase = otherCase(section, file);
    if (otherCase.isPresent()) {
      found.report(Problem.PICTURE_NAME_NEAR, span, file, otherCase.get());
    } else if (!alone) {
      found.report(Problem.PICTURE_NOT_THERE, span, file);
    } else if (toldMissing.add(section.id() + "/" + file)) {
      String folder = "content/sections/" + section.id() + "/";
      found.report(Problem.MISSING_PICTURE, span, file, folder);
    }
  }

  private static Optional<String> otherCase(Section section, String file) {
    return section.files().stream().sorted().filter(file::equalsIgnoreCase).findFirst();
  }

  private void checkLink(LinkTarget target, Side side, Span span) {
    if (target instanceof LinkTarget.ToFile file) {
      checkFile(file, side, span);
    } else if (target instanceof LinkTarget.ToSection link) {
      checkSection(link, side, span);
    }
  }

  private void checkFile(LinkTarget.ToFile file, Side side, Span span) {
    List<String> files =
        atlas
            .brochure()
            .section(file.section())
            .map(s -> s.files().stream().sorted().toList())
            .orElse(List.of());
    if (!files.contains(file.name())) {
      reportBroken(file.name(), Suggestion.nearest(file.name(), files), side, span);
    } else if (DocumentType.of(file.name()).isEmpty()) {
      found.report(Problem.LINKED_KIND, span, file.name(), DOCUMENTS);
    }
  }

  private void checkSection(LinkTarget.ToSection link, Side side, Span span) {
    String language = atlas.languages().of(side).subtag();
    if (!atlas.anchors().sections().contains(link.section())) {
      List<String> ids = atlas.anchors().sections().stream().map(SectionId::value).toList();
      Optional<String> near =
          Suggestion.nearest(link.section().value(), ids)
              .map(id -> "../" + id + "/" + language + ".md");
      reportBroken("../" + link.section() + "/" + language + ".md", near, side, span);
      return;
    }
    link.anchor().ifPresent(anchor -> checkAnchor(link.section(), anchor, span));
  }

  private void checkAnchor(SectionId section, String anchor, Span span) {
    Anchors anchors = atlas.anchors().of(section);
    if (anchors.find(anchor).isPresent()) {
      return;
    }
    Optional<String> near = Suggestion.nearest(anchor, anchors.all());
    if (near.isPresent()) {
      found.report(Problem.BROKEN_ANCHOR_NEAR, span, section.value(), anchor, near.get());
    } else {
      String known = String.join(", ", anchors.ofHeadings());
      found.report(Problem.BROKEN_ANCHOR, span, section.value(), anchor, known);
    }
  }

  private void reportBroken(String target, Optional<String> near, Side side, Span span) {
    if (near.isPresent()) {
      found.report(Problem.BROKEN_LINK_NEAR, span, target, near.get());
    } else {
      found.report(Problem.BROKEN_LINK, span, target, atlas.languages().of(side).subtag());
    }
  }
}
