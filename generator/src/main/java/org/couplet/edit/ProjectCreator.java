package org.couplet.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes a new brochure that builds at once. */
public final class ProjectCreator {

  private static final String GIT_IGNORE = ".gitignore";

  private static final List<String> FILES =
      List.of(
          GIT_IGNORE,
          "content/site.yaml",
          "content/glossary.yaml",
          "content/sections/welcome/section.yaml",
          "content/sections/welcome/zh.md",
          "content/sections/welcome/en.md",
          "content/sections/about/section.yaml",
          "content/sections/about/zh.md",
          "content/sections/about/en.md",
          "content/sections/contact/zh.md",
          "content/sections/contact/en.md");

  private ProjectCreator() {}

  /**
   * Writes a small brochure into {@code folder}.
   *
   * @return the files that were written, relative to the folder
   * @throws IOException if the machine can't write, or the folder is there and not empty (a {@code
   *     .git} does not count)
   */
  public static List<String> create(Path folder) throws IOException {
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new DirectoryNotEmptyException(folder.toString());
    }
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Replacement.write(file, template(name));
    }
    return FILES;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(entry -> entry.endsWith(".git"));
    }
  }

  /** Packers leave out files of that name. */
  private static String resource(String name) {
    return name.equals(GIT_IGNORE) ? "gitignore" : name;
  }

  private static String template(String name) throws IOException {
    try (InputStream in = ProjectCreator.class.getResourceAsStream("brochure/" + resource(name))) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
