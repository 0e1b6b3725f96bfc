package org.couplet.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Rule;
import org.couplet.diag.StoppedException;
import org.couplet.lang.Bilingual;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.pair.BlockPair;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.pair.SampleBrochure;
import org.couplet.read.BrochureReader;
import org.junit.jupiter.api.Test;

/** Texts that agree are made to differ in every way and at every place there is: none gets by. */
class PlantedSlipsTest {

  @Test
  void everySlipIsFound() throws Exception {
    List<String> missed = new ArrayList<>();
    int[] planted = new int[1];
    for (Bilingual<String> pair : agreeing()) {
      Stream.concat(Slip.ANYWHERE.stream(), Slip.CHINESE.stream())
          .forEach(
              slip ->
                  slip.in(pair.first())
                      .forEach(
                          text -> {
                            planted[0]++;
                            look(slip, new Bilingual<>(text, pair.second()), missed);
                          }));
      Stream.concat(Slip.ANYWHERE.stream(), Slip.ENGLISH.stream())
          .forEach(
              slip ->
                  slip.in(pair.second())
                      .forEach(
                          text -> {
                            planted[0]++;
                            look(slip, new Bilingual<>(pair.first(), text), missed);
                          }));
    }
    assertThat(missed).isEmpty();
    assertThat(planted[0]).isGreaterThan(1500);
  }

  @Test
  void whatWasLeftInTheOtherLanguageIsFound() throws Exception {
    List<String> missed = new ArrayList<>();
    for (Bilingual<String> pair : agreeing()) {
      long han = pair.first().codePoints().filter(Character::isIdeographic).count();
      if (han > 12) {
        for (Bilingual<String> left :
            List.of(
                new Bilingual<>(pair.first(), pair.first()),
                new Bilingual<>(pair.second(), pair.second()),
                new Bilingual<>(pair.first(), pair.first() + " Welcome."))) {
          if (!rules(left).contains(Rule.WRONG_SCRIPT)) {
            missed.add(left.toString());
          }
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  /** Not where the second text says only that it is the same year, or gives an area in hectares. */
  private static boolean isKnown(Slip slip, Bilingual<String> pair) {
    boolean ofFigures = slip.found().contains(Rule.DATE_PARITY);
    boolean isVague =
        pair.second().contains("same year") || pair.toString().matches(".*公顷.* mu\\b.*");
    return !(ofFigures && isVague);
  }

  private static void look(Slip slip, Bilingual<String> pair, List<String> missed) {
    if (isKnown(slip, pair) && rules(pair).stream().noneMatch(slip.found()::contains)) {
      missed.add(slip.name() + ": " + pair.first() + " | " + pair.second());
    }
  }

  private static List<Rule> rules(Bilingual<String> pair) {
    Diagnostics found = new Diagnostics();
    Brochure brochure = SampleBrochure.of(List.of(pair.first()), List.of(pair.second())).build();
    Pairing pairing = Pairer.pair(brochure, found);
    Parity.check(brochure, pairing, found);
    return found.sorted().stream().map(told -> told.problem().rule()).toList();
  }

  /** The pairs of the brochure and of the cases that agree. */
  private static List<Bilingual<String>> agreeing() throws IOException, StoppedException {
    List<Bilingual<String>> pairs = new ArrayList<>();
    Diagnostics found = new Diagnostics();
    Brochure brochure = BrochureReader.read(Path.of(".."), found);
    Pairer.pair(brochure, found)
        .sections()
        .forEach(
            section -> {
              add(section.title(), pairs);
              section.blocks().forEach(block -> add(block, pairs));
            });
    for (String cases : List.of("cases.csv", "/org/couplet/quantity/cases.csv")) {
      for (String line : lines(cases)) {
        String[] parts = line.split(" \\| ", -1);
        if (parts[2].equals("ok")) {
          pairs.add(new Bilingual<>(parts[0], parts[1]));
        }
      }
    }
    return pairs;
  }

  private static void add(BlockPair pair, List<Bilingual<String>> pairs) {
    Optional<Block> first = pair.blocks().first();
    Optional<Block> second = pair.blocks().second();
    if (first.isPresent() && second.isPresent() && !first.get().content().text().isEmpty()) {
      pairs.add(new Bilingual<>(first.get().content().text(), second.get().content().text()));
    }
    pair.parts().forEach(part -> add(part, pairs));
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PlantedSlipsTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
