package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/** The folders of an output: each looked at once, and none followed through a link to elsewhere. */
final class Folders {

  private enum State {
    THERE,
    ABSENT,
    NO_FOLDER
  }

  private final OutputPlace place;
  private final Disk disk;
  private final Map<String, State> states = new TreeMap<>();

  Folders(OutputPlace place, Disk disk) {
    this.place = place;
    this.disk = disk;
  }

  /** The folder that a path of the site stands in, {@code ""} for the site itself. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Whether a file at {@code path} would be within the output, in folders that are there. */
  boolean reach(String path) throws IOException {
    return state(parent(path)) == State.THERE;
  }

  /**
   * The folders that must be made for {@code path}, outermost first.
   *
   * @throws MachineException if something else is in the way
   */
  List<String> lacking(String path) throws IOException {
    List<String> lacking = new ArrayList<>();
    String folder = parent(path);
    while (state(folder) == State.ABSENT) {
      lacking.add(0, folder);
      if (folder.isEmpty()) {
        return lacking;
      }
      folder = parent(folder);
    }
    if (state(folder) == State.NO_FOLDER) {
      Path obstacle = place.file(folder);
      throw new MachineException(
          new Phrase(
              obstacle + " 应当是文件夹，却是别的东西；请把它移开。",
              obstacle + " should be a folder, but is something else; move it away."));
    }
    return lacking;
  }

  /** Makes one of {@link #lacking}. */
  void make(String folder) throws IOException {
    disk.makeFolder(place.file(folder));
    states.put(folder, State.THERE);
  }

  /** Removes a folder that is there and empty. */
  void removeEmpty(String folder) throws IOException {
    if (state(folder) == State.THERE && disk.list(place.file(folder)).isEmpty()) {
      disk.delete(place.file(folder));
      states.put(folder, State.ABSENT);
    }
  }

  private State state(String folder) throws IOException {
    State known = states.get(folder);
    if (known == null) {
      State above = folder.isEmpty() ? State.THERE : state(parent(folder));
      known = above == State.THERE ? look(folder) : above;
      states.put(folder, known);
    }
    return known;
  }

  private State look(String folder) throws IOException {
    Optional<BasicFileAttributes> look = disk.look(place.file(folder));
    if (look.isEmpty()) {
      return State.ABSENT;
    }
    return look.get().isDirectory() ? State.THERE : State.NO_FOLDER;
  }
}
