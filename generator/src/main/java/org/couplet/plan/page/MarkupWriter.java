package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.couplet.diag.FileSize;
import org.couplet.lang.Side;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.SectionId;
import org.couplet.plan.text.EastAsian;
import org.couplet.plan.view.Html;
import org.couplet.plan.view.PictureView;

/** Writes a section's words as HTML of one page, and remembers where notes were referred to. */
final class MarkupWriter {
  private static final String LINK_END = "</a>";
  private static final Pattern LINK = Pattern.compile("</?a(?: [^>]*)?>");

  private final Atlas atlas;
  private final Place place;
  private final SectionId section;
  private final Notes notes;
  private final Pictures pictures;
  private final List<Reference> references = new ArrayList<>();

  MarkupWriter(Atlas atlas, Place place, SectionId section, Notes notes) {
    this.atlas = atlas;
    this.place = place;
    this.section = section;
    this.notes = notes;
    this.pictures = new Pictures(atlas, place, section);
  }

  /**
   * A place in the text that refers to a note.
   *
   * @param note number of the note
   * @param side whose words refer to it
   * @param id of the mark
   */
  record Reference(int note, Side side, String id) {}

  /** Markup in the language of {@code side}. */
  Html write(Markup markup, Side side) {
    StringBuilder out = new StringBuilder();
    String offer = "";
    for (Markup.Segment segment : markup.segments()) {
      String written = write(segment, side);
      int end = segment instanceof Markup.Segment.Html ? written.indexOf(LINK_END) : -1;
      if (!offer.isEmpty() && end >= 0) {
        out.append(written, 0, end).append(offer).append(written, end, written.length());
        offer = "";
      } else {
        out.append(written);
      }
      if (segment instanceof Markup.Segment.Href href
          && href.target() instanceof LinkTarget.ToFile file) {
        offer = offer(file, side);
      }
    }
    return new Html(out.toString());
  }

  /** What a reader is told of a document before opening it, at the end of its link's words. */
  private String offer(LinkTarget.ToFile file, Side side) {
    return atlas
        .pictures()
        .attachment(file.section(), file.name())
        .map(
            document -> {
              String words =
                  new PageText(atlas, place)
                      .word(side, "document", "({0}, {1})")
                      .replace("{0}", document.type().name())
                      .replace("{1}", FileSize.of(document.size()));
              String space = EastAsian.isWide(words.codePointAt(0)) ? "" : " ";
              return space + "<span class=\"file\">" + Escape.text(words) + "</span>";
            })
        .orElse("");
  }

  /** The same for words that stand inside a link, which can hold no other. */
  Html unlinked(Markup markup, Side side) {
    StringBuilder out = new StringBuilder();
    for (Markup.Segment segment : markup.segments()) {
      if (!(segment instanceof Markup.Segment.NoteReference)) {
        out.append(write(segment, side));
      }
    }
    return new Html(LINK.matcher(out).replaceAll(""));
  }

  /** Where the words written so far refer to notes, in order. */
  List<Reference> references() {
    return List.copyOf(references);
  }

  private String write(Markup.Segment segment, Side side) {
    if (segment instanceof Markup.Segment.Html html) {
      return html.html();
    }
    if (segment instanceof Markup.Segment.Href href) {
      return Escape.text(href(href.target(), side));
    }
    if (segment instanceof Markup.Segment.Anchor anchor) {
      return Escape.text(place.id(section, anchor.id()));
    }
    if (segment instanceof Markup.Segment.NoteReference reference) {
      return mark(reference, side);
    }
    return picture((Markup.Segment.InlinePicture) segment);
  }

  private String href(LinkTarget target, Side side) {
    if (target instanceof LinkTarget.Outside outside) {
      return outside.address();
    }
    if (target instanceof LinkTarget.ToFile file) {
      return atlas
          .pictures()
          .attachment(file.section(), file.name())
          .map(attachment -> place.href(Fingerprint.path(file.name(), attachment)))
          .orElse(file.name());
    }
    LinkTarget.ToSection link = (LinkTarget.ToSection) target;
    Optional<String> anchor = link.anchor().map(id -> carried(link.section(), id));
    return place.href(atlas.languages(), side, link.section(), anchor);
  }

  private String carried(SectionId target, String id) {
    return atlas.anchors().of(target).find(id).orElse(id);
  }

  private String mark(Markup.Segment.NoteReference reference, Side side) {
    Optional<Notes.Note> note = notes.find(side, reference.label());
    if (note.isEmpty()) {
      return Escape.text("[^" + reference.label() + "]");
    }
    int number = note.get().number();
    String anchor = note.get().pair().anchor();
    if (place.reach() == Place.Reach.COVER) {
      // The cover shows words of a section, not its notes.
      String there = place.href(atlas.languages(), side, section, Optional.of(anchor));
      return String.format(
          Locale.ROOT,
          "<sup class=\"note\"><a href=\"%s\">%d</a></sup>",
          Escape.text(there),
          number);
    }
    String name = "ref-" + number + "-" + atlas.languages().of(side).subtag();
    String occurrence = reference.occurrence() > 1 ? "-" + reference.occurrence() : "";
    String id = "c-" + place.id(section, name + occurrence);
    references.add(new Reference(number, side, id));
    return String.format(
        Locale.ROOT,
        "<sup class=\"note\"><a id=\"%s\" href=\"#%s\" role=\"doc-noteref\">%d</a></sup>",
        id,
        Escape.text(place.id(section, anchor)),
        number);
  }

  private String picture(Markup.Segment.InlinePicture inline) {
    Optional<PictureView> found = pictures.find(inline.file(), inline.alt(), true);
    return found
        .map(
            view ->
                String.format(
                    Locale.ROOT,
                    "<img class=\"inline\" src=\"%s\" srcset=\"%s\" width=\"%d\" height=\"%d\""
                        + " alt=\"%s\" loading=\"lazy\">",
                    Escape.text(view.src()),
                    Escape.text(view.srcset()),
                    view.width(),
                    view.height(),
                    Escape.text(view.alt())))
        .orElseGet(() -> Escape.text(inline.alt()));
  }
}
