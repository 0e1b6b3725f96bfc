package org.couplet.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.FileSize;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.DocumentType;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;

/** Measures the pictures that a brochure names and makes what the site shows of them. */
public final class PictureMaker {
  private static final long MOST_PIXELS = 120_000_000;

  private final Path content;
  private final Brochure brochure;
  private final PictureFactory factory;
  private final Diagnostics found;
  private final Map<PictureSet.Key, Wanted> pictures = new LinkedHashMap<>();
  private final Map<PictureSet.Key, Attachment> attachments = new HashMap<>();

  private PictureMaker(Path project, Brochure brochure, Diagnostics found) {
    this.content = project.resolve("content");
    this.brochure = brochure;
    this.factory = new PictureFactory(new PictureCache(project), brochure.site().webp());
    this.found = found;
  }

  /** A picture that is there, and the first place that names it. */
  private record Wanted(String name, Path file, Span span) {}

  /**
   * Every picture that a block names, and every file that it links to, that is there.
   *
   * @param project the folder that holds {@code content/}; derived files go into its cache
   * @throws IOException if the machine can't read or store a file
   */
  public static PictureSet make(Path project, Brochure brochure, Diagnostics found)
      throws IOException {
    PictureMaker maker = new PictureMaker(project, brochure, found);
    for (Section section : brochure.sections()) {
      for (Side side : Side.values()) {
        Optional<List<Block>> blocks = section.texts().of(side).map(SectionText::everyBlock);
        for (Block block : blocks.orElse(List.of())) {
          maker.collect(section, block);
        }
      }
    }
    return new PictureSet(
        maker.pictures(),
        maker.attachments,
        maker.beside(brochure.site().sharePicture()),
        maker.beside(brochure.site().filing().policeBadge()));
  }

  private void collect(Section section, Block block) throws IOException {
    if (block instanceof Block.Figure figure) {
      collectPicture(section, figure.file(), figure.span());
    }
    for (Markup.Segment segment : block.content().segments()) {
      if (segment instanceof Markup.Segment.InlinePicture picture) {
        collectPicture(section, picture.file(), picture.span());
      } else if (segment instanceof Markup.Segment.Href href
          && href.target() instanceof LinkTarget.ToFile file) {
        addAttachment(file.section(), file.name(), href.span());
      }
    }
  }

  private void collectPicture(Section section, String name, Span span) {
    if (section.files().contains(name)) {
      pictures.putIfAbsent(
          new PictureSet.Key(section.id(), name), new Wanted(name, file(section.id(), name), span));
    }
  }

  /** A file of a kind that may not be offered is not even read. */
  private void addAttachment(SectionId section, String name, Span span) throws IOException {
    PictureSet.Key key = new PictureSet.Key(section, name);
    boolean there = brochure.section(section).filter(s -> s.files().contains(name)).isPresent();
    Optional<DocumentType> type = DocumentType.of(name);
    if (!there || type.isEmpty() || attachments.containsKey(key)) {
      return;
    }
    Path file = file(section, name);
    Optional<byte[]> bytes = ContentFile.read(file);
    if (bytes.isPresent()) {
      String hash = Hash.of(bytes.get());
      attachments.put(key, new Attachment(type.get(), hash, bytes.get().length, file));
    } else {
      reportTooLarge(name, file, span);
    }
  }

  private void reportTooLarge(String name, Path file, Span span) throws IOException {
    String size = FileSize.of(Files.size(file));
    found.report(Problem.FILE_TOO_LARGE, span, name, size, FileSize.of(ContentFile.LARGEST));
  }

  private Path file(SectionId section, String name) {
    return content.resolve("sections").resolve(section.value()).resolve(name);
  }

  /** All pictures, several at a time: decoding and encoding is what costs. */
  private Map<PictureSet.Key, Picture> pictures() throws IOException {
    List<Map.Entry<PictureSet.Key, Wanted>> wanted = new ArrayList<>(pictures.entrySet());
    Map<PictureSet.Key, Picture> made = new HashMap<>();
    try {
      List<Optional<Picture>> results =
          wanted.parallelStream().map(entry -> tryPicture(entry.getValue())).toList();
      for (int i = 0; i < wanted.size(); i++) {
        PictureSet.Key key = wanted.get(i).getKey();
        results.get(i).ifPresent(picture -> made.put(key, picture));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return made;
  }

  /** A picture beside {@code site.yaml}. */
  private Optional<Picture> beside(Optional<String> name) throws IOException {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Span span = brochure.site().file().whole();
    return picture(new Wanted(name.get(), content.resolve(name.get()), span));
  }

  private Optional<Picture> tryPicture(Wanted wanted) {
    try {
      return picture(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Picture> picture(Wanted wanted) throws IOException {
    Optional<byte[]> read = ContentFile.read(wanted.file());
    if (read.isEmpty()) {
      reportTooLarge(wanted.name(), wanted.file(), wanted.span());
      return Optional.empty();
    }
    byte[] bytes = read.get();
    Optional<PictureHeader> header = PictureHeader.of(bytes);
    if (header.isEmpty()) {
      reportUnreadable(wanted, bytes);
      return Optional.empty();
    }
    Optional<Problem> refused = refused(header.get());
    if (refused.isPresent()) {
      found.report(
          refused.get(),
          wanted.span(),
          wanted.name(),
          Integer.toString(header.get().width()),
          Integer.toString(header.get().height()));
      return Optional.empty();
    }
    Optional<Picture> picture = factory.make(bytes, header.get());
    if (picture.isEmpty()) {
      found.report(Problem.PICTURE_UNREADABLE, wanted.span(), wanted.name());
    }
    return picture;
  }

  private static Optional<Problem> refused(PictureHeader header) {
    if ((long) header.width() * header.height() > MOST_PIXELS) {
      return Optional.of(Problem.PICTURE_TOO_LARGE);
    }
    if (header.cmyk()) {
      return Optional.of(Problem.PICTURE_CMYK);
    }
    return header.animated() ? Optional.of(Problem.PICTURE_ANIMATED) : Optional.empty();
  }

  private void reportUnreadable(Wanted wanted, byte[] bytes) {
    Optional<String> kind = PictureKind.of(bytes);
    if (kind.isPresent()) {
      found.report(Problem.PICTURE_TYPE, wanted.span(), wanted.name(), kind.get());
    } else {
      found.report(Problem.PICTURE_UNREADABLE, wanted.span(), wanted.name());
    }
  }
}
