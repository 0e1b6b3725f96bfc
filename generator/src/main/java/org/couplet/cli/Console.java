package org.couplet.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import org.couplet.diag.MessageLanguage;

/**
 * What the program was started in.
 *
 * @param in what is typed
 * @param out for results
 * @param err for problems
 * @param here the current folder, absolute
 * @param language of the user's locale
 * @param answers whether somebody sits there and can answer a question
 * @param watched whether {@code err} is a terminal
 */
record Console(
    BufferedReader in,
    PrintStream out,
    PrintStream err,
    Path here,
    MessageLanguage language,
    boolean answers,
    boolean watched) {

  /** The one that the launcher describes in system properties. */
  static Console ofLauncher() {
    Charset charset = charset(System.getProperty("couplet.charset", "UTF-8"));
    String terminals = System.getProperty("couplet.terminals", guessedTerminals());
    return new Console(
        new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), charset)),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        Path.of("").toAbsolutePath(),
        language(System.getProperty("couplet.locale", "en")),
        terminals.contains("0") && terminals.contains("1"),
        terminals.contains("2"));
  }

  /** Whether {@code err} shows colours and they are wanted: see no-color.org. */
  boolean colours() {
    return watched && System.getenv("NO_COLOR") == null;
  }

  /**
   * The streams that are terminals, as digits, where the launcher could not tell: Windows. It has
   * jdk.console=java.base set, under which there is no console unless both 0 and 1 are terminals.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static String guessedTerminals() {
    return System.console() == null ? "" : "012";
  }

  /** Chinese for a Chinese locale ({@code zh_CN.GBK}, {@code zh-Hans}), English for any other. */
  static MessageLanguage language(String locale) {
    return locale.startsWith("zh") ? MessageLanguage.ZH : MessageLanguage.EN;
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
