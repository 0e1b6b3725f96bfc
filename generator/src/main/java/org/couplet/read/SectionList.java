package org.couplet.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.diag.Suggestion;
import org.couplet.model.SectionId;
import org.couplet.read.yaml.Excerpt;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.YamlNode;
import org.couplet.read.yaml.YamlNode.Entries;
import org.couplet.read.yaml.YamlNode.Entry;
import org.couplet.read.yaml.YamlNode.Items;
import org.couplet.read.yaml.YamlNode.Scalar;

/**
 * The sections in reading order, as {@code site.yaml} lists them.
 *
 * @param listed every name that can be one, in order
 * @param names all names that were typed, folded to lower case
 * @param span where the list stands
 */
record SectionList(List<Listed> listed, SortedSet<String> names, Span span) {

  /** A section and the part that it is a chapter of. */
  record Listed(SectionId id, Optional<SectionId> part, Span span) {}

  static final Shape<SectionList> SHAPE =
      new Shape<>(
          new Phrase("一个栏目的列表", "a list of sections"),
          "[overview, development: [government, cooperation]]",
          (key, node, shape, found) -> {
            if (node instanceof Items items && !items.items().isEmpty()) {
              return Optional.of(new Reading(shape, found).list(items));
            }
            shape.reportType(key, node, found);
            return Optional.empty();
          });

  SectionList {
    listed = List.copyOf(listed);
  }

  /** The id of a section, which is also the name of its folder and its page. */
  static Optional<SectionId> id(Scalar name, Diagnostics found) {
    String typed = name.text();
    if (!SectionId.isSafe(typed)) {
      found.report(Problem.UNSAFE_NAME, name.span(), Excerpt.of(typed));
      return Optional.empty();
    }
    if (SectionId.RESERVED.contains(typed)) {
      found.report(Problem.RESERVED_ID, name.span(), typed, typed + "-page");
      return Optional.empty();
    }
    return Optional.of(new SectionId(typed));
  }

  /** The sections that have a folder; the others, and folders without a section, are reported. */
  List<Listed> withFolders(SortedMap<String, ?> folders, Diagnostics found) {
    SortedSet<String> unlisted = new TreeSet<>();
    for (String name : folders.keySet()) {
      if (!SectionId.isSafe(name)) {
        SourceFile place = new SourceFile(ContentFiles.SECTIONS + "/" + name, "");
        found.report(Problem.UNSAFE_NAME, place.whole(), name);
      } else if (!names.contains(name)) {
        unlisted.add(name);
      }
    }
    for (Listed section : listed) {
      String id = section.id().value();
      if (folders.containsKey(id)) {
        continue;
      }
      Optional<String> near = Suggestion.nearest(id, unlisted);
      if (near.isPresent()) {
        unlisted.remove(near.get());
        found.report(Problem.MISSING_SECTION_NEAR, section.span(), id, near.get());
      } else {
        found.report(Problem.MISSING_SECTION, section.span(), id);
      }
    }
    for (String name : unlisted) {
      found.report(Problem.UNLISTED_SECTION, span, name);
    }
    return listed.stream().filter(s -> folders.containsKey(s.id().value())).toList();
  }

  /** One run over the list. */
  private static final class Reading {
    private final Shape<SectionList> shape;
    private final Diagnostics found;
    private final Map<SectionId, Listed> byId = new LinkedHashMap<>();
    private final SortedSet<String> names = new TreeSet<>();

    private Reading(Shape<SectionList> shape, Diagnostics found) {
      this.shape = shape;
      this.found = found;
    }

    SectionList list(Items items) {
      for (YamlNode item : items.items()) {
        if (item instanceof Entries parts) {
          parts.entries().forEach(this::part);
        } else {
          add(item, Optional.empty());
        }
      }
      return new SectionList(List.copyOf(byId.values()), names, items.span());
    }

    private void part(Entry entry) {
      Optional<SectionId> part = add(entry.key(), Optional.empty());
      if (entry.value() instanceof Items chapters) {
        for (YamlNode chapter : chapters.items()) {
          add(chapter, part);
        }
      } else {
        shape
            .like("[government, cooperation]")
            .reportType(entry.key().text(), entry.value(), found);
      }
    }

    private Optional<SectionId> add(YamlNode node, Optional<SectionId> part) {
      if (!(node instanceof Scalar name) || name.isNothing()) {
        shape.reportType("sections", node, found);
        return Optional.empty();
      }
      names.add(name.text().toLowerCase(Locale.ROOT));
      Optional<SectionId> id = id(name, found);
      if (id.isPresent()) {
        Listed first = byId.putIfAbsent(id.get(), new Listed(id.get(), part, name.span()));
        if (first != null) {
          String place = first.span().toString();
          found.report(Problem.SECTION_TWICE, name.span(), name.text(), place);
        }
      }
      return id;
    }
  }
}
