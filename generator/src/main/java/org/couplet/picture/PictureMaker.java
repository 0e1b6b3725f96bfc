package org.couplet.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Section;
import org.couplet.model.SectionId;

/** Measures the pictures that a brochure names and makes what the site shows of them. */
public final class PictureMaker {
  private static final long MOST_PIXELS = 50_000_000;
  private static final long TEN_THOUSAND = 10_000;
  private static final long MILLION = 1_000_000;
  private static final int HASH_DIGITS = 12;

  private final Path sections;
  private final Diagnostics found;
  private final Map<PictureSet.Key, Picture> pictures = new HashMap<>();
  private final Map<PictureSet.Key, Attachment> attachments = new HashMap<>();

  private PictureMaker(Path project, Diagnostics found) {
    this.sections = project.resolve("content").resolve("sections");
    this.found = found;
  }

  /**
   * Every picture that a block names, and every file that it links to, that is there.
   *
   * @param project the folder that holds {@code content/}; derived files go into its cache
   * @throws IOException if the machine can't read or store a file
   */
  public static PictureSet make(Path project, Brochure brochure, Diagnostics found)
      throws IOException {
    PictureMaker maker = new PictureMaker(project, found);
    for (Section section : brochure.sections()) {
      for (Side side : Side.values()) {
        Optional<List<Block>> blocks = section.texts().of(side).map(t -> t.everyBlock().toList());
        for (Block block : blocks.orElse(List.of())) {
          maker.add(brochure, section, block);
        }
      }
    }
    return new PictureSet(maker.pictures, maker.attachments, Optional.empty());
  }

  private void add(Brochure brochure, Section section, Block block) throws IOException {
    if (block instanceof Block.Figure figure) {
      addPicture(section, figure.file(), figure.span());
    }
    for (Markup.Segment segment : block.content().segments()) {
      if (segment instanceof Markup.Segment.InlinePicture picture) {
        addPicture(section, picture.file(), picture.span());
      } else if (segment instanceof Markup.Segment.Href href
          && href.target() instanceof LinkTarget.ToFile file) {
        addAttachment(brochure, file.section(), file.name());
      }
    }
  }

  private void addAttachment(Brochure brochure, SectionId section, String name) throws IOException {
    PictureSet.Key key = new PictureSet.Key(section, name);
    boolean there = brochure.section(section).filter(s -> s.files().contains(name)).isPresent();
    if (there && !attachments.containsKey(key)) {
      Path file = sections.resolve(section.value()).resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      attachments.put(key, new Attachment(hash(bytes), bytes.length, file));
    }
  }

  private void addPicture(Section section, String name, Span span) throws IOException {
    PictureSet.Key key = new PictureSet.Key(section.id(), name);
    if (pictures.containsKey(key) || !section.files().contains(name)) {
      return;
    }
    Path file = sections.resolve(section.id().value()).resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    Optional<PictureHeader> header = PictureHeader.of(bytes);
    if (header.isEmpty()) {
      reportUnreadable(name, bytes, span);
    } else if (isTooLarge(header.get())) {
      reportTooLarge(name, header.get(), span);
    } else {
      pictures.put(key, picture(header.get(), bytes, file));
    }
  }

  private static boolean isTooLarge(PictureHeader header) {
    return (long) header.width() * header.height() > MOST_PIXELS;
  }

  private void reportUnreadable(String name, byte[] bytes, Span span) {
    Optional<String> kind = PictureKind.of(bytes);
    if (kind.isPresent()) {
      found.report(Problem.PICTURE_TYPE, span, name, kind.get());
    } else {
      found.report(Problem.PICTURE_UNREADABLE, span, name);
    }
  }

  private void reportTooLarge(String name, PictureHeader header, Span span) {
    found.report(
        Problem.PICTURE_TOO_LARGE,
        span,
        Phrase.same(name),
        Phrase.same(Integer.toString(header.width())),
        Phrase.same(Integer.toString(header.height())),
        new Phrase(MOST_PIXELS / TEN_THOUSAND + " 万", MOST_PIXELS / MILLION + " million"));
  }

  private static Picture picture(PictureHeader header, byte[] bytes, Path file) {
    boolean jpeg = header.format() == PictureHeader.Format.JPEG;
    Picture.Variant whole =
        new Picture.Variant(
            jpeg ? "image/jpeg" : "image/png",
            jpeg ? "jpg" : "png",
            header.width(),
            header.height(),
            hash(bytes),
            file);
    return new Picture(header.width(), header.height(), List.of(whole));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
