package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk whose n-th operation goes wrong; it is never asked to keep anything, which takes long. */
final class FaultyDisk implements Disk {

  /** What goes wrong from the n-th operation on. */
  enum Fault {
    /** That one operation fails. */
    ONCE,
    /** Everything that takes room fails, and nothing else counts; writing stops half-way. */
    FULL,
    /** Nothing is done any more, as after kill -9; a write stops half-way. */
    DEAD
  }

  private final Disk disk = new RealDisk();
  private final AtomicInteger count = new AtomicInteger();
  private final Fault fault;
  private final int n;
  private boolean struck;

  FaultyDisk(Fault fault, int n) {
    this.fault = fault;
    this.n = n;
  }

  /** Whether anything went wrong yet. */
  boolean struck() {
    return struck;
  }

  private boolean fails(boolean takesRoom) {
    if (fault == Fault.FULL && !takesRoom) {
      return false;
    }
    int now = count.incrementAndGet();
    boolean fails = fault == Fault.ONCE ? now == n : now >= n;
    struck |= fails;
    return fails;
  }

  private IOException failure() {
    return new IOException(fault == Fault.FULL ? "No space left on device" : "Input/output error");
  }

  private void step() throws IOException {
    if (fails(false)) {
      throw failure();
    }
  }

  @Override
  public Optional<BasicFileAttributes> look(Path path) throws IOException {
    step();
    return disk.look(path);
  }

  @Override
  public boolean same(Path one, Path other) throws IOException {
    step();
    return disk.same(one, other);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    step();
    return disk.list(folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    step();
    return disk.read(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    if (fails(true)) {
      throw failure();
    }
    disk.makeFolder(folder);
  }

  @Override
  public void write(Path file, byte[] bytes, boolean durable) throws IOException {
    if (fails(true)) {
      if (fault != Fault.DEAD || count.get() == n) {
        disk.write(file, Arrays.copyOf(bytes, bytes.length / 2), false);
      }
      throw failure();
    }
    disk.write(file, bytes, false);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    disk.delete(path);
  }

  @Override
  public void settle(Path folder) throws IOException {
    step();
  }
}
