package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/**
 * An output folder that may be written to as far as its place goes, and where the work is done.
 *
 * @param folder the output, absolute, with every link followed: a site may be a link to elsewhere
 * @param workshop the folder for staged files, lock and journal: beside the output; inside it where
 *     its parent may not be written to or is on another file system
 * @param label what messages call the output: relative to the project where it lies inside
 */
record OutputPlace(Path folder, Path workshop, String label) {

  private static final List<String> SOURCES = List.of("content", "templates", "generator", "docs");

  /**
   * The place for {@code output}; nothing is written.
   *
   * @throws OutputRefusedException if it holds, or lies among, what must not be touched
   * @throws MachineException if no folder can be there
   */
  static OutputPlace of(Path output, Path project) throws OutputRefusedException, IOException {
    Path folder = real(output);
    Path home = project.toRealPath();
    if (folder.getParent() == null) {
      throw refused(folder, "是整个文件系统", "is the whole file system");
    }
    if (home.startsWith(folder)) {
      throw refused(folder, "里面就是项目本身", "holds the project itself");
    }
    Path user = Path.of(System.getProperty("user.home", ""));
    if (user.isAbsolute() && Files.exists(user) && user.toRealPath().startsWith(folder)) {
      throw refused(folder, "里面是您的主文件夹", "holds your home folder");
    }
    for (String name : SOURCES) {
      if (folder.startsWith(home.resolve(name))) {
        throw refused(
            folder, "属于项目的 " + name + "/ 文件夹", "belongs to the project's " + name + "/ folder");
      }
    }
    for (Path name : folder) {
      if (name.toString().equals(".git")) {
        throw refused(folder, "属于 git 仓库的内部文件夹", "belongs to git");
      }
    }
    if (Files.exists(folder) && !Files.isWritable(folder)) {
      throw new MachineException(
          new Phrase("没有权限写入 " + folder + "。", folder + " may not be written to."));
    }
    String label = folder.startsWith(home) ? home.relativize(folder).toString() : folder.toString();
    return new OutputPlace(folder, workshop(folder), label.replace('\\', '/'));
  }

  private static Path workshop(Path folder) throws IOException {
    Path parent = folder.resolveSibling(".");
    boolean beside =
        !Files.exists(folder)
            || (Files.isWritable(parent)
                && Files.getFileStore(parent).equals(Files.getFileStore(folder)));
    return beside
        ? folder.resolveSibling(".couplet-" + folder.getFileName())
        : folder.resolve(".couplet-work");
  }

  /** Follows links as far as the path is there. */
  private static Path real(Path output) throws IOException {
    Path there = output.toAbsolutePath();
    Path whole = there;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.exists(there)) {
      throw new MachineException(
          new Phrase(there + " 是一个指向空处的链接。", there + " is a link that leads nowhere."));
    }
    if (!Files.isDirectory(there)) {
      throw new MachineException(
          new Phrase(there + " 不是文件夹；请另选输出位置。", there + " is no folder; choose another output."));
    }
    return there.toRealPath().resolve(there.relativize(whole)).normalize();
  }

  private static OutputRefusedException refused(Path folder, String zh, String en) {
    return new OutputRefusedException(
        new Phrase(
            "不能输出到 " + folder + "：它" + zh + "。请用 --output 另选一个文件夹。",
            "The site can't go to "
                + folder
                + ": it "
                + en
                + ". Choose another folder with --output."));
  }

  /** Where a file of the site lies. */
  Path file(String path) {
    return folder.resolve(path);
  }
}
