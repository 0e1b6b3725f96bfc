package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockPair;
import org.couplet.plan.view.Html;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.Passage;

/** The footnotes of a section, numbered once for all editions. */
final class Notes {
  private static final String BACK = "\u21a9\ufe0e";
  private static final String BACK_WORD = "note-back";
  private static final String PARAGRAPH_END = "</p>";

  private final List<Note> notes = new ArrayList<>();

  Notes(List<BlockPair> pairs) {
    for (BlockPair pair : pairs) {
      notes.add(new Note(notes.size() + 1, pair));
    }
  }

  /** A footnote; {@code number} counts from 1. */
  record Note(int number, BlockPair pair) {}

  /** The note that the words of {@code side} call {@code label}. */
  Optional<Note> find(Side side, String label) {
    return notes.stream()
        .filter(
            note ->
                note.pair()
                    .of(side)
                    .filter(
                        block ->
                            block instanceof Block.Footnote footnote
                                && footnote.label().equals(label))
                    .isPresent())
        .findFirst();
  }

  /** The notes as a page shows them, after everything that refers to them was written. */
  List<PageView.NoteView> views(
      PageText text, MarkupWriter writer, Place place, SectionId section) {
    List<List<Passage>> written = new ArrayList<>();
    for (Note note : notes) {
      written.add(text.written(writer, note.pair().blocks().map(b -> b.map(Block::content))));
    }
    List<PageView.NoteView> views = new ArrayList<>();
    for (Note note : notes) {
      List<Passage> passages =
          written.get(note.number() - 1).stream()
              .map(passage -> withLinksBack(passage, note.number(), text, writer))
              .toList();
      String id = place.id(section, note.pair().anchor());
      views.add(new PageView.NoteView(id, note.number(), passages));
    }
    return views;
  }

  private static String label(PageText text, Side side, int number) {
    return Escape.text(text.word(side, BACK_WORD, BACK) + " " + number);
  }

  private static Passage withLinksBack(
      Passage passage, int number, PageText text, MarkupWriter writer) {
    String links =
        writer.references().stream()
            .filter(reference -> reference.note() == number)
            .filter(reference -> text.tag(reference.side()).equals(passage.lang()))
            .map(
                reference ->
                    String.format(
                        Locale.ROOT,
                        " <a class=\"back\" href=\"#%s\" role=\"doc-backlink\" aria-label=\"%s\">%s</a>",
                        reference.id(),
                        label(text, reference.side(), number),
                        BACK))
            .collect(Collectors.joining());
    String html = passage.html().markup();
    String whole =
        html.endsWith(PARAGRAPH_END)
            ? html.substring(0, html.length() - PARAGRAPH_END.length()) + links + PARAGRAPH_END
            : html + links;
    return new Passage(
        passage.lang(), passage.dir(), new Html(whole), passage.text(), passage.state());
  }
}
