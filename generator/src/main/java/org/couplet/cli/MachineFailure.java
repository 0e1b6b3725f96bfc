package org.couplet.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/** What the machine could not do, as a sentence. */
final class MachineFailure {

  private MachineFailure() {}

  /** The sentence for {@code e}, with the file where it is known. */
  static Phrase sentence(IOException e) {
    if (e instanceof MachineException known) {
      return known.reason();
    }
    String said = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    if (said.contains("No space left") || said.contains("Disk quota")) {
      return Message.DISK_FULL.filled(said);
    }
    if (e instanceof FileSystemException failure && failure.getFile() != null) {
      String file = failure.getFile();
      if (e instanceof AccessDeniedException) {
        return Message.DENIED.filled(file);
      }
      if (e instanceof NoSuchFileException) {
        return Message.NOT_THERE.filled(file);
      }
      if (e instanceof FileAlreadyExistsException) {
        return Message.ALREADY_THERE.filled(file);
      }
    }
    return Message.MACHINE.filled(said);
  }
}
