package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** What publishing asks of the file system: a seam at which a test makes any operation fail. */
interface Disk {

  /** What lies at a path, links not followed; empty where nothing does. */
  Optional<BasicFileAttributes> look(Path path) throws IOException;

  /** Whether two paths lead to the same file, as names that differ in case do on some systems. */
  boolean same(Path one, Path other) throws IOException;

  /** What is in a folder, in no order. */
  List<Path> list(Path folder) throws IOException;

  byte[] read(Path file) throws IOException;

  /** Makes one folder whose parent is there. */
  void makeFolder(Path folder) throws IOException;

  /** Makes a file; {@code durable} returns when the disk has it. */
  void write(Path file, byte[] bytes, boolean durable) throws IOException;

  /** Puts a file in the place of another, all at once. */
  void move(Path from, Path to) throws IOException;

  /** Removes a file or an empty folder. */
  void delete(Path path) throws IOException;

  /** Returns when the disk has the names in a folder, where the system can say so. */
  void settle(Path folder) throws IOException;
}
