package org.couplet.pair;

import java.text.Normalizer;
import java.util.List;
import org.couplet.hash.Sha256;
import org.couplet.model.Block;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/** The name under which {@code pairs.lock} knows a block's text. */
public final class BlockHash {

  private static final int DIGITS = 16;

  private BlockHash() {}

  /**
   * The first 16 hexadecimal digits of the SHA-256 of the normalised text: NFC, white space
   * collapsed, link targets and pictures kept.
   */
  public static String of(Block block) {
    StringBuilder text = new StringBuilder();
    if (block instanceof Block.Table table) {
      table.caption().ifPresent(caption -> add(caption, text));
      for (List<Markup> row : table.rows()) {
        row.forEach(cell -> add(cell, text));
        text.append('\n');
      }
    } else {
      add(block.content(), text);
    }
    if (block instanceof Block.Figure figure) {
      text.append("![").append(normal(figure.alternative().orElse("")));
      text.append("](").append(figure.file()).append(')');
    }
    return Sha256.hex(text.toString(), DIGITS);
  }

  private static void add(Markup markup, StringBuilder out) {
    out.append(normal(markup.text())).append('\n');
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Href href) {
        out.append('(').append(address(href.target())).append(")\n");
      } else if (segment instanceof Segment.InlinePicture picture) {
        out.append("![").append(normal(picture.alt()));
        out.append("](").append(picture.file()).append(")\n");
      } else if (segment instanceof Segment.NoteReference note) {
        out.append("[^").append(note.label()).append("]\n");
      }
    }
  }

  /** A link's target as text; the same for both languages of a pair that agrees. */
  static String address(LinkTarget target) {
    if (target instanceof LinkTarget.Outside outside) {
      return outside.address();
    }
    if (target instanceof LinkTarget.ToSection to) {
      return "../" + to.section() + to.anchor().map(anchor -> "#" + anchor).orElse("");
    }
    LinkTarget.ToFile file = (LinkTarget.ToFile) target;
    return "../" + file.section() + "/" + file.name();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
