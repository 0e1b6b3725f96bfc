package org.couplet.read;

import java.math.BigDecimal;
import java.net.URI;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.lang.Bound;
import org.couplet.lang.Language;
import org.couplet.lang.PartialDate;
import org.couplet.model.WindowsDevices;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.Shapes;

/** The forms that dates, numbers, names and addresses have in the files. */
final class Forms {

  private static final Pattern PARTIAL_DATE =
      Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,24}(\\.[0-9]{1,12})?");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern META = Pattern.compile("[A-Za-z][A-Za-z0-9:._-]*");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

  /** A date known to the year, the month or the day. */
  static final Shape<PartialDate> DATE =
      Shapes.form(
          new Phrase("一个日期", "a date"),
          "2016-01-21",
          Forms::date,
          new Phrase(
              "写成 2016、2018-05 或 2016-01-21，而且要是真有的日子。",
              "Write 2016, 2018-05 or 2016-01-21, and a day that the calendar has."));

  /** A number, exactly as it is typed. */
  static final Shape<BigDecimal> NUMBER =
      Shapes.form(
          new Phrase("一个数", "a number"),
          "110000",
          typed -> Optional.of(typed).filter(DECIMAL.asMatchPredicate()).map(BigDecimal::new),
          new Phrase(
              "只写半角数字，不带逗号、单位和“万”“亿”，例如 110000 或 98.5。",
              "Write digits only, without commas, units or words, for example 110000 or 98.5."));

  /** How a number is meant. */
  static final Shape<Bound> BOUND =
      Shapes.oneOf(
          new Phrase("一个词", "a word"),
          Map.of(
              "more-than", Bound.MORE_THAN,
              "at-least", Bound.AT_LEAST,
              "less-than", Bound.LESS_THAN,
              "about", Bound.ABOUT));

  /** An ISO 4217 code. */
  static final Shape<String> CURRENCY =
      Shapes.form(
          new Phrase("一个货币代码", "a currency code"),
          "CNY",
          typed -> Optional.of(typed).filter(Currencies::isCode),
          new Phrase(
              "写三个大写字母的 ISO 4217 代码：人民币是 CNY，美元是 USD，欧元是 EUR。",
              "Write the ISO 4217 code in three capitals: CNY for renminbi, USD, EUR."));

  /** The id of a heading. */
  static final Shape<String> HEADING =
      name(new Phrase("一个标题的编号", "the id of a heading"), "planning");

  /** The name of a page template. */
  static final Shape<String> TEMPLATE =
      name(new Phrase("一个模板的名称", "the name of a template"), "section");

  /** The name of a meta element. */
  static final Shape<String> META_NAME =
      matching(
          META,
          new Phrase("一个 meta 的名称", "the name of a meta"),
          "SiteName",
          new Phrase("请用英文字母，例如 SiteName。", "Use Latin letters, for example SiteName."));

  static final Shape<String> MAIL =
      matching(
          EMAIL,
          new Phrase("一个电子邮箱", "an e-mail address"),
          "office@example.gov.cn",
          new Phrase("写成 office@example.gov.cn 这样。", "Write it like office@example.gov.cn."));

  static final Shape<String> HOST_NAME =
      matching(
          HOST,
          new Phrase("一个主机名", "a host name"),
          "static.example.gov.cn",
          new Phrase(
              "只写主机名，不带 https:// 和路径，例如 static.example.gov.cn。",
              "Write the host alone, without https:// and path: static.example.gov.cn."));

  /** Where the site will be published. */
  static final Shape<URI> ADDRESS =
      Shapes.form(
          new Phrase("一个网址", "an address"),
          "https://example.gov.cn/zyjy/",
          SiteAddress::parse,
          new Phrase(
              "写完整的 http 或 https 网址，到文件夹为止，例如 https://example.gov.cn/zyjy/。",
              "Write a whole http or https address of a folder, for example"
                  + " https://example.gov.cn/zyjy/."));

  /** A language by its BCP 47 tag; its primary subtag has two or three letters. */
  static final Shape<Language> LANGUAGE =
      Shapes.form(
          new Phrase("一个语言代码", "the tag of a language"),
          "zh-Hans",
          Forms::language,
          new Phrase(
              "写 BCP 47 语言代码，例如 zh-Hans、en、de、th。",
              "Write a BCP 47 tag, for example zh-Hans, en, de, th."));

  private Forms() {}

  private static Shape<String> name(Phrase what, String example) {
    return matching(
        NAME,
        what,
        example,
        new Phrase(
            "请用小写英文字母、数字和连字符，例如 " + example + "。",
            "Use lower-case Latin letters, digits and hyphens, for example " + example + "."));
  }

  private static Shape<String> matching(Pattern form, Phrase what, String example, Phrase hint) {
    return Shapes.form(
        what, example, typed -> Optional.of(typed).filter(form.asMatchPredicate()), hint);
  }

  private static Optional<PartialDate> date(String typed) {
    Matcher parts = PARTIAL_DATE.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    OptionalInt month = number(parts.group(2));
    OptionalInt day = number(parts.group(3));
    boolean real =
        month.orElse(1) >= 1
            && month.orElse(1) <= 12
            && day.orElse(1) >= 1
            && day.orElse(1) <= YearMonth.of(year, month.orElse(1)).lengthOfMonth();
    return real ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
  }

  private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** Languages whose subtag can name files: {@code con} is one, but no file on Windows. */
  private static Optional<Language> language(String typed) {
    try {
      Language language = Language.of(typed);
      String subtag = language.subtag();
      boolean named = subtag.length() <= 3 && !WindowsDevices.has(subtag);
      return named ? Optional.of(language) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
