package org.couplet.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Section;
import org.couplet.model.SectionText;

/**
 * An address of another host that the text links to.
 *
 * @param address as written
 * @param places every link to it
 */
public record OutsideLink(String address, List<Span> places) {
  public OutsideLink {
    places = List.copyOf(places);
  }

  /** Those of a brochure, by address; mail and telephone are no other host's business. */
  public static List<OutsideLink> of(Brochure brochure) {
    SortedMap<String, List<Span>> places = new TreeMap<>();
    for (Section section : brochure.sections()) {
      for (Side side : Side.values()) {
        Optional<List<Block>> blocks = section.texts().of(side).map(SectionText::everyBlock);
        for (Block block : blocks.orElse(List.of())) {
          collect(block.content(), places);
        }
      }
    }
    return places.entrySet().stream()
        .map(entry -> new OutsideLink(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void collect(Markup markup, SortedMap<String, List<Span>> places) {
    for (Markup.Segment segment : markup.segments()) {
      if (segment instanceof Markup.Segment.Href href
          && href.target() instanceof LinkTarget.Outside outside
          && outside.address().regionMatches(true, 0, "http", 0, 4)) {
        places.computeIfAbsent(outside.address(), address -> new ArrayList<>()).add(href.span());
      }
    }
  }
}
