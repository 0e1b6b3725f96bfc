package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.markdown.syntax.Piece.Mark;
import org.couplet.markdown.syntax.Piece.Mark.Style;

/** Flexmark's inline tree as pieces in reading order. */
final class InlineAdapter {

  private final Document document;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean inCell;

  InlineAdapter(Document document) {
    this.document = document;
  }

  /** The pieces of a block; goes through its tree without recursion, however deep it is. */
  List<Piece> pieces(Node block) {
    inCell = block instanceof TableCell;
    Node node = block.getFirstChild();
    while (node != null && node != block) {
      if (enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != block && node.getNext() == null) {
        node = node.getParent();
        if (node != block) {
          leave(node);
        }
      }
      node = node == block ? block : node.getNext();
    }
    return pieces;
  }

  /** Adds what a node begins with; says whether its children are its text. */
  private boolean enter(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    if (node instanceof Text text) {
      TextPieces.add(text.getChars(), pieces);
    } else if (node instanceof Code code) {
      pieces.add(new Piece.Code(CodeSpans.content(code.getText(), inCell), start, end));
    } else if (node instanceof HtmlEntity) {
      pieces.add(new Piece.Text(node.getChars().unescape(), start, end));
    } else if (node instanceof HtmlInlineBase) {
      pieces.add(new Piece.Html(node.getChars().normalizeEOL(), start, end));
    } else if (node instanceof SoftLineBreak) {
      pieces.add(new Piece.SoftBreak(start, end));
    } else if (node instanceof HardLineBreak) {
      pieces.add(new Piece.HardBreak(start, end));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink(node);
    } else if (node instanceof Footnote note) {
      String label = note.getText().toString();
      pieces.add(new Piece.NoteMark(label, note.getFootnoteBlock() != null, start, end));
    } else if (node instanceof TextBase) {
      return true;
    } else {
      return open(node);
    }
    return false;
  }

  private boolean open(Node node) {
    Optional<Mark> mark = mark(node);
    int start = node.getStartOffset();
    if (mark.isPresent()) {
      pieces.add(new Piece.Open(mark.get(), start, node.getEndOffset()));
      if (node.getFirstChild() == null) {
        close(node);
      }
      return true;
    } else if (node instanceof RefNode reference) {
      boolean picture = reference instanceof ImageRef;
      pieces.add(new Piece.Text(picture ? "![" : "[", start, start + (picture ? 2 : 1)));
      if (node.getFirstChild() == null) {
        close(node);
      }
      return true;
    }
    return !(node instanceof BracesNode);
  }

  private void leave(Node node) {
    if (mark(node).isPresent() || node instanceof RefNode) {
      close(node);
    }
  }

  private void close(Node node) {
    int end = node.getEndOffset();
    Optional<Mark> mark = mark(node);
    if (mark.isPresent()) {
      pieces.add(new Piece.Close(mark.get(), node.getStartOffset(), end));
    } else if (node instanceof RefNode reference) {
      Node last = reference.getLastChild();
      int children = last == null ? node.getStartOffset() + 1 : last.getEndOffset();
      TextPieces.add(reference.getChars().baseSubSequence(children, end), pieces);
    }
  }

  private Optional<Mark> mark(Node node) {
    if (node instanceof Emphasis) {
      return Optional.of(Style.EMPHASIS);
    } else if (node instanceof StrongEmphasis) {
      return Optional.of(Style.STRONG);
    } else if (node instanceof Strikethrough) {
      return Optional.of(Style.STRIKETHROUGH);
    } else if (node instanceof InlineLinkNode link) {
      return Optional.of(target(node instanceof Image, link.getUrl(), link.getTitle()));
    } else if (node instanceof RefNode reference && reference.isDefined()) {
      Reference found = reference.getReferenceNode(document);
      return found == null
          ? Optional.empty()
          : Optional.of(target(node instanceof ImageRef, found.getUrl(), found.getTitle()));
    }
    return Optional.empty();
  }

  private static Mark target(boolean picture, BasedSequence url, BasedSequence title) {
    String address = url.unescape();
    String words = title.unescape();
    return picture ? new Mark.Picture(address, words) : new Mark.Link(address, words);
  }

  private void autoLink(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    String words = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
    Mark link = new Mark.Link(node instanceof MailLink ? "mailto:" + words : words, "");
    pieces.add(new Piece.Open(link, start, end));
    pieces.add(new Piece.Text(words, start + 1, end - 1));
    pieces.add(new Piece.Close(link, start, end));
  }
}
