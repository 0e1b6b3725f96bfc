package org.couplet.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.model.Site;

/** Finds which blocks answer each other. */
public final class Pairer {

  private final Brochure brochure;
  private final Section section;
  private final Lock lock;
  private final Diagnostics found;

  private Pairer(
      Brochure brochure, Section section, List<ConfirmedPair> confirmed, Diagnostics found) {
    this.brochure = brochure;
    this.section = section;
    this.lock = Lock.of(confirmed);
    this.found = found;
  }

  /** All sections paired; what does not agree is reported. */
  public static Pairing pair(Brochure brochure, Diagnostics found) {
    return pair(brochure, new PairingMemory(), found);
  }

  /** The same; what has not changed since the memory was last used is not made again. */
  public static Pairing pair(Brochure brochure, PairingMemory memory, Diagnostics found) {
    Map<SectionId, List<ConfirmedPair>> confirmed =
        brochure.confirmed().stream().collect(Collectors.groupingBy(ConfirmedPair::section));
    List<PairedSection> sections = new ArrayList<>();
    for (Section section : brochure.sections()) {
      List<ConfirmedPair> own = confirmed.getOrDefault(section.id(), List.of());
      var input =
          new PairingMemory.Input(
              brochure.languages(), brochure.site().untranslated(), section, own);
      sections.add(
          memory
              .sections()
              .recall(
                  section.id().value(),
                  input,
                  found,
                  reported -> new Pairer(brochure, section, own, reported).pair()));
    }
    memory.sections().endRun();
    return new Pairing(brochure.languages(), sections);
  }

  private PairedSection pair() {
    Bilingual<Optional<SectionText>> texts = section.texts();
    texts.first().ifPresent(this::silence);
    texts.second().ifPresent(this::silence);
    Match title = new Match(texts.map(text -> text.map(SectionText::title)), false, List.of());
    List<Match> matches =
        Aligner.align(
            blocks(texts.first()),
            blocks(texts.second()),
            new Clues(brochure.languages(), lock, brochure.terms()));
    if (title.isWhole()) {
      new OutlineReport(brochure, section, found).report(matches);
    } else {
      reportMissingLanguage(texts.first().isEmpty() ? Side.FIRST : Side.SECOND, title.any());
    }
    Anchors anchors = new Anchors(ExplicitIds.of(title, matches, found));
    PairedSection paired =
        new PairedSection(
            section,
            new BlockPair(Anchors.TOP, title.blocks(), state(title), List.of()),
            named(matches, anchors));
    new StateReport(brochure.languages(), section.id(), found).report(paired);
    return paired;
  }

  private static List<Block> blocks(Optional<SectionText> text) {
    return text.map(SectionText::blocks).orElse(List.of());
  }

  private List<BlockPair> named(List<Match> matches, Anchors anchors) {
    List<BlockPair> pairs = new ArrayList<>();
    for (Match match : matches) {
      String anchor = anchors.next(match);
      pairs.add(new BlockPair(anchor, match.blocks(), state(match), named(match.parts(), anchors)));
    }
    return pairs;
  }

  private BlockPair.State state(Match match) {
    Block.Kind kind = match.any().kind();
    if (kind == Block.Kind.LIST || kind == Block.Kind.DIVIDER) {
      return BlockPair.State.NOT_LOCKED;
    }
    return match.isWhole()
        ? lock.state(match.blocks().first().orElseThrow(), match.blocks().second().orElseThrow())
        : BlockPair.State.INCOMPLETE;
  }

  private void reportMissingLanguage(Side side, Block title) {
    Language language = brochure.languages().of(side);
    String file = "content/sections/" + section.id() + "/" + language.subtag() + ".md";
    found.report(
        brochure.site().untranslated() == Site.Untranslated.FAIL
            ? Problem.MISSING_LANGUAGE_REFUSED
            : Problem.MISSING_LANGUAGE,
        title.span(),
        Phrase.same(section.id().value()),
        Phrase.nameOf(language),
        Phrase.same(file));
  }

  private void silence(SectionText text) {
    silence(text.title());
    text.blocks().forEach(this::silence);
  }

  private void silence(Block block) {
    block
        .origin()
        .suppressions()
        .forEach(ignore -> found.silence(ignore.rule(), block.span(), ignore.span()));
    if (block instanceof Block.ItemList list) {
      list.items().forEach(this::silence);
    } else if (block instanceof Block.Item item) {
      item.children().forEach(this::silence);
    }
  }
}
