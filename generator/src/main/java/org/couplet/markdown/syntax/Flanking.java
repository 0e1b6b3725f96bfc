package org.couplet.markdown.syntax;

/**
 * On which sides of a run of delimiters words stand: the rule of the public specification
 * "markdown-cjk-friendly", which is CommonMark's but for text in Chinese, Japanese and Korean.
 */
record Flanking(boolean left, boolean right, boolean punctuationBefore, boolean punctuationAfter) {

  private static final int LINE_END = '\n';

  /** The flanking of the run from {@code start} to {@code end}. */
  static Flanking of(String text, int start, int end) {
    int before = start == 0 ? LINE_END : text.codePointBefore(start);
    int after = end == text.length() ? LINE_END : text.codePointAt(end);
    boolean cjk = isIdeographicVariation(before) || CodePoints.isCjk(after);
    if (isVariation(before)) {
      int size = Character.charCount(before);
      int behind = start == size ? LINE_END : text.codePointBefore(start - size);
      cjk |= before == 0xFE01 && isQuotationMark(behind);
      before = behind;
    }
    cjk |= CodePoints.isCjk(before);
    boolean spaceBefore = CodePoints.isSpace(before);
    boolean spaceAfter = CodePoints.isSpace(after);
    boolean punctuationBefore = CodePoints.isPunctuation(before);
    boolean punctuationAfter = CodePoints.isPunctuation(after);
    boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore || cjk);
    boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter || cjk);
    return new Flanking(left, right, punctuationBefore, punctuationAfter);
  }

  boolean opens(char c) {
    return c == '_' ? left && (!right || punctuationBefore) : left;
  }

  boolean closes(char c) {
    return c == '_' ? right && (!left || punctuationAfter) : right;
  }

  private static boolean isVariation(int c) {
    return c >= 0xFE00 && c <= 0xFE0E;
  }

  private static boolean isIdeographicVariation(int c) {
    return c >= 0xE0100 && c <= 0xE01EF;
  }

  private static boolean isQuotationMark(int c) {
    return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D;
  }
}
