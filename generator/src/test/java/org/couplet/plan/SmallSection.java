package org.couplet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;

/** Builds one paired section for tests; an empty text is a missing one. */
public final class SmallSection {
  private final SectionId id;
  private final Optional<SectionId> part;
  private final Bilingual<String> titles;
  private final List<BlockPair> pairs = new ArrayList<>();
  private final List<KeyFigure> figures = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<SectionId> moved = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();
  private Bilingual<Optional<String>> summaries =
      new Bilingual<>(Optional.empty(), Optional.empty());
  private String template = "section";
  private String under = "top";
  private int counted;

  SmallSection(String id, Optional<SectionId> part, String zh, String en) {
    this.id = new SectionId(id);
    this.part = part;
    this.titles = new Bilingual<>(zh, en);
  }

  public static Markup words(String text) {
    String html = text.replace("&", "&amp;").replace("<", "&lt;");
    return new Markup(List.of(new Markup.Segment.Html(html)), text);
  }

  public SmallSection heading(int level, String anchor, String zh, String en) {
    add(anchor, side -> new Block.Heading(level, words(of(side, zh, en)), origin(side)), zh, en);
    under = anchor;
    counted = 0;
    return this;
  }

  public SmallSection paragraph(String zh, String en) {
    return paragraph(Block.Paragraph.Role.TEXT, zh, en);
  }

  public SmallSection paragraph(Block.Paragraph.Role role, String zh, String en) {
    add(next(), side -> new Block.Paragraph(role, words(of(side, zh, en)), origin(side)), zh, en);
    return this;
  }

  /** A paragraph with segments; both languages the same but for what {@code make} does. */
  public SmallSection paragraph(Bilingual<List<Markup.Segment>> segments) {
    add(
        next(),
        side ->
            new Block.Paragraph(
                Block.Paragraph.Role.TEXT, new Markup(segments.of(side), "text"), origin(side)),
        "x",
        "x");
    return this;
  }

  public SmallSection figure(String file, String zh, String en) {
    add(
        next(),
        side -> new Block.Figure(file, words(of(side, zh, en)), Optional.empty(), origin(side)),
        zh,
        en);
    return this;
  }

  public SmallSection note(String label, int number, String zh, String en) {
    add(
        "fn-" + number,
        side -> new Block.Footnote(label, number, 1, words(of(side, zh, en)), origin(side)),
        zh,
        en);
    return this;
  }

  public SmallSection list(List<Bilingual<String>> items) {
    String anchor = next();
    List<BlockPair> parts = new ArrayList<>();
    for (Bilingual<String> item : items) {
      parts.add(
          pair(
              next(),
              side ->
                  new Block.Item(
                      Block.Item.Task.NONE, words(item.of(side)), List.of(), origin(side)),
              item.first(),
              item.second(),
              List.of()));
    }
    pairs.add(
        pair(
            anchor,
            side ->
                new Block.ItemList(
                    true,
                    1,
                    parts.stream()
                        .flatMap(p -> p.of(side).stream())
                        .map(Block.Item.class::cast)
                        .toList(),
                    origin(side)),
            "x",
            "x",
            parts));
    return this;
  }

  public SmallSection figureOf(KeyFigure figure) {
    figures.add(figure);
    return this;
  }

  public SmallSection event(Event event) {
    events.add(event);
    return this;
  }

  public SmallSection movedFrom(String old) {
    moved.add(new SectionId(old));
    return this;
  }

  public SmallSection file(String name) {
    files.add(name);
    return this;
  }

  public SmallSection template(String name) {
    template = name;
    return this;
  }

  public SmallSection summaries(String zh, String en) {
    summaries = new Bilingual<>(Optional.of(zh), Optional.of(en));
    return this;
  }

  PairedSection build(SourceFile site) {
    BlockPair title =
        pair(
            "top",
            side -> new Block.Heading(1, words(titles.of(side)), origin(side)),
            titles.first(),
            titles.second(),
            List.of());
    Bilingual<Optional<SectionText>> texts =
        Bilingual.by(side -> title.of(side).map(block -> text(side, (Block.Heading) block)));
    Section section =
        new Section(
            id,
            part,
            site.whole(),
            texts,
            new Located<>(template, site.whole()),
            figures,
            events,
            Optional.empty(),
            moved,
            false,
            Optional.empty(),
            files);
    return new PairedSection(section, title, pairs);
  }

  private SectionText text(Side side, Block.Heading title) {
    List<Block> blocks = pairs.stream().flatMap(pair -> pair.of(side).stream()).toList();
    return new SectionText(file(side), title, Optional.empty(), summaries.of(side), blocks);
  }

  private String next() {
    counted++;
    return under + "-" + counted;
  }

  private void add(String anchor, Function<Side, Block> block, String zh, String en) {
    pairs.add(pair(anchor, block, zh, en, List.of()));
  }

  private static BlockPair pair(
      String anchor, Function<Side, Block> block, String zh, String en, List<BlockPair> parts) {
    Bilingual<Optional<Block>> blocks =
        Bilingual.by(
            side -> of(side, zh, en).isEmpty() ? Optional.empty() : Optional.of(block.apply(side)));
    return new BlockPair(anchor, blocks, BlockPair.State.UNCONFIRMED, parts);
  }

  private static String of(Side side, String zh, String en) {
    return side == Side.FIRST ? zh : en;
  }

  private Origin origin(Side side) {
    return new Origin(file(side).span(counted, counted), Optional.empty(), List.of());
  }

  private SourceFile file(Side side) {
    String name = side == Side.FIRST ? "zh.md" : "en.md";
    return new SourceFile("content/sections/" + id + "/" + name, "x".repeat(100));
  }
}
