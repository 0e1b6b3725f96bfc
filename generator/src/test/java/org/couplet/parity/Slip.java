package org.couplet.parity;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.diag.Rule;

/**
 * A kind of slip that typists and translators make.
 *
 * @param place where it can be made in a text
 * @param made what then stands there
 * @param found the rules of which one must tell of it
 */
record Slip(String name, Pattern place, Function<MatchResult, String> made, Set<Rule> found) {

  private static final Set<Rule> FIGURES =
      Set.of(
          Rule.NUMBER_PARITY,
          Rule.DATE_PARITY,
          Rule.ROUNDING,
          Rule.CONTACT_PARITY,
          Rule.LINK_PARITY,
          Rule.BOUND_PARITY);

  /** In either language. */
  static final List<Slip> ANYWHERE =
      List.of(
          new Slip(
              "digit",
              at("(?<![A-Za-z\\d/.(])\\d+(?!\\.\\s|\\d)"),
              m -> otherDigit(m.group()),
              FIGURES),
          new Slip(
              "zero lost",
              at("(?<![A-Za-z\\d/.,])\\d+0(?![\\d.,])"),
              m -> m.group().substring(0, m.group().length() - 1),
              FIGURES),
          new Slip(
              "zero more",
              at("(?<![A-Za-z\\d/.,+-])[1-9]\\d+(?![\\d.,:]|年|月|日)"),
              m -> m.group() + "0",
              FIGURES),
          new Slip(
              "point moved",
              at("(\\d)(\\d)\\.(\\d)"),
              m -> m.group(1) + "." + m.group(2) + m.group(3),
              FIGURES),
          new Slip("percent lost", at("(?<=\\d)%(?![-–—～~]| to\\b)"), m -> "", FIGURES),
          new Slip(
              "year",
              at("(?:19|20)\\d\\d(?!\\d)"),
              m -> "" + (Integer.parseInt(m.group()) + 1),
              FIGURES),
          new Slip(
              "end of a range",
              at("(\\d+[-–—~])(\\d+)"),
              m -> m.group(1) + (Integer.parseInt(m.group(2)) + 1),
              FIGURES),
          new Slip("mail", at("@example\\.org"), m -> "@example.com", Set.of(Rule.CONTACT_PARITY)),
          new Slip(
              "link", at("\\]\\(https://[^)]*"), m -> m.group() + "x", Set.of(Rule.LINK_PARITY)),
          new Slip(
              "picture",
              at("\\]\\([a-z-]+\\.(?:jpg|png)"),
              m -> "](x.jpg",
              Set.of(Rule.PICTURE_PARITY)));

  static final List<Slip> CHINESE =
      List.of(
          new Slip("万 for 亿", at("(?<=[\\d一二三四五六七八九十百千])亿"), m -> "万", FIGURES),
          new Slip("亿 for 万", at("(?<=[\\d一二三四五六七八九十百千])万(?!亿)"), m -> "亿", FIGURES),
          new Slip("万 lost", at("(?<=[\\d一二三四五六七八九十百千])万"), m -> "", FIGURES),
          new Slip(
              "bound lost",
              at("(?<=\\d|[十百千万])[余多](?=[^\\d]|$)|超过|不少于|不超过|至少|近(?=\\d)(?!\\d+年)|以上"),
              m -> "",
              Set.of(Rule.BOUND_PARITY, Rule.NUMBER_PARITY)),
          new Slip("美元 for 元", at("(?<=[\\d万亿])元"), m -> "美元", Set.of(Rule.CURRENCY_PARITY)),
          new Slip("元 for 美元", at("美元"), m -> "元", Set.of(Rule.CURRENCY_PARITY)),
          new Slip("ordinal", at("(?<=第)[一二三四](?=届|期|批|次)"), m -> "五", FIGURES),
          new Slip("unit", at("(?<=\\d)亩"), m -> "公顷", FIGURES),
          new Slip("unit", at("(?<=\\d)公里"), m -> "米", FIGURES),
          new Slip("unit", at("(?<=\\d)(?<!\\d{4})年(?=来|内|$)"), m -> "个月", FIGURES),
          new Slip(
              "half-width",
              at("[，。；：！](?=.)"),
              m -> narrow(m.group()),
              Set.of(Rule.PUNCTUATION_WIDTH)),
          new Slip("point lost", at("[；，](?:二|三)是"), m -> "，", Set.of(Rule.LIST_MARKS)),
          new Slip(
              "word twice",
              at("(?<=\\p{IsHan})(?<!目)的(?=\\p{IsHan})(?![的确])"),
              m -> "的的",
              Set.of(Rule.REPEATED_WORD)));

