package org.couplet.lang;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language, named by its BCP 47 tag in canonical case ({@code zh-Hans}, {@code en}).
 *
 * @param tag the tag as written into {@code lang} attributes
 */
public record Language(String tag) {

  private record Names(String own, String chinese, String english) {}

  private static final Map<String, Names> NAMES =
      Map.ofEntries(
          Map.entry("ar", new Names("العربية", "阿拉伯文", "Arabic")),
          Map.entry("de", new Names("Deutsch", "德文", "German")),
          Map.entry("en", new Names("English", "英文", "English")),
          Map.entry("es", new Names("Español", "西班牙文", "Spanish")),
          Map.entry("fa", new Names("فارسی", "波斯文", "Persian")),
          Map.entry("fr", new Names("Français", "法文", "French")),
          Map.entry("he", new Names("עברית", "希伯来文", "Hebrew")),
          Map.entry("id", new Names("Bahasa Indonesia", "印尼文", "Indonesian")),
          Map.entry("it", new Names("Italiano", "意大利文", "Italian")),
          Map.entry("ja", new Names("日本語", "日文", "Japanese")),
          Map.entry("km", new Names("ខ្មែរ", "高棉文", "Khmer")),
          Map.entry("ko", new Names("한국어", "韩文", "Korean")),
          Map.entry("lo", new Names("ລາວ", "老挝文", "Lao")),
          Map.entry("ms", new Names("Bahasa Melayu", "马来文", "Malay")),
          Map.entry("pt", new Names("Português", "葡萄牙文", "Portuguese")),
          Map.entry("ru", new Names("Русский", "俄文", "Russian")),
          Map.entry("th", new Names("ไทย", "泰文", "Thai")),
          Map.entry("ur", new Names("اردو", "乌尔都文", "Urdu")),
          Map.entry("vi", new Names("Tiếng Việt", "越南文", "Vietnamese")),
          Map.entry("zh", new Names("中文", "中文", "Chinese")));

  private static final Set<String> ASSIGNED = Set.of(Locale.getISOLanguages());

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ps", "ur", "yi", "dv", "ug", "sd");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");

  /**
   * The language that a tag names; {@code zh} and {@code zh-CN} are read as {@code zh-Hans}, which
   * is what pages carry.
   *
   * @throws IllegalArgumentException if the tag is not well-formed BCP 47
   */
  public static Language of(String tag) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag).build();
    } catch (java.util.IllformedLocaleException e) {
      throw new IllegalArgumentException(tag, e);
    }
    String canonical = locale.toLanguageTag();
    if (locale.getLanguage().isEmpty() || canonical.equals("und")) {
      throw new IllegalArgumentException(tag);
    }
    return new Language(
        switch (canonical) {
          case "zh", "zh-CN", "zh-SG", "zh-Hans-CN" -> "zh-Hans";
          default -> canonical;
        });
  }

  /**
   * Whether the primary subtag is one that is in use: two letters of ISO 639-1, or three, of which
   * there are too many to know; longer ones are not assigned (BCP 47, 2.2.1). {@code cn} is none.
   */
  public boolean isAssigned() {
    int length = subtag().length();
    return length == 2 ? ASSIGNED.contains(subtag()) : length == 3;
  }

  /** The primary subtag ({@code zh}): it names files, folders and YAML keys. */
  public String subtag() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** What the language calls itself; the tag where we don't know. */
  public String ownName() {
    return names().own;
  }

  /** What Chinese calls text in it (英文); the tag where we don't know. */
  public String chineseName() {
    return names().chinese;
  }

  /** What English calls it; the tag where we don't know. */
  public String englishName() {
    return names().english;
  }

  private Names names() {
    return NAMES.getOrDefault(subtag(), new Names(tag, tag, tag));
  }

  /** The value of the {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String direction() {
    String[] subtags = tag.split("-", -1);
    for (int i = 1; i < subtags.length; i++) {
      if (subtags[i].length() == 4 && Character.isLetter(subtags[i].charAt(0))) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(subtags[i]) ? "rtl" : "ltr";
      }
    }
    return RIGHT_TO_LEFT.contains(subtag()) ? "rtl" : "ltr";
  }

  @Override
  public String toString() {
    return tag;
  }
}
