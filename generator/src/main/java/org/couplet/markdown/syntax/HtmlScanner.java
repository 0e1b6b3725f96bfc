package org.couplet.markdown.syntax;

import static org.couplet.markdown.syntax.LinkScanner.NONE;

/** Finds HTML tags, comments and the like in a text. */
final class HtmlScanner {

  private final String text;
  private final int end;
  private int uncommented = Integer.MAX_VALUE;
  private int uninstructed = Integer.MAX_VALUE;
  private int undeclared = Integer.MAX_VALUE;
  private int unquotedData = Integer.MAX_VALUE;
  private int unclosedDouble = Integer.MAX_VALUE;
  private int unclosedSingle = Integer.MAX_VALUE;

  HtmlScanner(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Behind what begins with the {@code <} at {@code from}, or NONE. */
  int htmlEnd(int from) {
    char next = at(from + 1);
    if (next == '!') {
      return markupEnd(from);
    } else if (next == '?') {
      if (from >= uninstructed) {
        return NONE;
      }
      int found = behind("?>", from + 2);
      uninstructed = found == NONE ? Math.min(from, uninstructed) : uninstructed;
      return found;
    }
    return tagEnd(from);
  }

  /** Behind an opening or closing tag. */
  int tagEnd(int from) {
    return at(from + 1) == '/' ? closingEnd(from + 2) : openingEnd(from + 1);
  }

  private int markupEnd(int from) {
    if (text.startsWith("<!--", from)) {
      return commentEnd(from);
    } else if (text.startsWith("<![CDATA[", from)) {
      int found = from >= unquotedData ? NONE : behind("]]>", from + 9);
      unquotedData = found == NONE ? Math.min(from, unquotedData) : unquotedData;
      return found;
    } else if (Scan.isAsciiLetter(at(from + 2))) {
      int found = from >= undeclared ? NONE : behind(">", from + 2);
      undeclared = found == NONE ? Math.min(from, undeclared) : undeclared;
      return found;
    }
    return NONE;
  }

  private int commentEnd(int from) {
    if (text.startsWith("<!-->", from)) {
      return from + 5;
    } else if (text.startsWith("<!--->", from)) {
      return from + 6;
    }
    int found = from >= uncommented ? NONE : behind("-->", from + 4);
    uncommented = found == NONE ? Math.min(from, uncommented) : uncommented;
    return found;
  }

  private int behind(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 || found + mark.length() > end ? NONE : found + mark.length();
  }

  private int closingEnd(int from) {
    int at = nameEnd(from);
    if (at == NONE) {
      return NONE;
    }
    at = skipSpaces(at);
    return at(at) == '>' ? at + 1 : NONE;
  }

  private int openingEnd(int from) {
    int at = nameEnd(from);
    while (at != NONE) {
      int next = skipSpaces(at);
      char c = at(next);
      if (c == '>') {
        return next + 1;
      } else if (c == '/') {
        return at(next + 1) == '>' ? next + 2 : NONE;
      } else if (next == at) {
        return NONE;
      }
      at = attributeEnd(next);
    }
    return NONE;
  }

  private int nameEnd(int from) {
    if (!Scan.isAsciiLetter(at(from))) {
      return NONE;
    }
    int at = from + 1;
    while (Scan.isAsciiLetter(at(at)) || Scan.isDigit(at(at)) || at(at) == '-') {
      at++;
    }
    return at;
  }

  private int attributeEnd(int from) {
    char first = at(from);
    if (!Scan.isAsciiLetter(first) && first != '_' && first != ':') {
      return NONE;
    }
    int at = from + 1;
    while (Scan.isAsciiLetter(at(at)) || Scan.isDigit(at(at)) || ":._-".indexOf(at(at)) >= 0) {
      at++;
    }
    int equals = skipSpaces(at);
    return at(equals) == '=' ? valueEnd(skipSpaces(equals + 1)) : at;
  }

  private int valueEnd(int from) {
    char quote = at(from);
    if (quote == '"' || quote == '\'') {
      return quotedEnd(from, quote);
    }
    int at = from;
    while (at < end && !Scan.isSpace(at(at)) && "\"'=<>`".indexOf(at(at)) < 0) {
      at++;
    }
    return at > from ? at : NONE;
  }

  private int quotedEnd(int from, char quote) {
    if (from >= (quote == '"' ? unclosedDouble : unclosedSingle)) {
      return NONE;
    }
    int found = behind(String.valueOf(quote), from + 1);
    if (found == NONE && quote == '"') {
      unclosedDouble = from;
    } else if (found == NONE) {
      unclosedSingle = from;
    }
    return found;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < end && Scan.isSpace(at(at))) {
      at++;
    }
    return at;
  }

  /** The character there; NUL behind the end. */
  private char at(int index) {
    return index < end ? text.charAt(index) : 0;
  }
}
