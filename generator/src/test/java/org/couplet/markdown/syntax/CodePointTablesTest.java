package org.couplet.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes the tables of code points from ICU4J; where they were not up to date, fails. */
final class CodePointTablesTest {

  private static final Path SOURCE =
      Path.of("src/main/java/org/couplet/markdown/syntax/CodePointTables.java");
  private static final int WIDTH = 92;

  /** A table: its name, what it holds, and the same for ICU4J. */
  private enum Table {
    WIDE("East Asian Width W, F or H.", "[[:ea=W:][:ea=F:][:ea=H:]]"),
    HANGUL("Script Hangul.", "[:sc=Hang:]"),
    EMOJI("Emoji_Presentation.", "[:Emoji_Presentation:]"),
    PUNCTUATION("General categories P*.", "[:P:]"),
    SYMBOLS("General categories S*.", "[:S:]"),
    AMBIGUOUS("General categories P* with East Asian Width A.", "[[:P:]&[:ea=A:]]"),
    IGNORABLE("Default_Ignorable_Code_Point.", "[:DI:]");

    private final String words;
    private final String pattern;

    Table(String words, String pattern) {
      this.words = words;
      this.pattern = pattern;
    }

    UnicodeSet set() {
      return new UnicodeSet(pattern).freeze();
    }
  }

  @Test
  void tablesAreWhatUnicodeSays() throws IOException {
    String before = Files.readString(SOURCE);
    String head = before.substring(0, before.indexOf("\n  /** " + Table.WIDE.words));
    StringBuilder out = new StringBuilder(head);
    for (Table table : Table.values()) {
      out.append("\n  /** ").append(table.words).append(" */\n  static final String ");
      out.append(table.name()).append(" =\n      \"\"\"\n").append(rows(table.set()));
      out.append("      \"\"\";\n");
    }
    String after = out.append("}\n").toString();
    if (!after.equals(before)) {
      Files.writeString(SOURCE, after);
    }
    assertThat(before).isEqualTo(after);
  }

  private static String rows(UnicodeSet set) {
    StringBuilder out = new StringBuilder();
    StringBuilder row = new StringBuilder();
    for (UnicodeSet.EntryRange range : set.ranges()) {
      String first = hex(range.codepoint);
      String piece =
          range.codepoint == range.codepointEnd ? first : first + "-" + hex(range.codepointEnd);
      if (row.length() + 1 + piece.length() > WIDTH) {
        out.append("      ").append(row).append('\n');
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(piece);
    }
    return out.append("      ").append(row).append('\n').toString();
  }

  private static String hex(int codePoint) {
    return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
  }

  @Test
  void everyCodePointIsSortedAsIcuSortsIt() {
    UnicodeSet wide = Table.WIDE.set();
    UnicodeSet hangul = Table.HANGUL.set();
    UnicodeSet emoji = Table.EMOJI.set();
    UnicodeSet cjk = new UnicodeSet(wide).removeAll(emoji).addAll(hangul).freeze();
    UnicodeSet punctuation = new UnicodeSet("[[:P:][:S:]]").freeze();
    UnicodeSet space = new UnicodeSet("[[:Zs:]\\u0009\\u000A\\u000C\\u000D]").freeze();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertThat(CodePoints.isCjk(c)).as("%X", c).isEqualTo(cjk.contains(c));
      assertThat(CodePoints.isPunctuation(c)).as("%X", c).isEqualTo(punctuation.contains(c));
      assertThat(CodePoints.isSpace(c)).as("%X", c).isEqualTo(space.contains(c));
    }
  }
}
