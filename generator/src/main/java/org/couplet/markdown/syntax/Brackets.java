package org.couplet.markdown.syntax;

import static org.couplet.markdown.syntax.LinkScanner.NONE;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Square brackets that wait for their counterparts, and what they turn out to be. */
final class Brackets {

  private final BasedSequence input;
  private final String text;
  private final LinkScanner scanner;
  private final ReferenceRepository references;
  private final List<Opener> open = new ArrayList<>();

  Brackets(BasedSequence input, String text, ReferenceRepository references) {
    this.input = input;
    this.text = text;
    this.scanner = new LinkScanner(text);
    this.references = references;
  }

  /** An open bracket; {@code start} is where its words begin. */
  static final class Opener {
    final Text node;
    final boolean picture;
    final int start;
    final @Nullable Delimiter before;
    private boolean inLink;
    private boolean holdsBracket;

    Opener(Text node, boolean picture, int start, @Nullable Delimiter before) {
      this.node = node;
      this.picture = picture;
      this.start = start;
      this.before = before;
    }

    /** Moves what stands behind the bracket into a node that takes the bracket's place. */
    void fill(Node found) {
      for (Node at = node.getNext(); at != null; ) {
        Node next = at.getNext();
        found.appendChild(at);
        at = next;
      }
      if (picture && !(found instanceof Image)) {
        node.setChars(node.getChars().subSequence(0, 1));
      } else {
        node.unlink();
      }
    }
  }

  /** A node, without what stands inside it, and where its source ends. */
  record Found(Node node, int end) {}

  void open(Opener opener) {
    if (!open.isEmpty()) {
      open.get(open.size() - 1).holdsBracket = true;
    }
    open.add(opener);
  }

  /** Takes the bracket off that closes now. */
  Optional<Opener> last() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.remove(open.size() - 1));
  }

  /** A link holds no links: brackets still open before one can be none. */
  void bar() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Opener opener = open.get(i);
      if (opener.inLink) {
        return;
      }
      opener.inLink = !opener.picture;
    }
  }

  /** A link or a picture, if {@code (destination "title")} comes next. */
  Optional<Found> inline(Opener opener, int from) {
    if (opener.inLink || from >= text.length() || text.charAt(from) != '(') {
      return Optional.empty();
    }
    int start = scanner.skipSpaces(from + 1);
    int end = scanner.destinationEnd(start);
    if (end == NONE) {
      return Optional.empty();
    }
    int titleStart = scanner.skipSpaces(end);
    int titleEnd = titleStart > end ? scanner.titleEnd(titleStart) : NONE;
    int close = scanner.skipSpaces(titleEnd == NONE ? end : titleEnd);
    if (close >= text.length() || text.charAt(close) != ')') {
      return Optional.empty();
    }
    BasedSequence title =
        titleEnd == NONE ? BasedSequence.NULL : input.subSequence(titleStart, titleEnd);
    return Optional.of(found(opener, input.subSequence(start, end), title, close + 1));
  }

  /**
   * A link or a picture, if something was said elsewhere about the label that comes next, or about
   * the words between the brackets.
   */
  Optional<Found> reference(Opener opener, int close) {
    if (opener.inLink) {
      return Optional.empty();
    }
    int labelEnd = scanner.labelEnd(close + 1);
    int end = labelEnd;
    int from = close + 2;
    if (labelEnd == NONE) {
      if (opener.holdsBracket || scanner.labelEnd(opener.start - 1) != close + 1) {
        return Optional.empty();
      }
      from = opener.start;
      end = text.startsWith("[]", close + 1) ? close + 3 : close + 1;
    }
    int to = labelEnd == NONE ? close : labelEnd - 1;
    Reference reference = references.get(LinkScanner.key(text.substring(from, to)));
    if (reference == null) {
      return Optional.empty();
    }
    Found found = found(opener, BasedSequence.NULL, BasedSequence.NULL, end);
    InlineLinkNode node = (InlineLinkNode) found.node();
    node.setUrl(reference.getUrl());
    node.setTitle(reference.getTitle());
    return Optional.of(found);
  }

  private Found found(Opener opener, BasedSequence url, BasedSequence title, int end) {
    InlineLinkNode node = opener.picture ? new Image() : new Link();
    node.setUrlChars(url);
    node.setTitleChars(title);
    node.setChars(input.subSequence(opener.start - (opener.picture ? 2 : 1), end));
    return new Found(node, end);
  }
}
