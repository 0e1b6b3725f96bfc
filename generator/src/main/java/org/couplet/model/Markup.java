package org.couplet.model;

import java.util.List;
import org.couplet.diag.Span;

/**
 * Safe inline or block HTML in which addresses, anchors and notes are still values, because they
 * differ from view to view.
 *
 * @param segments the HTML in order
 * @param text its plain text: what a reader would read aloud, without marks
 */
public record Markup(List<Segment> segments, String text) {

  /** Nothing. */
  public static final Markup EMPTY = new Markup(List.of(), "");

  public Markup {
    segments = List.copyOf(segments);
  }

  /** A piece of HTML, or a value that becomes one when the view is known. */
  public sealed interface Segment {

    /** HTML as it stands in every view. */
    record Html(String html) implements Segment {}

    /** The value of an {@code href} attribute. */
    record Href(LinkTarget target, Span span) implements Segment {}

    /** The value of an {@code id} attribute that the author gave inside a block. */
    record Anchor(String id, Span span) implements Segment {}

    /** A picture inside a sentence. */
    record InlinePicture(String file, String alt, Span span) implements Segment {}

    /**
     * The mark of a footnote in running text.
     *
     * @param label as the author wrote it
     * @param occurrence from 1, where one note is referred to several times
     */
    record NoteReference(String label, int occurrence, Span span) implements Segment {}
  }
}
