package org.couplet.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.edit.ProjectCreator;

/** {@code couplet init}. */
record InitTask(Settings settings, Path folder) implements Task {

  static InitTask of(Given given) throws UsageException {
    return new InitTask(given.settings(), Given.path(given.operands().get(0), "DIR"));
  }

  @Override
  public int run(Session session) throws UsageException, IOException {
    List<String> written;
    try {
      written = ProjectCreator.create(session.absolute(folder));
    } catch (DirectoryNotEmptyException | NotDirectoryException e) {
      throw new UsageException(
          Message.FOLDER_NOT_EMPTY, Optional.of(Message.OTHER_FOLDER.filled()), folder.toString());
    }
    written.forEach(file -> session.say(Message.WRITTEN, folder.resolve(file).toString()));
    session.say(Message.NEXT_INIT, folder.toString());
    return Exit.DONE;
  }
}
