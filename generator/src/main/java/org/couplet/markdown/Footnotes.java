package org.couplet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Problem;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Suppression;

/** The footnotes of a text: written where they are wanted, in the order of their numbers. */
final class Footnotes {

  private final Reading reading;
  private final BlockReader blocks;
  private final Map<FootnoteBlock, List<Suppression>> defined = new LinkedHashMap<>();

  Footnotes(Reading reading, BlockReader blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** Adds a footnote's text. */
  void add(FootnoteBlock note, List<Suppression> said) {
    defined.put(note, said);
  }

  /** The footnotes that are referred to; those that aren't are reported. */
  List<Block> blocks() {
    List<Markup> contents = new ArrayList<>();
    // Writing a note may refer to further notes.
    for (int i = 0; i < reading.notes().referredTo().size(); i++) {
      contents.add(content(reading.notes().referredTo().get(i)));
    }
    List<Block> result = new ArrayList<>();
    List<FootnoteBlock> notes = reading.notes().referredTo();
    for (int i = 0; i < notes.size(); i++) {
      FootnoteBlock note = notes.get(i);
      List<Suppression> said = defined.getOrDefault(note, List.of());
      Origin origin = new Origin(reading.span(note), Optional.empty(), said);
      int references = reading.notes().references(note);
      result.add(new Block.Footnote(Notes.label(note), i + 1, references, contents.get(i), origin));
    }
    for (FootnoteBlock note : defined.keySet()) {
      if (reading.notes().references(note) == 0) {
        reading.found().report(Problem.NOTE_UNUSED, reading.span(note), Notes.label(note));
      }
    }
    return result;
  }

  /** A note of one paragraph is running text; of several, blocks. */
  private Markup content(FootnoteBlock note) {
    return note.getFirstChild() instanceof Paragraph only && only.getNext() == null
        ? InlineWriter.markup(only, reading)
        : BlockWriter.markup(blocks.inside(note));
  }
}
