package org.couplet.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.couplet.diag.MessageLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The whole syntax of the command line, with its usage in either language. */
final class Syntax {

  private static final String NAME = "couplet";
  private static final String HELP = "--help";
  private static final String VERSION = "--version";

  private final ResourceBundle texts;
  private final CommandLine line;

  /** With its usage in {@code language}. */
  Syntax(MessageLanguage language) {
    texts = texts(language);
    CommandSpec root = spec(NAME, Command.COMMON);
    root.usageMessage()
        .customSynopsis(NAME + " " + texts.getString("options") + " " + texts.getString("command"));
    root.addOption(asking(HELP).usageHelp(true).build());
    root.addOption(asking(VERSION).versionHelp(true).build());
    for (Command command : Command.values()) {
      root.addSubcommand(command.word(), spec(command));
    }
    line =
        new CommandLine(root)
            .setExpandAtFiles(false)
            .setUsageHelpWidth(100)
            .setUsageHelpLongOptionsMaxWidth(28)
            .setResourceBundle(texts);
  }

  /** What was typed, or the answer to a call for help. */
  Typed read(String... args) throws UsageException {
    ParseResult all;
    try {
      all = line.parseArgs(args);
    } catch (ParameterException e) {
      throw Slip.in(e, args);
    }
    ParseResult last = all.hasSubcommand() ? all.subcommand() : all;
    if (last.isUsageHelpRequested() || all.isUsageHelpRequested()) {
      return new Typed.Answer(usage(last.commandSpec().commandLine()));
    }
    if (last.isVersionHelpRequested() || all.isVersionHelpRequested()) {
      return new Typed.Answer(version());
    }
    if (!all.hasSubcommand()) {
      throw new UsageException(Message.NO_COMMAND);
    }
    return new Typed.Call(given(all, last));
  }

  private static Given given(ParseResult all, ParseResult last) {
    Map<Option, String> values = new EnumMap<>(Option.class);
    Set<Option> flags = EnumSet.noneOf(Option.class);
    for (ParseResult part : List.of(all, last)) {
      for (OptionSpec spec : part.matchedOptions()) {
        Option option = Option.typed(spec.longestName()).orElseThrow();
        if (option.isFlag()) {
          flags.add(option);
        } else {
          values.put(option, spec.<String>getValue());
        }
      }
    }
    List<String> operands =
        last.matchedPositionals().stream().flatMap(p -> p.stringValues().stream()).toList();
    Command command = Command.typed(last.commandSpec().name()).orElseThrow();
    return new Given(command, values, flags, operands);
  }

  /** The usage of a command, or of the program. */
  String usage(Optional<Command> command) {
    return usage(command.map(c -> line.getSubcommands().get(c.word())).orElse(line));
  }

  private static String usage(CommandLine line) {
    return line.getUsageMessage(Ansi.OFF);
  }

  /** The texts of the usage in {@code language}. */
  static ResourceBundle texts(MessageLanguage language) {
    String name = "Help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Syntax.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    String version = Syntax.class.getPackage().getImplementationVersion();
    return NAME + (version == null ? "" : " " + version) + System.lineSeparator();
  }

  private CommandSpec spec(Command command) {
    CommandSpec spec = spec(command.word(), command.options());
    Command.Operands operands = command.operands();
    if (operands.most() > 0) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .index(operands.most() > 1 ? "0..*" : "0")
              .arity(operands.least() + ".." + operands.most())
              .paramLabel(operands.label())
              .required(operands.least() > 0)
              .hideParamSyntax(true)
              .description(texts.getString(operands.key()))
              .type(operands.most() > 1 ? String[].class : String.class)
              .build());
    }
    String synopsis = NAME + " " + command.word() + " " + texts.getString("options");
    spec.usageMessage().customSynopsis((synopsis + " " + operands.label()).strip());
    return spec;
  }

  private static CommandSpec spec(String name, List<Option> options) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().sortOptions(false);
    options.forEach(option -> spec.addOption(spec(option)));
    return spec;
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.flag())
            .descriptionKey(option.key())
            .scopeType(Command.COMMON.contains(option) ? ScopeType.INHERIT : ScopeType.LOCAL);
    return option.isFlag()
        ? builder.type(boolean.class).arity("0").build()
        : builder.type(String.class).arity("1").paramLabel(option.value()).build();
  }

  private static OptionSpec.Builder asking(String name) {
    return OptionSpec.builder(name)
        .descriptionKey(name.substring(2))
        .type(boolean.class)
        .arity("0")
        .scopeType(ScopeType.INHERIT);
  }
}
