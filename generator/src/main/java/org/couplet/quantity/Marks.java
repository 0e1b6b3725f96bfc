package org.couplet.quantity;

import java.util.regex.Pattern;

/** Marks that count points: they are no numbers, and only how many there are is of interest. */
final class Marks {

  private static final Pattern CHINESE_START =
      Pattern.compile(
          "^\\s*(?:\\d{1,2}[.、．)](?!\\d)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节篇部]|[(（][一二三四五六七八九十\\d]{1,3}[)）])");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:[一二三四五六七八九十]是(?!否)|其[一二三四五](?=[，,是：:])"
              + "|第[一二三四五六七八九十](?=[，,、：:])|首先|其次|再次)(?<=(?:^|[。；;：:，,、\\s“（]).{2})"
              + "|[①-⑳⑴-⒇]|[(（](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]"
              + "|(?<=[。；：;:\\s])\\d{1,2}[、．](?!\\d)");
  private static final Pattern ENGLISH_START =
      Pattern.compile(
          "^\\s*(?:\\d{1,2}[.)](?!\\d)|\\(?[IVX]{1,5}[.)]|\\([a-zA-Z\\d]{1,2}\\)|[a-z]\\)|(?:Chapter|Section|Part)\\s(?:\\d+|[IVX]+)\\b)\\s*");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh)(?:ly)?(?=[,:])(?<=(?:^|[.;:,]\\s|[.;:,]\\sand\\s)\\w{5,9})"
              + "|\\((?:\\d{1,2}|[a-h]|[ivx]{1,4}|[IVX]{1,4})\\)",
          Pattern.CASE_INSENSITIVE);

  private Marks() {}

  static int takeChinese(Scan scan) {
    return scan.distinct(CHINESE_START) + scan.distinct(CHINESE);
  }

  static int takeEnglish(Scan scan, EnglishHints hints) {
    boolean any = hints.numerals() || scan.rest().indexOf('(') >= 0;
    return scan.distinct(ENGLISH_START) + (any ? scan.distinct(ENGLISH) : 0);
  }
}
