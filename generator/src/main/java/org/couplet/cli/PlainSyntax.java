package org.couplet.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code build} and {@code check} with plain options as {@link Syntax} would, without loading
 * picocli, which takes longer to load than many a brochure takes to build. What it does not know, a
 * mistake above all, it leaves to {@link Syntax}.
 */
final class PlainSyntax {

  private PlainSyntax() {}

  /** What was typed, if it is that plain. */
  static Optional<Given> read(String... args) {
    if (args.length == 0) {
      return Optional.empty();
    }
    Optional<Command> command =
        Command.typed(args[0]).filter(c -> c == Command.BUILD || c == Command.CHECK);
    if (command.isEmpty()) {
      return Optional.empty();
    }
    Map<Option, String> values = new EnumMap<>(Option.class);
    Set<Option> flags = EnumSet.noneOf(Option.class);
    for (int i = 1; i < args.length; i++) {
      Optional<Option> option = Option.typed(args[i]).filter(command.get()::takes);
      if (option.isEmpty()) {
        return Optional.empty();
      }
      boolean fits;
      if (option.get().isFlag()) {
        fits = flags.add(option.get());
      } else {
        i++;
        fits =
            i < args.length
                && !args[i].startsWith("-")
                && values.put(option.get(), args[i]) == null;
      }
      if (!fits) {
        return Optional.empty();
      }
    }
    return Optional.of(new Given(command.get(), values, flags, List.of()));
  }
}
