package org.couplet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.CodePoints;

/**
 * Whether a file keeps to one way of writing Han characters beside Latin letters: with a space
 * between them, or without.
 */
final class Spacing {

  /** What stood last, but for spaces. */
  private enum Last {
    HAN,
    LATIN,
    OTHER
  }

  /** The block that most texts keep to. */
  private static final int FIRST_HAN = 0x4E00;

  private static final int LAST_HAN = 0x9FFF;

  private final Reading reading;
  private final List<Span> spaced = new ArrayList<>();
  private final List<Span> unspaced = new ArrayList<>();
  private Last last = Last.OTHER;
  private int lastPlace;
  private boolean space;

  private Spacing(Reading reading) {
    this.reading = reading;
  }

  /** Reports a file that has both, where the rarer one begins. */
  static void report(Node document, Reading reading) {
    if (!LineBreaks.isHanWritten(reading.language())) {
      return;
    }
    Spacing spacing = new Spacing(reading);
    spacing.inside(document);
    List<Span> spaced = spacing.spaced;
    List<Span> unspaced = spacing.unspaced;
    if (!spaced.isEmpty() && !unspaced.isEmpty()) {
      Span rarer = spaced.size() <= unspaced.size() ? spaced.get(0) : unspaced.get(0);
      reading
          .found()
          .report(
              Problem.SPACING_STYLE,
              rarer,
              Phrase.same(Integer.toString(spaced.size())),
              Phrase.same(Integer.toString(unspaced.size())));
    }
  }

  private void inside(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block || node instanceof Code) {
        end();
      }
      if (node.hasChildren() && !(node instanceof Code)) {
        inside(node);
      } else if (!(node instanceof Block || node instanceof Code)) {
        read(node.getChars());
      }
    }
  }

  private void end() {
    last = Last.OTHER;
    space = false;
  }

  private void read(BasedSequence chars) {
    String text = chars.toString();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c == ' ') {
        space = true;
      } else {
        next(c, chars.getIndexOffset(i));
      }
      i += Character.charCount(c);
    }
  }

  private void next(int c, int place) {
    Last now = kind(c);
    if (now != Last.OTHER && last != Last.OTHER && now != last) {
      int end = place + Character.charCount(c);
      (space ? spaced : unspaced).add(reading.file().span(lastPlace, end));
    }
    last = now;
    lastPlace = place;
    space = false;
  }

  private static Last kind(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Last.LATIN : Last.OTHER;
    } else if (c >= FIRST_HAN && c <= LAST_HAN) {
      return Last.HAN;
    }
    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
      return CodePoints.isWidePunctuation(c) ? Last.OTHER : Last.HAN;
    }
    boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    return latin && !CodePoints.isWide(c) ? Last.LATIN : Last.OTHER;
  }
}
