package org.couplet.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.LinkTarget;

/** {@code link-parity}: both texts link to the same places and refer to the same footnotes. */
final class LinkCheck implements PairCheck {

  private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?)]+$");

  private final LanguagePair languages;
  private final Variants variants;

  LinkCheck(LanguagePair languages) {
    this.languages = languages;
    this.variants = new Variants(languages);
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    for (Side side : Side.values()) {
      List<String> own = targets(pair.of(side));
      for (String lost : lost(own, targets(pair.of(side.other())), variants::common)) {
        findings.pair(
            Problem.LINK_LOST,
            pair,
            Phrase.same(lost),
            Phrase.nameOf(languages.of(side.other())),
            Phrase.nameOf(languages.of(side)));
      }
    }
    if (pair.first().notes().size() != pair.second().notes().size()) {
      findings.pair(
          Problem.NOTES_DIFFER,
          pair,
          Phrase.nameOf(languages.first()),
          Phrase.same(Integer.toString(pair.first().notes().size())),
          Phrase.nameOf(languages.second()),
          Phrase.same(Integer.toString(pair.second().notes().size())));
    }
  }

  private static List<String> targets(Passage passage) {
    List<String> targets = new ArrayList<>();
    for (LinkTarget link : passage.links()) {
      if (link instanceof LinkTarget.ToSection to) {
        targets.add("../" + to.section() + to.anchor().map(a -> "#" + a).orElse(""));
      } else if (link instanceof LinkTarget.ToFile file) {
        targets.add("../" + file.section() + "/" + file.name());
      } else if (link instanceof LinkTarget.Outside outside
          && !outside.address().startsWith("mailto:")
          && !outside.address().startsWith("tel:")) {
        targets.add(outside.address());
      }
    }
    for (String shown : Addresses.shown(passage.prose())) {
      String address = SENTENCE_END.matcher(shown).replaceFirst("");
      if (targets.stream().noneMatch(target -> target.contains(address))) {
        targets.add(address);
      }
    }
    return targets;
  }

  /** What {@code own} has and {@code others} has not, counted. */
  static List<String> lost(List<String> own, List<String> others, Function<String, String> common) {
    List<String> rest = new ArrayList<>(others.stream().map(common).toList());
    return own.stream().filter(name -> !rest.remove(common.apply(name))).toList();
  }
}
