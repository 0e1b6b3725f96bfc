package org.couplet.quantity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units of measure as the two languages write them. */
final class Units {

  private static final String LENGTH = "length";
  private static final String AREA = "area";
  private static final String MASS = "mass";
  private static final String TIME = "time";
  private static final String CALENDAR = "calendar";
  private static final String DATA = "data";
  private static final String VOLUME = "volume";
  private static final String POWER = "power";
  private static final String TIMES = "times";

  private static final Map<String, Unit> CHINESE = new LinkedHashMap<>();
  private static final Map<String, Unit> ENGLISH = new LinkedHashMap<>();

  /** Alternatives of a pattern, longest first. */
  static final String CHINESE_WORDS;

  /** Alternatives of a pattern, longest first. */
  static final String ENGLISH_WORDS;

  static {
    add(LENGTH, "1", "米", "m meter meters metre metres");
    add(LENGTH, "1000", "公里 千米", "km kilometer kilometers kilometre kilometres");
    add(LENGTH, "0.01", "厘米", "cm centimeter centimeters centimetre centimetres");
    add(LENGTH, "0.001", "毫米", "mm millimeter millimeters millimetre millimetres");
    add(LENGTH, "1609.344", "英里", "mile miles");
    add(LENGTH, "0.3048", "英尺", "foot feet");
    add(AREA, "1", "平方米 平米", "m2 m² sqm square_meters square_metres");
    add(AREA, "1000000", "平方公里 平方千米", "km2 km² square_kilometers square_kilometres");
    add(AREA, "10000", "公顷", "ha hectare hectares");
    add(AREA, "666.6666667", "亩", "mu");
    add(AREA, "4046.8564224", "英亩", "acre acres");
    add(MASS, "1", "千克 公斤", "kg kilogram kilograms kilo kilos");
    add(MASS, "0.001", "克", "gram grams");
    add(MASS, "0.5", "斤", "jin");
    add(MASS, "1000", "吨", "ton tons tonne tonnes metric_tons");
    add(TIME, "1", "秒 秒钟", "second seconds");
    add(TIME, "60", "分钟", "minute minutes min");
    add(TIME, "3600", "小时 个小时", "hour hours");
    add(TIME, "86400", "天", "day days");
    add(TIME, "604800", "周 星期 个星期", "week weeks");
    add(CALENDAR, "1", "个月", "month months");
    add(CALENDAR, "12", "年", "year years");
    add(VOLUME, "1", "升", "liter liters litre litres");
    add(VOLUME, "1000", "立方米", "m3 m³ cubic_meters cubic_metres");
    add(POWER, "1", "千瓦", "kW kilowatt kilowatts");
    add(POWER, "1000", "兆瓦", "MW megawatt megawatts");
    add(DATA, "1", "KB", "KB");
    add(DATA, "1024", "MB", "MB");
    add(DATA, "1048576", "GB", "GB");
    add(DATA, "1073741824", "TB", "TB");
    add(TIMES, "1", "倍", "times");
    CHINESE_WORDS = words(CHINESE);
    ENGLISH_WORDS = words(ENGLISH);
  }

  private Units() {}

  private static void add(String measure, String size, String chinese, String english) {
    Unit unit = Unit.of(measure, size);
    for (String word : chinese.split(" ", -1)) {
      CHINESE.put(word.toLowerCase(Locale.ROOT), unit);
    }
    for (String word : english.split(" ", -1)) {
      ENGLISH.put(word.replace('_', ' ').toLowerCase(Locale.ROOT), unit);
    }
  }

  private static String words(Map<String, Unit> units) {
    return units.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** The unit that a Chinese or English text calls so. */
  static Optional<Unit> named(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(CHINESE.get(key)).or(() -> Optional.ofNullable(ENGLISH.get(key)));
  }
}
