package org.couplet.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.lang.Bilingual;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.Markup;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** Checks whether the two languages say the same. */
public final class Parity {

  private final LanguagePair languages;
  private final ShapeCheck shapes;
  private final TermCheck terms;
  private final List<PairCheck> pairChecks;
  private final List<PassageCheck> passageChecks =
      List.of(new WidthCheck(), new RepeatCheck(), new DashCheck());
  private final Findings findings;

  private Parity(Brochure brochure, Diagnostics found) {
    languages = brochure.languages();
    Glossary glossary = new Glossary(brochure.terms());
    shapes = new ShapeCheck(languages);
    terms = new TermCheck(languages, glossary);
    pairChecks =
        List.of(
            new ScriptCheck(languages),
            new NumberCheck(languages),
            new LinkCheck(languages),
            new PictureCheck(languages),
            new ContactCheck(languages),
            new SameTextCheck(languages, glossary),
            terms,
            new EndCheck(languages),
            new LengthCheck(languages));
    findings = new Findings(found);
  }

  /** Holds all pairs of a brochure against each other; what does not agree is reported. */
  public static void check(Brochure brochure, Pairing pairing, Diagnostics found) {
    Parity parity = new Parity(brochure, found);
    pairing.sections().parallelStream().forEach(parity::section);
    OwnTexts.of(brochure).forEach(parity::pair);
    parity.terms.reportUnused(parity.findings);
  }

  private void section(PairedSection section) {
    SectionId id = section.section().id();
    block(section.title(), id);
    section.blocks().forEach(block -> block(block, id));
  }

  private void block(BlockPair pair, SectionId id) {
    pair.parts().forEach(part -> block(part, id));
    if (pair.of(Side.FIRST).isPresent() && pair.of(Side.SECOND).isPresent()) {
      blocks(pair.of(Side.FIRST).get(), pair.of(Side.SECOND).get(), id);
    } else {
      Side side = pair.of(Side.FIRST).isPresent() ? Side.FIRST : Side.SECOND;
      alone(pair.any(), side, id);
    }
  }

  private void blocks(Block first, Block second, SectionId id) {
    if (first instanceof Block.Table one && second instanceof Block.Table other) {
      shapes.tables(one, other, findings);
      tables(one, other, id);
    } else if (first instanceof Block.Figure one && second instanceof Block.Figure other) {
      pair(texts(one, other, id));
      if (one.alternative().isPresent() && other.alternative().isPresent()) {
        pair(
            new TextPair(
                new Bilingual<>(
                    Passage.of(one.alternative().get(), languages.first(), one.span()),
                    Passage.of(other.alternative().get(), languages.second(), other.span())),
                Optional.of(id),
                false));
      }
    } else if (hasWords(first)) {
      pair(texts(first, second, id));
    }
  }

  private void tables(Block.Table first, Block.Table second, SectionId id) {
    if (!ShapeCheck.sameShape(first, second)) {
      return;
    }
    List<Markup> ones = cells(first);
    List<Markup> others = cells(second);
    for (int i = 0; i < ones.size(); i++) {
      pair(
          new TextPair(
              new Bilingual<>(
                  Passage.of(ones.get(i), languages.first(), first.span()),
                  Passage.of(others.get(i), languages.second(), second.span())),
              Optional.of(id),
              true));
    }
  }

  private static List<Markup> cells(Block.Table table) {
    List<Markup> cells = new ArrayList<>(table.caption().stream().toList());
    table.rows().forEach(cells::addAll);
    return cells;
  }

  private TextPair texts(Block first, Block second, SectionId id) {
    return new TextPair(
        new Bilingual<>(passage(first, Side.FIRST), passage(second, Side.SECOND)),
        Optional.of(id),
        first.kind() == Block.Kind.HEADING);
  }

  private Passage passage(Block block, Side side) {
    Passage passage = Passage.of(block.content(), languages.of(side), block.span());
    return block instanceof Block.Figure figure ? passage.withPicture(figure.file()) : passage;
  }

  private void pair(TextPair pair) {
    for (PairCheck check : pairChecks) {
      check.check(pair, findings);
    }
    for (Side side : Side.values()) {
      one(pair, side);
    }
  }

  private void one(TextPair pair, Side side) {
    terms.checkOne(pair, side, findings);
    for (PassageCheck check : passageChecks) {
      check.check(pair.of(side), findings);
    }
  }

  /** What has no counterpart yet is still looked at by itself. */
  private void alone(Block block, Side side, SectionId id) {
    if (hasWords(block)) {
      Passage passage = passage(block, side);
      one(new TextPair(new Bilingual<>(passage, passage), Optional.of(id), false), side);
    }
  }

  /** Whether it has prose of its own; a list's is its items'. */
  private static boolean hasWords(Block block) {
    return switch (block.kind()) {
      case LIST, CODE, DIVIDER -> false;
      default -> true;
    };
  }
}
