package org.couplet.read.source;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;

/**
 * Characters that nobody types and that come with copied or badly converted text: control
 * characters, marks that turn the direction of text, zero-width characters, garbled words. Each
 * kind is reported once a line.
 */
final class SuspectCharacters {

  /**
   * What wrong conversions leave: GBK read as UTF-8 (锟斤拷), memory filled by a compiler (烫烫烫), UTF-8
   * read as GBK (锛, 銆) and as Windows-1252 (Ã©, â€™, ï¼Œ).
   */
  private static final List<String> RUINS =
      List.of(
          "锟斤拷", "烫烫烫", "屯屯屯", "锛屼", "锛屽", "锛屾", "锛岃", "锛岄", "銆傚", "銆傛", "銆傝", "鐨勪", "鐨勫", "鐨勮",
          "â€", "ï¼", "ã€", "ï¿½", "ï»¿");

  private static final BitSet RUIN_STARTS = new BitSet();

  static {
    RUINS.forEach(ruin -> RUIN_STARTS.set(ruin.charAt(0)));
  }

  private static final Set<Character.UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private final SourceFile file;
  private final String text;
  private final Diagnostics found;
  private final Set<Problem> toldOnLine = EnumSet.noneOf(Problem.class);

  private SuspectCharacters(SourceFile file, Diagnostics found) {
    this.file = file;
    this.text = file.text();
    this.found = found;
  }

  static void report(SourceFile file, Diagnostics found) {
    new SuspectCharacters(file, found).scan();
  }

  private void scan() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        toldOnLine.clear();
      } else if (c >= 0x7F ? !isOrdinary(c) : c < ' ' && c != '\t') {
        look(c, i);
      }
    }
  }

  /** Most characters of Chinese text, told quickly. */
  private static boolean isOrdinary(char c) {
    return (c >= '\u2010' && c <= '\u2027')
        || (c >= '\u3000' && c <= '\u9FFF' && !RUIN_STARTS.get(c));
  }

  private void look(char c, int at) {
    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= '\uFFFE') {
      tell(Problem.CONTROL_CHARACTER, at, 1, name(c));
    } else if (isAlwaysTurning(c) || (isMarkOfDirection(c) && !lineRunsRightToLeft(at))) {
      tell(Problem.BIDI, at, 1, name(c));
    } else if (isZeroWidth(c, at)) {
      tell(Problem.ZERO_WIDTH, at, 1, name(c));
    } else if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE) {
      tell(Problem.RUINED_TEXT, at, 1, String.valueOf(c));
    } else if (isLatinRuin(c, at)) {
      tell(Problem.RUINED_TEXT, at, 2, text.substring(at, at + 2));
    } else if (RUIN_STARTS.get(c)) {
      RUINS.stream()
          .filter(ruin -> text.startsWith(ruin, at))
          .findFirst()
          .ifPresent(ruin -> tell(Problem.RUINED_TEXT, at, ruin.length(), ruin));
    }
  }

  private void tell(Problem problem, int at, int length, String arg) {
    if (toldOnLine.add(problem)) {
      found.report(problem, file.span(at, at + length), arg);
    }
  }

  private static String name(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  /** Embeddings and overrides. */
  private static boolean isAlwaysTurning(char c) {
    return c >= '\u202A' && c <= '\u202E';
  }

  /** Marks and isolates, which texts in Arabic or Hebrew have good use for. */
  private static boolean isMarkOfDirection(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C' || (c >= '\u2066' && c <= '\u2069');
  }

  private boolean lineRunsRightToLeft(int at) {
    return file.span(at, at).lineText().codePoints().anyMatch(SuspectCharacters::isRightToLeft);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return Character.isLetter(c)
        && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /**
   * U+200B is meant in scripts that write no spaces, a joiner between letters that join and in
   * emoji; neither between Han or Latin letters.
   */
  private boolean isZeroWidth(char c, int at) {
    return switch (c) {
      case '\u2060', '\uFEFF' -> true;
      case '\u200B' -> !isWithoutSpaces(before(at)) && !isWithoutSpaces(after(at));
      case '\u200C', '\u200D' -> isHanOrLatin(before(at)) && isHanOrLatin(after(at));
      default -> false;
    };
  }

  private int before(int at) {
    return at == 0 ? ' ' : text.codePointBefore(at);
  }

  private int after(int at) {
    return at + 1 == text.length() ? ' ' : text.codePointAt(at + 1);
  }

  private static boolean isWithoutSpaces(int c) {
    return WITHOUT_SPACES.contains(Character.UnicodeScript.of(c));
  }

  private static boolean isHanOrLatin(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.LATIN
        || c < 0x7F;
  }

  /** Two bytes of UTF-8 read as Latin-1: {@code Ã©}, {@code Â·}. */
  private boolean isLatinRuin(char c, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (c == 'Ã' || c == 'Â') && next >= '\u00A0' && next <= '\u00BF';
  }
}
