package org.couplet.read.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;

/**
 * Bytes of a source file to its text.
 *
 * <p>A byte order mark is dropped. Line ends stay as they are, so that places are right in every
 * editor; none of them reaches the output, because YAML and Markdown both read CR, LF and CRLF as
 * the same line end, and {@code ThemeReader} writes them as LF.
 */
public final class Decoder {

  private static final String GB18030 = "GB18030";
  private static final char REPLACEMENT = '\uFFFD';
  private static final int EXCERPT = 16;

  private Decoder() {}

  /** The text of a file; empty, with a problem at the first wrong byte, if it is not UTF-8. */
  public static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics found) {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      String text = withoutMark(new String(bytes, utf16.get()));
      found.report(Problem.SAVED_AS_UTF16, new SourceFile(path, text).whole(), path);
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrongByte(bytes);
    if (wrong < 0) {
      return Optional.of(new SourceFile(path, withoutMark(text)));
    }
    Optional<String> gbk = gbk(bytes, text);
    if (gbk.isPresent()) {
      int start = new String(bytes, 0, wrong, Charset.forName(GB18030)).length();
      Span span = new SourceFile(path, gbk.get()).span(start, start + 1);
      found.report(Problem.SAVED_AS_GBK, span, excerpt(span), path);
    } else {
      SourceFile file = new SourceFile(path, withoutMark(text));
      int start = withoutMark(new String(bytes, 0, wrong, StandardCharsets.UTF_8)).length();
      found.report(Problem.NOT_UTF8, file.span(start, start + 1));
    }
    return Optional.empty();
  }

  /** Whether all of the bytes are UTF-8. */
  public static boolean isUtf8(byte[] bytes) {
    return firstWrongByte(bytes) < 0;
  }

  /**
   * Text in an encoding that files here must not have.
   *
   * @param encoding its name, as people say it
   */
  public record Recovered(String encoding, String text) {}

  /** The text of a file that was saved as UTF-16 or GBK; empty for any other. */
  public static Optional<Recovered> recover(byte[] bytes) {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return Optional.of(new Recovered("UTF-16", withoutMark(new String(bytes, utf16.get()))));
    }
    return firstWrongByte(bytes) < 0
        ? Optional.empty()
        : gbk(bytes, new String(bytes, StandardCharsets.UTF_8))
            .map(text -> new Recovered("GBK", text));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * UTF-16 by its mark, or because zeros stand only in every other place, and are many or stand in
   * what is no UTF-8.
   */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - (i & 1);
        odd += i & 1;
      }
    }
    int zeros = even + odd;
    boolean halved = zeros > 0 && Math.min(even, odd) == 0 && bytes.length % 2 == 0;
    if (!halved || (4 * zeros < bytes.length && firstWrongByte(bytes) < 0)) {
      return Optional.empty();
    }
    Charset charset = even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return strict(charset, bytes).filter(Decoder::readsAsText).map(text -> charset);
  }

  /** Letters, digits, punctuation and line ends; a stray NUL in a UTF-8 file does not give that. */
  private static boolean readsAsText(String text) {
    return text.codePoints()
        .allMatch(
            c -> Character.isDefined(c) && (!Character.isISOControl(c) || (c <= ' ' && c > 0)));
  }

  private static int firstWrongByte(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return decoder.decode(in, CharBuffer.allocate(bytes.length), true).isUnderflow()
            && !in.hasRemaining()
        ? -1
        : in.position();
  }

  /**
   * The text read as GB18030, if it makes more sense so: more of it is wrong than right as UTF-8,
   * all of it is valid, and nearly all its characters are of GB 2312, as in real texts. (A UTF-8
   * text with one wrong byte can be valid GB18030 by chance.)
   */
  private static Optional<String> gbk(byte[] bytes, String asUtf8) {
    long wrong = asUtf8.chars().filter(c -> c == REPLACEMENT).count();
    long right = asUtf8.codePoints().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    if (wrong <= right || !Charset.isSupported(GB18030)) {
      return Optional.empty();
    }
    int common = 0;
    int rare = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] < 0) {
        boolean gb2312 = (bytes[i] & 0xFF) >= 0xA1 && (bytes[i + 1] & 0xFF) >= 0xA1;
        common += gb2312 ? 1 : 0;
        rare += gb2312 ? 0 : 1;
        i++;
      }
    }
    return common > 0 && common >= 9 * rare
        ? strict(Charset.forName(GB18030), bytes)
        : Optional.empty();
  }

  private static Optional<String> strict(Charset charset, byte[] bytes) {
    try {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The first words from a place on, in one line. */
  private static String excerpt(Span span) {
    String rest = span.file().text().substring(span.start()).strip();
    int end = (int) rest.chars().takeWhile(c -> c != '\r' && c != '\n').limit(EXCERPT).count();
    return rest.substring(0, end);
  }
}
