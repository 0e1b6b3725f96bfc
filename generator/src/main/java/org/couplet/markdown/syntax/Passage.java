package org.couplet.markdown.syntax;

import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in another language: {@code [Liuzhou]{lang=en}}. */
public final class Passage extends Node {

  private static final Pattern MARK =
      Pattern.compile("\\{lang=(?:\"([A-Za-z0-9-]{2,64})\"|([A-Za-z0-9-]{2,64}))}");

  private final String tag;

  private Passage(BasedSequence chars, String tag) {
    super(chars);
    this.tag = tag;
  }

  /** The language's tag, as written. */
  public String tag() {
    return tag;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  private static Matcher mark(BasedSequence brackets) {
    CharSequence file = brackets.getBaseSequence();
    return MARK.matcher(file).region(brackets.getEndOffset(), file.length());
  }

  /** How many characters the mark behind these brackets has; 0 where there is none. */
  static int markLength(BasedSequence brackets) {
    Matcher mark = mark(brackets);
    return mark.lookingAt() ? mark.end() - mark.start() : 0;
  }

  /** Finds passages where flexmark has found brackets that are no link. */
  static final class Processor implements LinkRefProcessor {

    @Override
    public boolean getWantExclamationPrefix() {
      return false;
    }

    @Override
    public int getBracketNestingLevel() {
      return 0;
    }

    @Override
    public boolean isMatch(BasedSequence brackets) {
      return markLength(brackets) > 0;
    }

    @Override
    public Node createNode(BasedSequence brackets) {
      Matcher mark = mark(brackets);
      if (!mark.lookingAt()) {
        throw new IllegalArgumentException(brackets.toString());
      }
      return new Passage(brackets, mark.group(1) != null ? mark.group(1) : mark.group(2));
    }

    @Override
    public BasedSequence adjustInlineText(Document document, Node node) {
      return node.getChildChars();
    }

    @Override
    public boolean allowDelimiters(BasedSequence chars, Document document, Node node) {
      return true;
    }

    @Override
    public void updateNodeElements(Document document, Node node) {}
  }

  /** Makes processors. */
  static final class Factory implements LinkRefProcessorFactory {
    @Override
    public boolean getWantExclamationPrefix(DataHolder options) {
      return false;
    }

    @Override
    public int getBracketNestingLevel(DataHolder options) {
      return 0;
    }

    @Override
    public LinkRefProcessor apply(Document document) {
      return new Processor();
    }
  }
}
