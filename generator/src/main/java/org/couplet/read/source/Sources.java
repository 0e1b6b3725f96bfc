package org.couplet.read.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Memo;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;

/**
 * The files of one project. Links and special files are never followed or opened: a link may lead
 * out of the project or in a circle, and a pipe never ends.
 */
public final class Sources {

  /** The three kinds of mark that git writes, in their order, each at the beginning of a line. */
  private static final Pattern CONFLICT =
      Pattern.compile("(?ms)^(<{7}(?: [^\r\n]*)?)$.*^={7}$.*^>{7}");

  private static final long LONGEST = 32L << 20;

  private final Path project;
  private final Memo<String, Optional<SourceFile>> texts;
  private final Diagnostics found;

  /** The files below {@code project}; what is wrong with them goes to {@code found}. */
  public Sources(Path project, Diagnostics found) {
    this(project, new Memo<>(), found);
  }

  /**
   * The same.
   *
   * @param texts those that were read before and have not changed since, by path
   */
  public Sources(Path project, Memo<String, Optional<SourceFile>> texts, Diagnostics found) {
    this.project = project;
    this.texts = texts;
    this.found = found;
  }

  /** The same files; what is wrong with them goes elsewhere. */
  public Sources reportingTo(Diagnostics other) {
    return new Sources(project, texts, other);
  }

  /**
   * What lies in a folder; nothing if the folder is not there.
   *
   * @param folder relative to the project, with {@code /}
   * @throws IOException if the machine can't read it
   */
  public Listing list(String folder) throws IOException {
    Path path = project.resolve(folder);
    Optional<BasicFileAttributes> own = attributes(path);
    if (own.isEmpty() || isSpecial(own.get(), folder) || !own.get().isDirectory()) {
      return Listing.EMPTY;
    }
    SortedSet<String> files = new TreeSet<>();
    SortedSet<String> folders = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        Optional<BasicFileAttributes> attributes =
            FileNames.isTemporary(name) ? Optional.empty() : attributes(entry);
        if (attributes.isPresent() && !isSpecial(attributes.get(), folder + "/" + name)) {
          (attributes.get().isDirectory() ? folders : files).add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw named(path, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw named(path, e);
    }
    return new Listing(files, folders);
  }

  /**
   * A file as text; empty if it is not there, or is reported as something else than text.
   *
   * @param path relative to the project, with {@code /}
   * @throws IOException if the machine can't read it
   */
  public Optional<SourceFile> text(String path) throws IOException {
    return texts.recall(
        path,
        path,
        found,
        reported -> reportingTo(reported).plainText(path).flatMap(f -> sound(f, reported)));
  }

  /** The same for what programs wrote, where odd characters are meant. */
  public Optional<SourceFile> plainText(String path) throws IOException {
    Path file = project.resolve(path);
    Optional<BasicFileAttributes> attributes = attributes(file);
    if (attributes.isEmpty()
        || isSpecial(attributes.get(), path)
        || !attributes.get().isRegularFile()) {
      return Optional.empty();
    }
    if (attributes.get().size() > LONGEST) {
      Phrase size = new Phrase("文件大小", "The size of the file");
      found.report(
          Problem.LIMIT,
          new SourceFile(path, "").whole(),
          size,
          Phrase.same((LONGEST >> 20) + " MB"));
      return Optional.empty();
    }
    try {
      return Decoder.decode(path, Files.readAllBytes(file), found);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  private static Optional<SourceFile> sound(SourceFile file, Diagnostics found) {
    Optional<Span> conflict = conflict(file);
    if (conflict.isPresent()) {
      found.report(Problem.CONFLICT, conflict.get());
      return Optional.empty();
    }
    SuspectCharacters.report(file, found);
    return Optional.of(file);
  }

  /** Where a git merge left both texts. */
  private static Optional<Span> conflict(SourceFile file) {
    Matcher mark = CONFLICT.matcher(file.text());
    return mark.find() ? Optional.of(file.span(mark.start(), mark.end(1))) : Optional.empty();
  }

  private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw named(path, e);
    }
  }

  private boolean isSpecial(BasicFileAttributes attributes, String path) {
    boolean special = attributes.isSymbolicLink() || attributes.isOther();
    if (special) {
      found.report(Problem.SYMLINK, new SourceFile(path, "").whole(), path);
    }
    return special;
  }

  /** The same failure, with the file in it. */
  private static IOException named(Path path, IOException cause) {
    if (cause instanceof FileSystemException known && known.getFile() != null) {
      return known;
    }
    FileSystemException named = new FileSystemException(path.toString(), null, cause.getMessage());
    named.initCause(cause);
    return named;
  }
}
