package org.couplet.parity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;

/**
 * {@code punctuation-width}, {@code straight-quotes} and {@code fullwidth-digits}: marks of the
 * width that the language uses.
 */
final class WidthCheck implements PassageCheck {

  private static final String HALF = ",.;:?!()";
  private static final String FULL = "，。；：？！（）";

  private static final Pattern HALF_BESIDE_HAN =
      Pattern.compile(
          "(?<=[\\p{IsHan}”’》）])(?:[,;:?!()]|\\.(?![A-Za-z0-9.]))|(?<!\\.)[,;:?!()](?=\\p{IsHan})");
  private static final Pattern FULL_WIDTH = Pattern.compile("[，。；：？！（）、《》「」『』【】]");
  private static final Pattern STRAIGHT =
      Pattern.compile("[\"'](?=\\p{IsHan})|(?<=[\\p{IsHan}，。；：？！])[\"']");

  /** But for those that an editor meant to number a list with, which reading has told about. */
  private static final Pattern DIGITS = Pattern.compile("[０-９]+(?![０-９．、])|(?<=.)[０-９]+");

  @Override
  public void check(Passage passage, Findings findings) {
    String prose = Addresses.removed(passage.prose());
    switch (passage.language().subtag()) {
      case "zh", "ja" -> {
        halfWidth(prose, passage, findings);
        straightQuotes(prose, passage, findings);
      }
      case "ko", "th", "lo", "km", "my", "bo" -> {}
      default -> fullWidth(prose, passage, findings);
    }
    Matcher digits = DIGITS.matcher(prose);
    if (digits.find()) {
      String words = digits.group();
      findings.one(
          Problem.FULLWIDTH_DIGITS, passage, words, Phrase.same(words), Phrase.same(narrow(words)));
    }
  }

  private static void halfWidth(String prose, Passage passage, Findings findings) {
    Matcher mark = HALF_BESIDE_HAN.matcher(prose);
    if (mark.find()) {
      String words = around(prose, mark);
      String full = String.valueOf(FULL.charAt(HALF.indexOf(mark.group())));
      findings.one(
          Problem.HALF_WIDTH_MARK,
          passage,
          words,
          Phrase.same(words),
          Phrase.same(mark.group()),
          Phrase.same(full));
    }
  }

  private static void straightQuotes(String prose, Passage passage, Findings findings) {
    Matcher quote = STRAIGHT.matcher(prose);
    if (quote.find()) {
      String words = around(prose, quote);
      boolean single = quote.group().equals("'");
      findings.one(
          Problem.STRAIGHT_QUOTES,
          passage,
          words,
          Phrase.same(words),
          Phrase.same(single ? "‘ ’" : "“ ”"));
    }
  }

  private static void fullWidth(String prose, Passage passage, Findings findings) {
    Matcher mark = FULL_WIDTH.matcher(prose);
    while (mark.find()) {
      boolean inHan =
          (mark.start() > 0 && Scripts.isHan(prose.charAt(mark.start() - 1)))
              || (mark.end() < prose.length() && Scripts.isHan(prose.charAt(mark.end())));
      if (!inHan) {
        int at = FULL.indexOf(mark.group());
        String words = around(prose, mark);
        findings.one(
            Problem.FULL_WIDTH_MARK,
            passage,
            words,
            Phrase.same(words),
            Phrase.same(mark.group()),
            Phrase.same(at < 0 ? "," : String.valueOf(HALF.charAt(at))));
        return;
      }
    }
  }

  /** The mark with a letter or two before it, so that a reader finds it. */
  private static String around(String prose, Matcher mark) {
    int start =
        prose.offsetByCodePoints(mark.start(), -Math.min(2, prose.codePointCount(0, mark.start())));
    int after = Math.min(2, prose.codePointCount(mark.end(), prose.length()));
    return prose.substring(start, prose.offsetByCodePoints(mark.end(), after)).strip();
  }

  private static String narrow(String digits) {
    StringBuilder out = new StringBuilder();
    digits.chars().forEach(c -> out.append((char) (c - 0xFEE0)));
    return out.toString();
  }
}
