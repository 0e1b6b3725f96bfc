package org.couplet.markdown;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Emphasis as the public specification "markdown-cjk-friendly" and CommonMark's appendix say it,
 * step by step and without any haste, with ICU4J's properties: what Couplet's parser is held
 * against. It knows no escapes, code or links.
 */
final class EmphasisOracle {

  private static final UnicodeSet SPACE = new UnicodeSet("[[:Zs:]\\t\\n\\f\\r]").freeze();
  private static final UnicodeSet PUNCTUATION = new UnicodeSet("[[:P:][:S:]]").freeze();
  private static final UnicodeSet CJK =
      new UnicodeSet("[[[:ea=W:][:ea=F:][:ea=H:]]-[:Emoji_Presentation:]]")
          .addAll(new UnicodeSet("[:sc=Hang:]"))
          .freeze();

  /** Words, or a run of delimiters of which {@code count} are left. */
  private static final class Item {
    private final String html;
    private final char mark;
    private final int written;
    private int count;
    private boolean opens;
    private boolean closes;

    Item(String html) {
      this.html = html;
      this.mark = ' ';
      this.written = 0;
    }

    Item(char mark, int count) {
      this.html = "";
      this.mark = mark;
      this.written = count;
      this.count = count;
    }

    String written() {
      return html + Character.toString(mark).repeat(count);
    }
  }

  private final List<Item> items = new ArrayList<>();

  private EmphasisOracle() {}

  /** One line of text as HTML. */
  static String html(String text) {
    EmphasisOracle oracle = new EmphasisOracle();
    oracle.read(text.strip());
    oracle.pair();
    return oracle.between(0, oracle.items.size());
  }

  private void read(String text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      char c = text.charAt(i);
      boolean mark = "*_~".indexOf(c) >= 0;
      while (i < text.length()
          && (mark ? text.charAt(i) == c : "*_~".indexOf(text.charAt(i)) < 0)) {
        i++;
      }
      items.add(mark ? run(text, start, i) : new Item(text.substring(start, i)));
    }
  }

  private static Item run(String text, int start, int end) {
    Item run = new Item(text.charAt(start), end - start);
    int after = end == text.length() ? ' ' : text.codePointAt(end);
    int before = start == 0 ? ' ' : text.codePointBefore(start);
    boolean ivs = before >= 0xE0100 && before <= 0xE01EF;
    boolean wideQuote = false;
    if (before >= 0xFE00 && before <= 0xFE0E) {
      int behind = start == 1 ? ' ' : text.codePointBefore(start - 1);
      wideQuote = before == 0xFE01 && "‘’“”".indexOf(behind) >= 0;
      before = behind;
    }
    boolean cjk = CJK.contains(before) || wideQuote || ivs || CJK.contains(after);
    boolean spaceBefore = SPACE.contains(before);
    boolean spaceAfter = SPACE.contains(after);
    boolean signBefore = PUNCTUATION.contains(before);
    boolean signAfter = PUNCTUATION.contains(after);
    boolean left = !spaceAfter && (!signAfter || spaceBefore || signBefore || cjk);
    boolean right = !spaceBefore && (!signBefore || spaceAfter || signAfter || cjk);
    run.opens = run.mark == '_' ? left && (!right || signBefore) : left;
    run.closes = run.mark == '_' ? right && (!left || signAfter) : right;
    if (run.mark == '~' && run.count != 2) {
      run.opens = false;
      run.closes = false;
    }
    return run;
  }

  private void pair() {
    int at = 0;
    while (at < items.size()) {
      Item closer = items.get(at);
      int opener = closer.closes && closer.count > 0 ? opener(at) : -1;
      if (opener < 0) {
        at++;
        continue;
      }
      Item first = items.get(opener);
      int use = first.count >= 2 && closer.count >= 2 ? 2 : 1;
      String tag = closer.mark == '~' ? "del" : use == 2 ? "strong" : "em";
      Item inside = new Item("<" + tag + ">" + between(opener + 1, at) + "</" + tag + ">");
      items.subList(opener + 1, at).clear();
      items.add(opener + 1, inside);
      first.count -= use;
      closer.count -= use;
      at = opener + 2;
    }
  }

  private int opener(int closer) {
    Item end = items.get(closer);
    for (int i = closer - 1; i >= 0; i--) {
      Item start = items.get(i);
      boolean both = start.closes || end.opens;
      boolean three =
          both
              && (start.written + end.written) % 3 == 0
              && (start.written % 3 != 0 || end.written % 3 != 0);
      if (start.mark == end.mark && start.opens && start.count > 0 && !three) {
        return i;
      }
    }
    return -1;
  }

  private String between(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (Item item : items.subList(from, to)) {
      out.append(item.mark == ' ' ? item.html : item.written());
    }
    return out.toString();
  }
}
