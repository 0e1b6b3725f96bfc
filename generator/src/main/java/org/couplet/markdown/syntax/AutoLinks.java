package org.couplet.markdown.syntax;

import static org.couplet.markdown.syntax.LinkScanner.NONE;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code <https://example.org>} and {@code <name@example.org>}. */
final class AutoLinks {

  private static final int SHORTEST_SCHEME = 2;
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;

  private AutoLinks() {}

  /** Behind the link that begins with the {@code <} at {@code from}. */
  static int end(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        String inside = text.substring(from + 1, i);
        return hasScheme(inside) || isMail(inside) ? i + 1 : NONE;
      } else if (c <= ' ' || c == '<') {
        return NONE;
      }
    }
    return NONE;
  }

  /** A link of these characters, pointed brackets and all. */
  static DelimitedLinkNode node(BasedSequence chars) {
    int last = chars.length() - 1;
    BasedSequence open = chars.subSequence(0, 1);
    BasedSequence words = chars.subSequence(1, last);
    BasedSequence close = chars.subSequence(last);
    return isMail(words.toString())
        ? new MailLink(open, words, close)
        : new AutoLink(open, words, close);
  }

  private static boolean hasScheme(String inside) {
    int colon = inside.indexOf(':');
    if (colon < SHORTEST_SCHEME || colon > LONGEST_SCHEME) {
      return false;
    }
    boolean good = Scan.isAsciiLetter(inside.charAt(0));
    for (int i = 1; good && i < colon; i++) {
      char c = inside.charAt(i);
      good = Scan.isAsciiLetter(c) || Scan.isDigit(c) || "+.-".indexOf(c) >= 0;
    }
    return good;
  }

  /** Whether that is an e-mail address, as HTML's input fields define it. */
  private static boolean isMail(String inside) {
    int sign = inside.indexOf('@');
    if (sign < 1) {
      return false;
    }
    for (int i = 0; i < sign; i++) {
      char c = inside.charAt(i);
      if (!Scan.isAsciiLetter(c) && !Scan.isDigit(c) && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
        return false;
      }
    }
    int from = sign + 1;
    while (true) {
      int dot = inside.indexOf('.', from);
      if (!isDomainLabel(inside, from, dot < 0 ? inside.length() : dot)) {
        return false;
      } else if (dot < 0) {
        return true;
      }
      from = dot + 1;
    }
  }

  private static boolean isDomainLabel(String text, int from, int to) {
    if (from >= to || to - from > LONGEST_LABEL) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-' && i > from && i < to - 1;
      if (!Scan.isAsciiLetter(c) && !Scan.isDigit(c) && !hyphen) {
        return false;
      }
    }
    return true;
  }
}
