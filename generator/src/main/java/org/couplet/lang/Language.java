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

  private static final Map<String, String> OWN_NAMES =
      Map.ofEntries(
          Map.entry("ar", "العربية"),
          Map.entry("de", "Deutsch"),
          Map.entry("en", "English"),
          Map.entry("es", "Español"),
          Map.entry("fa", "فارسی"),
          Map.entry("fr", "Français"),
          Map.entry("he", "עברית"),
          Map.entry("id", "Bahasa Indonesia"),
          Map.entry("it", "Italiano"),
          Map.entry("ja", "日本語"),
          Map.entry("km", "ខ្មែរ"),
          Map.entry("ko", "한국어"),
          Map.entry("lo", "ລາວ"),
          Map.entry("ms", "Bahasa Melayu"),
          Map.entry("pt", "Português"),
          Map.entry("ru", "Русский"),
          Map.entry("th", "ไทย"),
          Map.entry("ur", "اردو"),
          Map.entry("vi", "Tiếng Việt"),
          Map.entry("zh", "中文"));

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

  /** The primary subtag ({@code zh}): it names files, folders and YAML keys. */
  public String subtag() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** What the language calls itself; the tag where we don't know. */
  public String ownName() {
    return OWN_NAMES.getOrDefault(subtag(), tag);
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
