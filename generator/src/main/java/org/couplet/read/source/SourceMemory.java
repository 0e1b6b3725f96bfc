package org.couplet.read.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import org.couplet.diag.Memo;
import org.couplet.diag.SourceFile;

/** Files that were read before, by what the file system says of them. */
public final class SourceMemory {

  private final Memo<Stamp, Optional<SourceFile>> texts = new Memo<>();

  /** What tells a file from one that was saved over it. */
  record Stamp(long size, FileTime modified, Optional<Object> key) {
    static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(
          attributes.size(),
          attributes.lastModifiedTime(),
          Optional.ofNullable(attributes.fileKey()));
    }
  }

  Memo<Stamp, Optional<SourceFile>> texts() {
    return texts;
  }

  /** Forgets these paths. */
  public void forget(Set<String> paths) {
    texts.forget(paths);
  }

  /** Ends a run: what it has not asked for is forgotten. */
  public void endRun() {
    texts.endRun();
  }
}
