package org.couplet.read.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.read.yaml.YamlNode.Entries;
import org.couplet.read.yaml.YamlNode.Entry;
import org.couplet.read.yaml.YamlNode.Items;
import org.couplet.read.yaml.YamlNode.Scalar;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML text to nodes. It goes by the parser's events, not by {@code compose()}: so limits have
 * places, nothing is ever built of a tag, and an alias can't unfold into a bomb. Anchors, aliases
 * and tags are refused; an author who begins a value with {@code & * !} means the character.
 */
public final class YamlReader {

  private static final int DEEPEST = 40;
  private static final int LONGEST = 2 << 20;

  private final SourceFile file;
  private final Diagnostics found;
  private final int offset;
  private final String text;
  private final boolean hasPairs;
  private final Parser parser;
  private final Deque<Integer> openBrackets = new ArrayDeque<>();
  private Optional<YamlFault.Value> lastValue = Optional.empty();
  private int codePoints;
  private int units;

  private YamlReader(SourceFile file, int start, int end, Diagnostics found) {
    this.file = file;
    this.found = found;
    this.offset = start;
    this.text = printable(file.text().substring(start, end));
    this.hasPairs = text.codePointCount(0, text.length()) < text.length();
    this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
  }

  /**
   * What a file says, or nothing where it can't be understood, which is reported. A file without
   * anything but comments is an empty mapping.
   */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics found) {
    return read(file, 0, file.text().length(), found);
  }

  /** The same for a part of a file, in UTF-16 units from 0. */
  public static Optional<YamlNode> read(SourceFile file, int start, int end, Diagnostics found) {
    if (end - start > LONGEST) {
      Phrase size = new Phrase("YAML 的长度", "The length of the YAML");
      found.report(
          Problem.LIMIT, file.span(start, start), size, Phrase.same((LONGEST >> 20) + " MB"));
      return Optional.empty();
    }
    YamlReader reader = new YamlReader(file, start, end, found);
    try {
      return Optional.of(reader.document());
    } catch (MarkedYAMLException e) {
      reader.report(reader.fault(e));
    } catch (RefusedException e) {
      // It has been reported where it was found.
    }
    return Optional.empty();
  }

  /** Something is refused that leaves no sense in reading on. */
  private static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private RefusedException() {
      super("refused", null, false, false);
    }
  }

  /** Control characters, which have been reported already, would stop the parser. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : isUnprintable(c)) {
        out.append(text, out.length(), i).append(' ');
      }
    }
    return out.isEmpty() ? text : out.append(text, out.length(), text.length()).toString();
  }

  private static boolean isUnprintable(char c) {
    return (c >= '\u007F' && c <= '\u009F') || c >= '\uFFFE';
  }

  private YamlNode document() throws RefusedException {
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.DocumentStart)) {
      return new Entries(List.of(), file.span(offset, offset));
    }
    parser.getEvent();
    YamlNode root = node(0);
    parser.getEvent();
    if (parser.checkEvent(Event.ID.DocumentStart)) {
      report(YamlFault.secondDocument(unit(parser.peekEvent().getStartMark().getIndex())));
      throw new RefusedException();
    }
    return root;
  }

  private YamlNode node(int depth) throws RefusedException {
    Event event = parser.getEvent();
    int start = unit(event.getStartMark().getIndex());
    refuseSpecial((NodeEvent) event, start);
    if (depth == DEEPEST) {
      Phrase what = new Phrase("嵌套的层数", "The depth of the nesting");
      found.report(Problem.LIMIT, span(start, start + 1), what, Phrase.same("" + DEEPEST));
      throw new RefusedException();
    }
    if (event instanceof CollectionStartEvent collection) {
      if (collection.isFlow()) {
        openBrackets.push(start);
      }
      return event.is(Event.ID.SequenceStart)
          ? items(collection, start, depth)
          : entries(collection, start, depth);
    }
    int end = unit(event.getEndMark().getIndex());
    lastValue = Optional.of(new YamlFault.Value(start, end));
    if (event instanceof ScalarEvent scalar) {
      return new Scalar(scalar.getValue(), scalar.isPlain(), span(start, end));
    }
    return new Scalar("", true, span(start, end));
  }

  private void refuseSpecial(NodeEvent event, int start) throws RefusedException {
    if (event instanceof AliasEvent || event.getAnchor() != null || isTagged(event)) {
      report(YamlFault.specialStart(text, start));
      throw new RefusedException();
    }
  }

  private static boolean isTagged(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag() != null
        : event instanceof CollectionStartEvent collection && collection.getTag() != null;
  }

  private Items items(CollectionStartEvent event, int start, int depth) throws RefusedException {
    List<YamlNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    int last = items.isEmpty() ? start : items.get(items.size() - 1).span().end() - offset;
    return new Items(items, span(start, end(event, last)));
  }

  private Entries entries(CollectionStartEvent event, int start, int depth)
      throws RefusedException {
    Map<String, Entry> first = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    int last = start;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth + 1);
      YamlNode value = node(depth + 1);
      last = value.span().end() - offset;
      if (!(key instanceof Scalar word)) {
        report(YamlFault.keyIsNoWord(key.span().start() - offset));
        continue;
      }
      Entry entry = new Entry(word, value);
      Entry before = first.putIfAbsent(word.text(), entry);
      if (before == null) {
        entries.add(entry);
      } else {
        String line = String.valueOf(before.key().span().line());
        found.report(Problem.DUPLICATE_KEY, word.span(), Excerpt.of(word.text()), line);
      }
    }
    return new Entries(entries, span(start, end(event, last)));
  }

  /** Where a collection ends: at its bracket, or with the last thing in it. */
  private int end(CollectionStartEvent event, int last) {
    int end = unit(parser.getEvent().getEndMark().getIndex());
    lastValue = Optional.of(new YamlFault.Value(unit(event.getStartMark().getIndex()), end));
    if (!event.isFlow()) {
      return last;
    }
    openBrackets.pop();
    return end;
  }

  private YamlFault fault(MarkedYAMLException e) {
    Optional<Integer> context =
        Optional.ofNullable(e.getContextMark()).map(mark -> unit(mark.getIndex()));
    return new YamlSyntax(text, lastValue, Optional.ofNullable(openBrackets.peek()))
        .explain(
            String.valueOf(e.getContext()),
            context,
            String.valueOf(e.getProblem()),
            unit(e.getProblemMark().getIndex()));
  }

  private void report(YamlFault fault) {
    fault.shifted(offset).report(file, found);
  }

  private Span span(int start, int end) {
    return file.span(offset + start, offset + end);
  }

  /** Code points, which the parser counts, to UTF-16 units; quick because marks go forward. */
  private int unit(int codePoint) {
    if (!hasPairs) {
      return codePoint;
    }
    units = text.offsetByCodePoints(units, codePoint - codePoints);
    codePoints = codePoint;
    return units;
  }
}
