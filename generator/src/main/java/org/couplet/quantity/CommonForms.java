package org.couplet.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written alike in every language: addresses, names with digits, ISO dates. */
final class CommonForms {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:https?|ftp|file)://[^\\s，。；、）》”<>]+|\\bwww\\.[\\w./-]+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|(?<![\\w/.~])[/.~]*[A-Za-z][\\w.+~-]*(?:/[\\w.+~*-]+)*/[\\w.+~*-]*\\d[\\w.+~*-]*");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.,])(?:\\+\\d{1,3}[- ]?(?:\\(0\\))?(?:\\d{2,4}[- ]){1,4}\\d{3,8}"
              + "|\\(?0\\d{2,3}\\)?[- ]\\d{7,8}(?:-\\d{1,5})?|1[3-9]\\d{9}|[48]00-\\d{3,4}-\\d{3,4})(?![\\w])");
  private static final Pattern STANDARD =
      Pattern.compile(
          "(?<!\\w)(?<body>(?:GB|ISO|IEC|IEEE|RFC|ITU|ASTM|DIN|WCAG|ANSI|DB|JT|JY|MH|TB|CJJ)[A-Z]*"
              + "(?:[/-][A-Z]+)*)[ -]?(?<number>\\d[\\d.]*(?:[-—–:]\\d+)*)");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "[〔\\[(（]\\s?(?<y1>\\d{4})\\s?[〕\\])）]\\s?(?:第\\s?)?(?:No\\.?\\s?)?(?<n1>\\d{1,4})\\s?号?"
              + "|\\bNo\\.?\\s?(?<n2>\\d{1,4})\\s?[〔\\[(（]\\s?(?<y2>\\d{4})\\s?[〕\\])）]");
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<![\\w.])[vV]?\\d+(?:\\.\\d+){2,}(?:[-+][\\w.]+)?|(?<!\\w)[vV]\\d+(?:\\.\\d+)*");
  private static final Pattern ISO_DATE =
      Pattern.compile(
          "(?<![\\w.-])(?<y>1\\d{3}|20\\d{2})(?<s>[-/.])(?<m>0?[1-9]|1[0-2])\\k<s>(?<d>[12]\\d|3[01]|0?[1-9])(?![\\w-])");
  private static final Pattern ISO_MONTH =
      Pattern.compile(
          "(?<![\\w.-])(?<y>19\\d{2}|20\\d{2})-(?<m>0[1-9]|1[0-2])(?<d>)(?![\\w-]|\\s?年)");
  private static final Pattern MODEL =
      Pattern.compile(
          "(?<![A-Za-z0-9_])(?!(?:RMB|CNY|USD|US|EUR|GBP|JPY|HKD|HK|NT|No|Nos|Q|FY|THB|RUB|KRW|SGD|MOP)\\d)"
              + "(?:[A-Za-z_]+\\d[\\w.]*(?:-\\w+)*|[A-Z][A-Za-z]*-\\d+(?![\\d,.]*[%])\\w*|0x[0-9A-Fa-f]+"
              + "|\\d+[A-Za-z]+\\d[\\w]*|[0-9a-f]{12,})(?![A-Za-z0-9])");

  private CommonForms() {}

  static void read(Scan scan) {
    String text = scan.rest();
    boolean letters = text.chars().anyMatch(CommonForms::isLatin);
    if (letters) {
      scan.skip(ADDRESS);
      scan.each(STANDARD, CommonForms::standard);
    }
    if (text.chars().anyMatch(c -> "[〔(（".indexOf(c) >= 0)) {
      scan.each(DOCUMENT, CommonForms::document);
    }
    if (text.chars().anyMatch(c -> "-/.+".indexOf(c) >= 0)) {
      scan.each(ISO_DATE, CommonForms::date);
      scan.each(ISO_MONTH, CommonForms::date);
    }
    scan.skip(PHONE);
    if (letters || text.indexOf('.') >= 0) {
      scan.each(VERSION, m -> code(m.group().toLowerCase(Locale.ROOT).replaceAll("^v", ""), m));
    }
    if (letters) {
      scan.each(MODEL, m -> code(m.group().toUpperCase(Locale.ROOT).replaceAll("[-_]", ""), m));
    }
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Optional<List<Mention>> standard(Matcher m) {
    String number = m.group("number").replaceAll("[—–:]", "-");
    return code(m.group("body").replace('-', '/') + " " + number, m);
  }

  private static Optional<List<Mention>> code(String name, Matcher match) {
    return Optional.of(List.of(new Code(name, match.group())));
  }

  private static Optional<List<Mention>> document(Matcher match) {
    boolean yearFirst = match.group("y1") != null;
    String year = match.group(yearFirst ? "y1" : "y2");
    return code(year + "/" + match.group(yearFirst ? "n1" : "n2"), match);
  }

  private static Optional<List<Mention>> date(Matcher match) {
    return Optional.of(
        List.of(
            new Moment(
                number(match, "y"),
                number(match, "m"),
                number(match, "d"),
                match.group().strip())));
  }

  /** The number in a group, where it matched. */
  static OptionalInt number(Matcher match, String group) {
    String digits = match.group(group);
    return digits == null || digits.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }
}
