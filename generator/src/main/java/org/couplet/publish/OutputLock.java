package org.couplet.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/**
 * A lock file that one build holds at a time. The system lets go of it when its holder dies, so a
 * dead one's is no obstacle. The file holds the process id of its holder, for messages only.
 */
final class OutputLock implements AutoCloseable {

  /**
   * Builds of this process: the system's locks are between processes, and closing a second handle
   * would lose ours.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private static final int PAUSE_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * The lock, as soon as nobody else holds it; its folder is made when it isn't there.
   *
   * @param folder what is locked, for the message
   * @param patience how long to wait, in milliseconds
   * @throws MachineException if somebody still holds it then, saying who
   */
  static OutputLock take(Path file, Path folder, int patience) throws IOException {
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      Optional<OutputLock> lock = attempt(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (waited >= patience) {
        throw held(file, folder);
      }
      pause();
    }
  }

  private static Optional<OutputLock> attempt(Path file) throws IOException {
    if (!OURS.add(file)) {
      return Optional.empty();
    }
    Optional<FileChannel> channel = Optional.empty();
    try {
      channel = open(file);
      return channel.map(open -> new OutputLock(file, open));
    } finally {
      if (channel.isEmpty()) {
        OURS.remove(file);
      }
    }
  }

  private static Optional<FileChannel> open(Path file) throws IOException {
    FileChannel channel;
    Optional<Object> before;
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      before = identity(file);
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      // Another build made the file, or removed file and folder, in this very moment.
      return Optional.empty();
    }
    boolean taken = false;
    try {
      // Far behind the text, because Windows keeps others from reading what is locked.
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      // The last holder may have removed the file between opening and locking; then the lock is on
      // a file that nobody else sees.
      taken = lock != null && before.isPresent() && before.equals(identity(file));
      if (taken) {
        channel.truncate(0);
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
      }
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(channel) : Optional.empty();
  }

  /**
   * What tells a file from a later one of the same name; the same for all where the system has
   * nothing.
   */
  private static Optional<Object> identity(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? file : key);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static MachineException held(Path file, Path folder) throws IOException {
    String holder = "";
    try {
      holder =
          OURS.contains(file)
              ? Long.toString(ProcessHandle.current().pid())
              : Files.readString(file, StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      // Its holder has just let go of it; that it was held is still true.
    }
    return new MachineException(
        new Phrase(
            "另一个构建（进程 " + holder + "）正在写入 " + folder + "；请等它结束后再试。",
            "Another build (process "
                + holder
                + ") is publishing to "
                + folder
                + "; try again when it is done."));
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /**
   * Removes the file, then lets go of it: in this order nobody loses a lock on a file that others
   * still see.
   */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      OURS.remove(file);
    }
  }
}
