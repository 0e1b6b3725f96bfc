package org.couplet.pair;

import org.couplet.model.Block;

/** The first words of a block, as messages quote it. */
final class Excerpt {

  private static final int WIDTH = 40;

  private Excerpt() {}

  static String of(Block block) {
    String words = BlockText.of(block).replaceAll("\\s+", " ").strip();
    if (!words.isEmpty()) {
      return shorten(words);
    }
    if (block instanceof Block.Figure figure) {
      return figure.file();
    }
    return shorten(block.span().lineText().strip());
  }

  /** At most 40 columns; a wide character counts two, and Latin words stay whole. */
  static String shorten(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += Character.isIdeographic(c) ? 2 : 1;
      if (width > WIDTH) {
        int space = text.lastIndexOf(' ', i);
        return text.substring(0, space > i / 2 ? space : i).stripTrailing() + "…";
      }
      i += Character.charCount(c);
    }
    return text;
  }
}
