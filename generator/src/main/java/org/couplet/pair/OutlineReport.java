package org.couplet.pair;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionText;
import org.couplet.model.Site;

/** Reports, once each, what has no counterpart or stands at another place in a section. */
final class OutlineReport {

  private final Brochure brochure;
  private final Diagnostics found;
  private final Bilingual<SectionText> texts;
  private Bilingual<Span> last;

  /**
   * @param section which has both its texts
   */
  OutlineReport(Brochure brochure, Section section, Diagnostics found) {
    this.brochure = brochure;
    this.found = found;
    this.texts = section.texts().map(text -> text.orElseThrow());
    this.last = texts.map(text -> text.title().span());
  }

  void report(List<Match> matches) {
    for (Match match : matches) {
      if (match.isWhole()) {
        compare(match, match.blocks().first().orElseThrow(), match.blocks().second().orElseThrow());
      } else {
        missing(match);
      }
    }
  }

  private void missing(Match match) {
    missing(match.blocks().first().isEmpty() ? Side.FIRST : Side.SECOND, match.any());
  }

  private void compare(Match match, Block first, Block second) {
    Bilingual<Span> spans = new Bilingual<>(first.span(), second.span());
    if (match.moved()) {
      moved(first, second);
      spans = last;
    }
    if (first instanceof Block.Heading one && second instanceof Block.Heading other) {
      headings(one, other);
    }
    if (!match.parts().isEmpty()) {
      last = new Bilingual<>(start(first), start(second));
      if (first instanceof Block.ItemList one && second instanceof Block.ItemList other) {
        items(match.parts(), new Bilingual<>(one.items().size(), other.items().size()));
      } else {
        report(match.parts());
      }
    }
    last = spans;
  }

  /** Of lists that differ in length, each item that the shorter one lacks is told as that. */
  private void items(List<Match> items, Bilingual<Integer> sizes) {
    for (Match item : items) {
      Side lacking = sizes.first() < sizes.second() ? Side.FIRST : Side.SECOND;
      if (item.isWhole()
          || sizes.first().equals(sizes.second())
          || item.blocks().of(lacking).isPresent()
          || brochure.site().untranslated() == Site.Untranslated.FAIL) {
        report(List.of(item));
      } else {
        tell(
            Problem.LIST_LENGTH,
            item.any().span(),
            place(lacking, item.any()),
            Phrase.same(Excerpt.of(item.any())),
            name(lacking),
            Phrase.same(Integer.toString(sizes.of(lacking))),
            Phrase.same(Integer.toString(sizes.of(lacking.other()))),
            name(lacking.other()));
      }
    }
  }

  private static Span start(Block block) {
    Span span = block.span();
    return span.file().span(span.start(), span.start());
  }

  private void moved(Block first, Block second) {
    tell(
        second.kind() == Block.Kind.HEADING ? Problem.HEADING_MOVED : Problem.COUNTERPART_MOVED,
        second.span(),
        first.span(),
        Phrase.same(Excerpt.of(second)),
        name(Side.FIRST));
  }

  private void headings(Block.Heading first, Block.Heading second) {
    Optional<String> one = first.origin().id();
    Optional<String> other = second.origin().id();
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      tell(
          Problem.HEADING_IDS_DIFFER,
          second.span(),
          first.span(),
          Phrase.same(one.get()),
          Phrase.same(other.get()));
    }
    if (first.level() != second.level()) {
      tell(
          Problem.HEADING_LEVELS_DIFFER,
          second.span(),
          first.span(),
          Phrase.same(Excerpt.of(second)),
          Phrase.same(Integer.toString(second.level())),
          Phrase.same(Integer.toString(first.level())));
    }
  }

  private void missing(Side side, Block block) {
    Span place = place(side, block);
    Phrase excerpt = Phrase.same(Excerpt.of(block));
    if (brochure.site().untranslated() == Site.Untranslated.FAIL) {
      tell(
          Problem.MISSING_COUNTERPART_REFUSED,
          block.span(),
          place,
          excerpt,
          name(side),
          file(side));
    } else if (block.kind() == Block.Kind.HEADING) {
      tell(Problem.HEADING_OUTLINE, block.span(), place, excerpt);
    } else {
      tell(Problem.MISSING_COUNTERPART, block.span(), place, excerpt, name(side), file(side));
    }
  }

  /** Where a block belongs in the text that lacks it: behind what it follows. */
  private Span place(Side side, Block block) {
    Span after = last.of(side);
    last = last.map((where, span) -> where == side ? span : block.span());
    return after.file().span(after.end(), after.end());
  }

  private Phrase name(Side side) {
    return Phrase.nameOf(brochure.languages().of(side));
  }

  private Phrase file(Side side) {
    return Phrase.same(texts.of(side).file().path());
  }

  private void tell(Problem problem, Span span, Span other, Phrase... args) {
    found.report(new Diagnostic(problem, span, List.of(args), Optional.of(other)));
  }
}
