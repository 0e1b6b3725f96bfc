package org.couplet.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Rule;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.model.Block;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.couplet.model.Origin;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.model.Suppression;

/**
 * A section's text from one line a block: {@code # title}, {@code ## heading {#id}}, {@code -
 * item}, {@code ![caption](file)}, {@code > quotation}, {@code [^1]: note}, {@code | a | b |} (a
 * row each), {@code ---}, {@code !ignore rule} before a block; anything else is a paragraph.
 */
public final class SampleText {

  private static final Pattern ID = Pattern.compile(" ?\\{#([^}]+)}$");
  private static final Pattern FIGURE = Pattern.compile("!\\[(.*)]\\((.*)\\)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^(.+)]: (.*)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[\\^(?<note>[^]]+)]|\\[(?<text>[^]]*)]\\((?<target>[^)]*)\\)|\\{#(?<id>[^}]+)}");

  private final SourceFile file;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final List<Block.Item> items = new ArrayList<>();
  private final List<List<Markup>> rows = new ArrayList<>();
  private List<Suppression> suppressions = List.of();

  private SampleText(String path, List<String> lines) {
    this.file = new SourceFile(path, String.join("\n", lines) + "\n");
  }

  /** The text; without a title line it gets the title T. */
  public static SectionText of(String path, String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    if (all.isEmpty() || !all.get(0).startsWith("# ")) {
      all.add(0, "# T");
    }
    SampleText text = new SampleText(path, all);
    int start = 0;
    for (String line : all) {
      text.line(line, text.file.span(start, start + line.length()));
      start += line.length() + 1;
    }
    text.endList();
    text.endTable();
    text.blocks.addAll(text.notes);
    return new SectionText(
        text.file,
        (Block.Heading) text.blocks.remove(0),
        Optional.empty(),
        Optional.empty(),
        text.blocks);
  }

  private void line(String line, Span span) {
    if (!line.startsWith("- ")) {
      endList();
    }
    if (!line.startsWith("|")) {
      endTable();
    }
    if (line.startsWith("!ignore ")) {
      Rule rule = Rule.named(line.substring("!ignore ".length())).orElseThrow();
      suppressions = List.of(new Suppression(rule, "because", span));
      return;
    }
    Matcher id = ID.matcher(line);
    Optional<String> name = id.find() ? Optional.of(id.group(1)) : Optional.empty();
    block(
        name.isPresent() ? line.substring(0, id.start()) : line,
        new Origin(span, name, suppressions));
    suppressions = List.of();
  }

  private void block(String line, Origin origin) {
    Matcher figure = FIGURE.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (line.startsWith("#")) {
      int level = line.indexOf(' ');
      blocks.add(
          new Block.Heading(level, markup(line.substring(level + 1), origin.span()), origin));
    } else if (line.startsWith("- ")) {
      items.add(
          new Block.Item(
              Block.Item.Task.NONE, markup(line.substring(2), origin.span()), List.of(), origin));
    } else if (line.startsWith("> ")) {
      blocks.add(new Block.Quotation(markup(line.substring(2), origin.span()), origin));
    } else if (line.equals("---")) {
      blocks.add(new Block.Divider(origin));
    } else if (line.startsWith("|")) {
      List<Markup> row = new ArrayList<>();
      for (String cell : line.substring(1).split("\\|", 0)) {
        row.add(markup(cell.strip(), origin.span()));
      }
      rows.add(row);
    } else if (figure.matches()) {
      blocks.add(
          new Block.Figure(
              figure.group(2), markup(figure.group(1), origin.span()), Optional.empty(), origin));
    } else if (note.matches()) {
      notes.add(
          new Block.Footnote(
              note.group(1), notes.size() + 1, 1, markup(note.group(2), origin.span()), origin));
    } else {
      blocks.add(
          new Block.Paragraph(Block.Paragraph.Role.TEXT, markup(line, origin.span()), origin));
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      Span span = file.span(items.get(0).span().start(), items.get(items.size() - 1).span().end());
      blocks.add(
          new Block.ItemList(false, 1, items, new Origin(span, Optional.empty(), List.of())));
      items.clear();
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      String text =
          String.join("\n", rows.stream().flatMap(List::stream).map(Markup::text).toList());
      int at = file.text().indexOf("|");
      blocks.add(
          new Block.Table(
              Optional.empty(),
              rows,
              new Markup(List.of(), text),
              new Origin(
                  file.span(at, file.text().lastIndexOf("|")), Optional.empty(), List.of())));
      rows.clear();
    }
  }

  /** Markup of one line, its links and notes as values. */
  private static Markup markup(String line, Span span) {
    List<Segment> segments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher link = LINK.matcher(line);
    int done = 0;
    while (link.find()) {
      text.append(line.substring(done, link.start()));
      if (link.group("note") != null) {
        segments.add(new Segment.NoteReference(link.group("note"), 1, span));
      } else if (link.group("id") != null) {
        segments.add(new Segment.Anchor(link.group("id"), span));
      } else {
        text.append(link.group("text"));
        segments.add(new Segment.Href(target(link.group("target")), span));
      }
      done = link.end();
    }
    text.append(line.substring(done));
    segments.add(new Segment.Html(text.toString()));
    return new Markup(segments, text.toString());
  }

  private static LinkTarget target(String address) {
    Matcher section = Pattern.compile("\\.\\./([^/]+)/[a-z]+\\.md(?:#(.*))?").matcher(address);
    return section.matches()
        ? new LinkTarget.ToSection(
            new SectionId(section.group(1)), Optional.ofNullable(section.group(2)))
        : new LinkTarget.Outside(address);
  }
}
