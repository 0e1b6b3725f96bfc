package org.couplet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.markdown.syntax.Escapes;
import org.couplet.markdown.syntax.Passage;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/** Writes the running text of a block as markup: these elements and no others. */
final class InlineWriter {

  private final Reading reading;
  private final Links links;
  private final Pictures pictures;
  private final Comments comments;
  private final MarkupBuilder out;
  private int before = LineBreaks.EDGE;
  private int depth;

  InlineWriter(Reading reading, MarkupBuilder out) {
    this.reading = reading;
    this.links = new Links(reading);
    this.pictures = new Pictures(reading);
    this.comments = new Comments(reading);
    this.out = out;
  }

  /** What stands inside a node. */
  static Markup markup(Node node, Reading reading) {
    MarkupBuilder out = new MarkupBuilder();
    new InlineWriter(reading, out).children(node);
    return out.build();
  }

  /** Writes what stands inside a node. */
  void children(Node node) {
    for (Node child : node.getChildren()) {
      write(child);
    }
  }

  private void write(Node node) {
    if (node instanceof Text || node instanceof TextBase) {
      text(node);
    } else if (node instanceof HtmlEntity) {
      words(Escapes.entity(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      softBreak(node);
    } else if (node instanceof HardLineBreak) {
      out.open(Tag.BR).line().plain("\n");
      before = LineBreaks.EDGE;
    } else if (node instanceof Emphasis) {
      element(Tag.EM, node);
    } else if (node instanceof StrongEmphasis) {
      element(Tag.STRONG, node);
    } else if (node instanceof Strikethrough) {
      element(Tag.DEL, node);
    } else if (node instanceof Code code) {
      out.open(Tag.CODE).text(InlineText.code(code)).close(Tag.CODE);
      before = LineBreaks.LETTER;
    } else if (node instanceof HtmlInlineBase) {
      if (!comments.drops(reading.span(node))) {
        words(node.getChars().toString());
      }
    } else {
      reference(node);
    }
  }

  private void reference(Node node) {
    if (node instanceof Link link) {
      link(link, Escapes.read(link.getUrl()), Escapes.read(link.getTitle()));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink((DelimitedLinkNode) node);
    } else if (node instanceof Image image) {
      picture(image, Escapes.read(image.getUrl()));
    } else if (node instanceof Footnote note) {
      note(note);
    } else if (node instanceof Passage passage) {
      passage(passage);
    }
  }

  private void text(Node node) {
    if (node.hasChildren()) {
      children(node);
    } else {
      words(Escapes.unescaped(node.getChars()));
    }
  }

  private void words(String words) {
    out.text(words);
    int last = LineBreaks.last(words);
    before = last == LineBreaks.EDGE ? before : last;
  }

  private void softBreak(Node node) {
    if (!LineBreaks.joins(before, InlineText.following(node), reading.language())) {
      out.line().plain(" ");
    }
  }

  private void element(Tag tag, Node node) {
    out.open(tag);
    nested(node);
    out.close(tag);
  }

  private void nested(Node node) {
    if (depth == Limit.MARKS.most()) {
      Phrase most = Phrase.same(Integer.toString(depth));
      reading.found().report(Problem.LIMIT, reading.span(node), Limit.MARKS.words(), most);
      return;
    }
    depth++;
    children(node);
    depth--;
  }

  private void link(Node node, String address, String title) {
    Span span = reading.span(node);
    Optional<LinkTarget> target = links.target(address, span);
    out.open(Tag.A);
    target.ifPresent(found -> href(found, span));
    if (!title.isEmpty()) {
      out.with("title", title);
    }
    nested(node);
    out.close(Tag.A);
  }

  private void href(LinkTarget target, Span span) {
    boolean web =
        target instanceof LinkTarget.Outside outside
            && outside.address().regionMatches(true, 0, "http", 0, 4);
    out.with("href", new Segment.Href(target, span));
    if (web) {
      out.with("rel", "noopener");
    }
  }

  private void autoLink(DelimitedLinkNode link) {
    String words = link.getText().toString();
    Span span = reading.span(link);
    String address = link instanceof MailLink ? "mailto:" + words : words;
    out.open(Tag.A);
    links.target(address, span).ifPresent(found -> href(found, span));
    words(words);
    out.close(Tag.A);
  }

  private void picture(Node node, String address) {
    Span span = reading.span(node);
    for (Node inside : node.getDescendants()) {
      if (inside instanceof HtmlInlineBase) {
        comments.drops(reading.span(inside));
      }
    }
    String words = InlineText.of(node, reading.language());
    Optional<String> file = pictures.file(address, span);
    if (file.isPresent()) {
      pictures.checkWords(words, file.get(), span);
      out.segment(new Segment.InlinePicture(file.get(), words, span)).plain(words);
      before = LineBreaks.LETTER;
    }
  }

  private void note(Footnote node) {
    FootnoteBlock note = node.getFootnoteBlock();
    if (note != null) {
      int occurrence = reading.notes().refer(note);
      out.segment(new Segment.NoteReference(Notes.label(note), occurrence, reading.span(node)));
    } else {
      reading.found().report(Problem.NOTE_MISSING, reading.span(node), node.getText().toString());
      words(node.getChars().toString());
    }
  }

  private void passage(Passage passage) {
    out.open(Tag.SPAN);
    try {
      Language language = Language.of(passage.tag());
      if (!language.isAssigned()) {
        throw new IllegalArgumentException(passage.tag());
      }
      out.with("lang", language.tag());
      if (!language.direction().equals(reading.language().direction())) {
        out.with("dir", language.direction());
      }
    } catch (IllegalArgumentException e) {
      reading.found().report(Problem.BAD_ATTRIBUTE, reading.span(passage), "lang=" + passage.tag());
    }
    nested(passage);
    out.close(Tag.SPAN);
  }
}
