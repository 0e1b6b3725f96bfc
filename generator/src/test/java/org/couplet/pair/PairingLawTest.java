package org.couplet.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Rule;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.Section;
import org.couplet.model.SectionText;
import org.couplet.read.BrochureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to one block of the brochure, in either language, is told once and there, and
 * nothing below the next heading takes any notice.
 */
class PairingLawTest {

  private static final Set<Rule> STRUCTURE =
      Set.of(Rule.MISSING_COUNTERPART, Rule.HEADING_OUTLINE, Rule.LIST_LENGTH);

  private static Brochure brochure;

  @BeforeAll
  static void read() throws Exception {
    Diagnostics found = new Diagnostics();
    Brochure read = BrochureReader.read(Path.of(".."), found);
    // Nobody has confirmed anything: only the texts themselves speak.
    brochure = with(read, read.sections(), List.of());
  }

  @Test
  void aDeletedBlockIsMissedAtItsCounterpart() {
    List<String> wrong = new ArrayList<>();
    each(
        (section, side, i) -> {
          List<Block> blocks = blocks(section, side);
          Block lost = blocks.remove(i);
          List<Diagnostic> told = told(section, side, blocks);
          Optional<Block> counterpart = counterpart(section, side, lost);
          if (told.size() != 1 || !told.get(0).span().equals(counterpart.orElseThrow().span())) {
            wrong.add(
                "without "
                    + lost.span()
                    + ": "
                    + told.stream().map(Diagnostic::span).toList()
                    + ", not "
                    + counterpart.map(Block::span));
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void aBlockPutInIsToldWhereItStands() {
    Block more =
        new Block.Paragraph(
            Block.Paragraph.Role.TEXT,
            SampleText.of("new.md", "x").blocks().get(0).content(),
            SampleText.of("new.md", "x").blocks().get(0).origin());
    List<String> wrong = new ArrayList<>();
    each(
        (section, side, i) -> {
          List<Block> blocks = blocks(section, side);
          blocks.add(i, more);
          List<Diagnostic> told = told(section, side, blocks);
          if (told.size() != 1 || !told.get(0).span().equals(more.span())) {
            wrong.add(
                section.id()
                    + " "
                    + side
                    + " "
                    + i
                    + ": "
                    + told.stream().map(Diagnostic::span).toList());
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void aBlockMovedIsToldOnceWhereItWasConfirmed() {
    List<ConfirmedPair> confirmed = confirmed();
    List<String> wrong = new ArrayList<>();
    each(
        (section, side, i) -> {
          List<Block> blocks = blocks(section, side);
          Block moved = blocks.remove(i);
          if (!isText(moved) || blocks.stream().filter(PairingLawTest::isText).count() < 2) {
            return;
          }
          int to = blocks.size() - i > i ? blocks.size() : 0;
          blocks.add(to, moved);
          List<Diagnostic> told = told(section, side, blocks, confirmed);
          if (told.size() != 1 || !names(told.get(0), moved)) {
            wrong.add(
                moved.span() + " to " + to + ": " + told.stream().map(Diagnostic::span).toList());
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void nothingShiftsBelowTheNextHeading() {
    each(
        (section, side, i) -> {
          List<Block> blocks = blocks(section, side);
          if (blocks.get(i) instanceof Block.Heading) {
            return;
          }
          int next = i;
          while (next < blocks.size() && !(blocks.get(next) instanceof Block.Heading)) {
            next++;
          }
          List<Block> below = List.copyOf(blocks.subList(next, blocks.size()));
          blocks.remove(i);
          List<BlockPair> after = paired(section, side, blocks, List.of(), new Diagnostics());
          assertThat(below)
              .allSatisfy(
                  block ->
                      assertThat(partner(after, side, block))
                          .isEqualTo(counterpart(section, side, block)));
        });
  }

  private interface Change {
    void at(Section section, Side side, int index);
  }

  private static void each(Change change) {
    for (Section section : brochure.sections()) {
      for (Side side : Side.values()) {
        for (int i = 0; i < blocks(section, side).size(); i++) {
          change.at(section, side, i);
        }
      }
    }
  }

  private static boolean isText(Block block) {
    return block instanceof Block.Paragraph;
  }

  private static boolean names(Diagnostic told, Block block) {
    return told.span().equals(block.span()) || told.other().equals(Optional.of(block.span()));
  }

  private static List<Block> blocks(Section section, Side side) {
    return new ArrayList<>(section.texts().of(side).orElseThrow().blocks());
  }

  private static List<Diagnostic> told(Section section, Side side, List<Block> blocks) {
    return told(section, side, blocks, List.of());
  }

  private static List<Diagnostic> told(
      Section section, Side side, List<Block> blocks, List<ConfirmedPair> confirmed) {
    Diagnostics found = new Diagnostics();
    paired(section, side, blocks, confirmed, found);
    return found.sorted().stream()
        .filter(told -> STRUCTURE.contains(told.problem().rule()))
        .toList();
  }

  /** The section's pairs when it has these blocks on one side. */
  private static List<BlockPair> paired(
      Section section,
      Side side,
      List<Block> blocks,
      List<ConfirmedPair> confirmed,
      Diagnostics found) {
    SectionText text = section.texts().of(side).orElseThrow();
    SectionText other =
        new SectionText(text.file(), text.title(), text.menu(), text.summary(), blocks);
    Bilingual<Optional<SectionText>> texts =
        section.texts().map((s, whole) -> s == side ? Optional.of(other) : whole);
    Section changed =
        new Section(
            section.id(),
            section.part(),
            section.listed(),
            texts,
            section.template(),
            section.figures(),
            section.events(),
            section.date(),
            section.movedFrom(),
            section.draft(),
            section.mapReview(),
            section.files());
    return Pairer.pair(with(brochure, List.of(changed), confirmed), found)
        .sections()
        .get(0)
        .blocks();
  }

  private static Brochure with(
      Brochure whole, List<Section> sections, List<ConfirmedPair> confirmed) {
    return new Brochure(
        whole.languages(), whole.site(), sections, whole.terms(), whole.errata(), confirmed);
  }

  private static Optional<Block> counterpart(Section section, Side side, Block block) {
    return partner(
        paired(section, side, blocks(section, side), List.of(), new Diagnostics()), side, block);
  }

  private static Optional<Block> partner(List<BlockPair> pairs, Side side, Block block) {
    return pairs.stream()
        .flatMap(PairingLawTest::self)
        .filter(pair -> pair.of(side).equals(Optional.of(block)))
        .findFirst()
        .flatMap(pair -> pair.of(side.other()));
  }

  private static Stream<BlockPair> self(BlockPair pair) {
    return Stream.concat(Stream.of(pair), pair.parts().stream().flatMap(PairingLawTest::self));
  }

  private static List<ConfirmedPair> confirmed() {
    List<ConfirmedPair> confirmed = new ArrayList<>();
    for (PairedSection section : Pairer.pair(brochure, new Diagnostics()).sections()) {
      section.blocks().stream()
          .flatMap(PairingLawTest::self)
          .filter(pair -> pair.state() == BlockPair.State.UNCONFIRMED)
          .forEach(
              pair ->
                  confirmed.add(
                      new ConfirmedPair(
                          section.section().id(),
                          pair.blocks().map(block -> BlockHash.of(block.orElseThrow())),
                          pair.any().span())));
    }
    return confirmed;
  }
}
