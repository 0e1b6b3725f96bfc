package org.couplet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.couplet.lang.Language;
import org.couplet.markdown.syntax.Braces;
import org.couplet.markdown.syntax.Escapes;

/** Running text without its marks: the words of a picture, the character behind a line's end. */
final class InlineText {

  private InlineText() {}

  /** The words inside a node. */
  static String of(Node node, Language language) {
    StringBuilder out = new StringBuilder();
    add(node, language, out);
    return out.toString();
  }

  private static void add(Node node, Language language, StringBuilder out) {
    for (Node child : node.getChildren()) {
      if (child instanceof SoftLineBreak) {
        boolean joins =
            LineBreaks.joins(LineBreaks.last(out.toString()), following(child), language);
        out.append(joins ? "" : " ");
      } else if (child instanceof HardLineBreak) {
        out.append(' ');
      } else if (child instanceof Code code) {
        out.append(code(code));
      } else if (child.hasChildren() && !(child instanceof Footnote)) {
        add(child, language, out);
      } else {
        out.append(leaf(child));
      }
    }
  }

  /** What stands in a code span: line ends are spaces, and one space at both ends is none. */
  static String code(Code code) {
    String text =
        code.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    if (code.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }

  /** The first character that is seen behind a node, in the same line of the same block. */
  static int following(Node node) {
    Node at = node;
    while (true) {
      while (at.getNext() == null) {
        at = at.getParent();
        if (at == null || at instanceof Block) {
          return LineBreaks.EDGE;
        }
      }
      at = at.getNext();
      int first = first(at);
      if (first != LineBreaks.EDGE || at instanceof SoftLineBreak || at instanceof HardLineBreak) {
        return first;
      }
    }
  }

  private static int first(Node node) {
    if (node instanceof Code || node instanceof Image) {
      return LineBreaks.LETTER;
    } else if (node instanceof Footnote) {
      return LineBreaks.EDGE;
    }
    for (Node child : node.getChildren()) {
      int first = first(child);
      if (first != LineBreaks.EDGE) {
        return first;
      }
    }
    return node.hasChildren() ? LineBreaks.EDGE : LineBreaks.first(leaf(node));
  }

  private static String leaf(Node node) {
    if (node instanceof HtmlEntity) {
      return Escapes.entity(node.getChars());
    } else if (node instanceof DelimitedLinkNode link) {
      return link.getText().toString();
    } else if (node instanceof HtmlInlineBase && !node.getChars().startsWith("<!--")) {
      return node.getChars().toString();
    } else if (node instanceof HtmlInlineBase
        || node instanceof Footnote
        || node instanceof Braces
        || node instanceof SoftLineBreak
        || node instanceof HardLineBreak) {
      return "";
    }
    return Escapes.unescaped(node.getChars());
  }
}