  static final List<Slip> ENGLISH =
      List.of(
          new Slip("billion for million", at("\\bmillion"), m -> "billion", FIGURES),
          new Slip("million for billion", at("\\bbillion"), m -> "million", FIGURES),
          new Slip("thousand for million", at("\\bmillion"), m -> "thousand", FIGURES),
          new Slip("comma for point", at("(?<=\\d)\\.(?=\\d{3}\\b)"), m -> ",", FIGURES),
          new Slip(
              "bound lost",
              at(
                  "(?i)\\b(?:more than|over|at least|nearly|no more than|fewer than|less than) (?=\\d)"),
              m -> "",
              Set.of(Rule.BOUND_PARITY, Rule.NUMBER_PARITY)),
          new Slip("dollars for RMB", at("RMB ?(?=\\d)"), m -> "US$", Set.of(Rule.CURRENCY_PARITY)),
          new Slip("RMB for dollars", at("US\\$"), m -> "RMB ", Set.of(Rule.CURRENCY_PARITY)),
          new Slip(
              "ordinal",
              at("\\b\\d+(?:st|nd|rd|th)\\b"),
              m -> (Integer.parseInt(m.group().replaceAll("\\D", "")) + 1) + "th",
              FIGURES),
          new Slip("ordinal", at("\\b(?:Third|third|fifth)\\b(?= \\w)"), m -> "ninth", FIGURES),
          new Slip(
              "month",
              at("\\b(?:January|November|March|May)\\b(?= \\d|\\s(?:of|and)\\b)"),
              m -> "October",
              FIGURES),
          new Slip("unit", at("(?<=\\d )mu\\b"), m -> "hectares", FIGURES),
          new Slip("unit", at("(?<=\\d )kilometers"), m -> "meters", FIGURES),
          new Slip("unit", at("\\byears\\b(?=$|,)"), m -> "months", FIGURES),
          new Slip(
              "spelled number",
              at("\\b(?:twelve|seven|eleven|twenty|thirty|five)\\b"),
              m -> "forty",
              FIGURES),
          new Slip(
              "full-width", at("(?<=[a-z]), (?=[a-z])"), m -> "，", Set.of(Rule.PUNCTUATION_WIDTH)),
          new Slip(
              "point lost", at("; (?:second|third|and third),"), m -> ",", Set.of(Rule.LIST_MARKS)),
          new Slip(
              "word twice",
              at("\\b(?:the|of|and|in)\\b(?= )"),
              m -> m.group() + " " + m.group(),
              Set.of(Rule.REPEATED_WORD)));

  private static Pattern at(String regex) {
    return Pattern.compile(regex);
  }

  /** The texts that come of making it, once each at every place where it can be made. */
  Stream<String> in(String text) {
    Matcher matcher = place.matcher(text);
    return matcher
        .results()
        .map(m -> text.substring(0, m.start()) + made.apply(m) + text.substring(m.end()));
  }

  /** The last digit another. */
  private static String otherDigit(String number) {
    char last = number.charAt(number.length() - 1);
    return number.substring(0, number.length() - 1) + (char) (last == '9' ? '8' : last + 1);
  }

  private static String narrow(String mark) {
    return String.valueOf(",.;:!".charAt("，。；：！".indexOf(mark)));
  }
}
