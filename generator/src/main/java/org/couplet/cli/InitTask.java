package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.edit.ProjectCreator;

/** {@code couplet init}. */
record InitTask(Settings settings, Path folder) implements Task {

  static InitTask of(Given given) throws UsageException {
    return new InitTask(given.settings(), Given.path(given.operands().get(0), "DIR"));
  }

  @Override
  public int run(Session session) throws UsageException, IOException {
    Path target = session.absolute(folder);
    if (Files.exists(target) && !isEmptyFolder(target)) {
      throw new UsageException(
          Message.FOLDER_NOT_EMPTY, Optional.of(Message.OTHER_FOLDER.filled()), folder.toString());
    }
    for (String file : ProjectCreator.create(target)) {
      session.say(Message.WRITTEN, folder.resolve(file).toString());
    }
    session.say(Message.NEXT_INIT, folder.toString());
    return Exit.DONE;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
