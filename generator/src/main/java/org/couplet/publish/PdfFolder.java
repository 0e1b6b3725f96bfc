package org.couplet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.diag.Phrase;
import org.couplet.plan.Sink;

/**
 * The folder {@code pdf/} of a published site, with a hidden folder in it where pages are rendered
 * only to be printed. The PDFs are in no manifest: another browser writes other bytes.
 */
public final class PdfFolder implements AutoCloseable {

  /** Its name in the output. */
  public static final String NAME = "pdf";

  private static final String WORKSHOP = ".couplet-work";

  private final Path folder;
  private final Path workshop;
  private final Thread atExit = new Thread(this::clear, "couplet-pdf-cleanup");

  private PdfFolder(Path folder) {
    this.folder = folder;
    this.workshop = folder.resolve(WORKSHOP);
  }

  /**
   * The folder in {@code output}; what an interrupted run left in it is thrown away.
   *
   * @param project the folder that holds {@code content/}
   * @throws OutputRefusedException if no brochure of ours is published there
   */
  public static PdfFolder in(Path output, Path project) throws OutputRefusedException, IOException {
    OutputPlace place = OutputPlace.of(output, project);
    Known known = Known.read(new RealDisk(), place.folder(), place.workshop().resolve("journal"));
    if (!known.ours()) {
      throw new OutputRefusedException(
          new Phrase(
              place.folder() + " 里还没有生成好的宣传册。请先运行 couplet build。",
              "No brochure is published in " + place.folder() + " yet. Run couplet build first."));
    }
    PdfFolder pdf = new PdfFolder(place.folder().resolve(NAME));
    pdf.clear();
    Files.createDirectories(pdf.workshop);
    Runtime.getRuntime().addShutdownHook(pdf.atExit);
    return pdf;
  }

  /** Whether a file of the output is such a PDF. */
  static boolean holds(String path) {
    return path.startsWith(NAME + "/brochure-") && path.endsWith("." + NAME);
  }

  /** The folder for whatever is needed only while printing. */
  public Path workshop() {
    return workshop;
  }

  /** Where rendered bytes go. */
  public Sink sink() {
    return (path, bytes) -> {
      Path file = page(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, bytes);
    };
  }

  /** Where a rendered file of the site lies. */
  public Path page(String path) {
    return workshop.resolve("site").resolve(path);
  }

  /** Where the PDF of that name is to be written. */
  public Path draft(String name) {
    return workshop.resolve(name);
  }

  /** Puts the written PDFs in their place, over those of an earlier run. */
  public void keep(List<String> names) throws IOException {
    for (String name : names) {
      Files.move(draft(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was needed only while printing. */
  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending already.
    }
  }

  private void clear() {
    if (!Files.isDirectory(workshop)) {
      return;
    }
    try (Stream<Path> files = Files.walk(workshop)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
      if (isEmpty(folder)) {
        Files.delete(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      // What a browser still holds is left to the next run, which begins with it.
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
