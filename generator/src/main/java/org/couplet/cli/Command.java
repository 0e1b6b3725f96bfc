package org.couplet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every command there is, with what may stand behind it. */
enum Command {
  BUILD(
      Operands.NONE,
      Option.OUTPUT,
      Option.STRICT,
      Option.ADDRESS,
      Option.ADOPT,
      Option.COMPRESS,
      Option.DURABLE,
      Option.STATS),
  CHECK(Operands.NONE, Option.STRICT, Option.FORMAT, Option.EXTERNAL),
  PREVIEW(Operands.NONE, Option.PORT, Option.OPEN),
  CONFIRM(
      new Operands("[SECTION[#BLOCK]...]", "couplet.confirm.TARGET", 0, Integer.MAX_VALUE),
      Option.ALL),
  NEW(new Operands("SECTION", "couplet.new.SECTION", 1, 1), Option.PART),
  PDF(Operands.NONE, Option.OUTPUT),
  INIT(new Operands("DIR", "couplet.init.DIR", 1, 1)),
  FIX_ENCODING(new Operands("FILE...", "couplet.fix-encoding.FILE", 1, Integer.MAX_VALUE)),
  VERIFY(new Operands("DIR|URL", "couplet.verify.COPY", 1, 1));

  /** The options of every command. */
  static final List<Option> COMMON =
      List.of(Option.PROJECT, Option.LANG, Option.COLOR, Option.QUIET);

  private final Operands operands;
  private final List<Option> options;

  Command(Operands operands, Option... options) {
    this.operands = operands;
    this.options = List.of(options);
  }

  /**
   * What a command is about.
   *
   * @param label for the usage
   * @param key the name of its text
   * @param least how many there must be
   * @param most how many there may be
   */
  record Operands(String label, String key, int least, int most) {
    static final Operands NONE = new Operands("", "", 0, 0);
  }

  /** As it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Operands operands() {
    return operands;
  }

  /** The options that only it, or not every command, has. */
  List<Option> options() {
    return options;
  }

  /** Whether {@code option} may stand behind it. */
  boolean takes(Option option) {
    return COMMON.contains(option) || options.contains(option);
  }

  /** The command that is typed so. */
  static Optional<Command> typed(String word) {
    for (Command command : values()) {
      if (command.word().equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }
}
