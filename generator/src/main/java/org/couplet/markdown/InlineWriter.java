package org.couplet.markdown;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.markdown.syntax.Piece;
import org.couplet.markdown.syntax.Piece.Mark;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup.Segment;

/** Writes the running text of one block as markup. */
final class InlineWriter {

  private final Reading reading;
  private final Policies policies;
  private final List<Piece> pieces;
  private final MarkupBuilder out;
  private int before = LineBreaks.EDGE;
  private int depth;

  InlineWriter(Reading reading, Policies policies, List<Piece> pieces, MarkupBuilder out) {
    this.reading = reading;
    this.policies = policies;
    this.pieces = pieces;
    this.out = out;
  }

  /** What a text may hold. */
  record Policies(Links links, Pictures pictures, Comments comments) {
    static Policies of(Reading reading) {
      return new Policies(new Links(reading), new Pictures(reading), new Comments(reading));
    }
  }

  void write() {
    int i = 0;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Open open && open.mark() instanceof Mark.Picture picture) {
        int close = PlainText.closing(pieces, i);
        picture(picture, PlainText.of(pieces.subList(i + 1, close), reading.language()), piece);
        i = close;
      } else if (piece instanceof Piece.SoftBreak) {
        softBreak(PlainText.following(pieces, i + 1));
      } else {
        piece(piece);
      }
      i++;
    }
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Text text) {
      words(text.text());
    } else if (piece instanceof Piece.Code code) {
      out.html("<code>").text(code.text()).html("</code>");
      before = LineBreaks.LETTER;
    } else if (piece instanceof Piece.HardBreak) {
      out.html("<br>\n").plain("\n");
      before = LineBreaks.EDGE;
    } else if (piece instanceof Piece.Html html) {
      if (!policies.comments().drops(html.html(), span(piece))) {
        words(html.html());
      }
    } else if (piece instanceof Piece.NoteMark note) {
      note(note);
    } else if (piece instanceof Piece.Open open) {
      open(open);
    } else if (piece instanceof Piece.Close close) {
      close(close.mark());
    }
  }

  private void words(String words) {
    out.text(words);
    int last = LineBreaks.last(words);
    before = last == LineBreaks.EDGE ? before : last;
  }

  private void softBreak(int after) {
    if (!LineBreaks.joins(before, after, reading.language())) {
      out.html("\n").plain(" ");
    }
  }

  private void picture(Mark.Picture picture, String words, Piece piece) {
    Span span = span(piece);
    Optional<String> file = policies.pictures().file(picture.destination(), span);
    if (file.isPresent()) {
      policies.pictures().checkWords(words, file.get(), span);
      out.segment(new Segment.InlinePicture(file.get(), words, span)).plain(words);
      before = LineBreaks.LETTER;
    }
  }

  private void note(Piece.NoteMark note) {
    if (note.defined()) {
      int occurrence = reading.notes().refer(note.label());
      out.segment(new Segment.NoteReference(note.label(), occurrence, span(note)));
    } else {
      reading.found().report(Problem.NOTE_MISSING, span(note), note.label());
      words("[^" + note.label() + "]");
    }
  }

  private void open(Piece.Open open) {
    if (++depth > Limit.MARKS.most()) {
      if (depth == Limit.MARKS.most() + 1) {
        reading.exceed(Limit.MARKS, open.start());
      }
      return;
    }
    if (open.mark() instanceof Mark.Style style) {
      out.html("<" + name(style) + ">");
    } else if (open.mark() instanceof Mark.Link link) {
      openLink(link, span(open));
    } else if (open.mark() instanceof Mark.Passage passage) {
      openPassage(passage, span(open));
    }
  }

  private void openLink(Mark.Link link, Span span) {
    Optional<LinkTarget> target = policies.links().target(link.destination(), span);
    if (target.isEmpty()) {
      out.html("<a");
    } else {
      boolean web =
          target.get() instanceof LinkTarget.Outside outside
              && outside.address().regionMatches(true, 0, "http", 0, 4);
      out.html("<a href=\"").segment(new Segment.Href(target.get(), span)).html("\"");
      out.html(web ? " rel=\"noopener\"" : "");
    }
    out.html(link.title().isEmpty() ? "" : " title=\"" + escaped(link.title()) + '"').html(">");
  }

  private void openPassage(Mark.Passage passage, Span span) {
    try {
      Language language = Language.of(passage.language());
      boolean turned = !language.direction().equals(reading.language().direction());
      out.html("<span lang=\"" + escaped(language.tag()) + '"');
      out.html(turned ? " dir=\"" + language.direction() + "\">" : ">");
    } catch (IllegalArgumentException e) {
      reading.found().report(Problem.BAD_ATTRIBUTE, span, "lang=" + passage.language());
      out.html("<span>");
    }
  }

  private void close(Mark mark) {
    if (depth-- > Limit.MARKS.most()) {
      return;
    }
    if (mark instanceof Mark.Style style) {
      out.html("</" + name(style) + ">");
    } else {
      out.html(mark instanceof Mark.Link ? "</a>" : "</span>");
    }
  }

  private static String name(Mark.Style style) {
    return switch (style) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case STRIKETHROUGH -> "del";
    };
  }

  private static String escaped(String words) {
    return MarkupBuilder.escaped(words);
  }

  private Span span(Piece piece) {
    return reading.span(piece);
  }
}
