package org.couplet.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.Node;
import org.couplet.markdown.syntax.NoteLabel;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Suppression;

/** The footnotes of a text: written where they are wanted, in the order of their numbers. */
final class Footnotes {

  private final Reading reading;
  private final TextWriter texts;
  private final HtmlWriter html;
  private final Map<String, Defined> defined = new LinkedHashMap<>();

  Footnotes(Reading reading, TextWriter texts, HtmlWriter html) {
    this.reading = reading;
    this.texts = texts;
    this.html = html;
  }

  private record Defined(Node.Note note, List<Suppression> said) {}

  /** Adds a footnote's text. */
  void add(Node.Note note, List<Suppression> said) {
    Defined before = defined.putIfAbsent(NoteLabel.key(note.label()), new Defined(note, said));
    if (before != null) {
      reading
          .found()
          .report(
              Problem.DUPLICATE_ID, span(note), "^" + note.label(), span(before.note()).toString());
    }
  }

  /** The footnotes that are referred to; those that aren't are reported. */
  List<Block> blocks() {
    List<String> keys = reading.notes().keys();
    List<Markup> contents = new ArrayList<>();
    // Writing a note may refer to further notes.
    for (int i = 0; i < keys.size(); i++) {
      contents.add(content(defined(keys.get(i)).note()));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Defined note = defined(keys.get(i));
      Origin origin = new Origin(span(note.note()), Optional.empty(), note.said());
      int references = reading.notes().references(keys.get(i));
      blocks.add(
          new Block.Footnote(note.note().label(), i + 1, references, contents.get(i), origin));
    }
    Set<String> used = new HashSet<>(keys);
    defined.forEach(
        (key, note) -> {
          if (!used.contains(key)) {
            reading.found().report(Problem.NOTE_UNUSED, span(note.note()), note.note().label());
          }
        });
    return blocks;
  }

  private Defined defined(String key) {
    Defined note = defined.get(key);
    if (note == null) {
      throw new IllegalStateException("No footnote " + key);
    }
    return note;
  }

  /** A note of one paragraph is running text; of several, blocks. */
  private Markup content(Node.Note note) {
    return note.children().size() == 1 && note.children().get(0) instanceof Node.Paragraph only
        ? texts.markup(only.text())
        : html.inside(note.children());
  }

  private Span span(Node.Note note) {
    return reading.file().span(note.start(), note.end());
  }
}
