package org.couplet.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.couplet.hash.Sha256;

/** Makes what the site holds of a picture: several widths, each as WebP and as a fallback. */
final class PictureFactory {
  /** Part of every name in the cache: changes whenever the bytes made would. */
  private static final String RECIPE = "1";

  private static final int[] WIDTHS = {480, 960, 1440, 2160};
  private static final int WIDEST = WIDTHS[WIDTHS.length - 1];

  /** A width this near to the picture's own is not worth a file. */
  private static final double NEAR = 0.8;

  private final PictureCache cache;
  private final boolean webp;

  /**
   * A factory for one build.
   *
   * @param webp whether WebP is made too
   */
  PictureFactory(PictureCache cache, boolean webp) {
    this.cache = cache;
    this.webp = webp;
  }

  /** The picture, from the cache or made now; empty where its data is damaged. */
  Optional<Picture> make(byte[] bytes, PictureHeader header) throws IOException {
    String original = Sha256.hex(bytes) + "-" + RECIPE + (webp ? "w" : "");
    Optional<List<Picture.Variant>> cached = cache.find(original);
    if (cached.isPresent()) {
      return Optional.of(new Picture(header.width(), header.height(), cached.get()));
    }
    Optional<PictureWork> work = PictureWork.decode(bytes, header);
    if (work.isEmpty()) {
      return Optional.empty();
    }
    List<Picture.Variant> variants = variants(work.get(), header);
    cache.remember(original, variants);
    return Optional.of(new Picture(header.width(), header.height(), variants));
  }

  private List<Picture.Variant> variants(PictureWork work, PictureHeader header)
      throws IOException {
    boolean transparent = work.transparent();
    List<Integer> widths = widths(header.width());
    int widest = widths.get(widths.size() - 1);
    BufferedImage large = work.at(widest, height(header, widest), transparent);
    List<PictureEncoder> encoders = encoders(large, header.format(), transparent);
    List<Picture.Variant> variants = new ArrayList<>();
    for (int width : widths) {
      int height = height(header, width);
      BufferedImage image = width == widest ? large : work.at(width, height, transparent);
      for (PictureEncoder encoder : encoders) {
        variants.add(cache.keep(encoder, width, height, encoder.encode(image)));
      }
    }
    return variants;
  }

  /** A photo as it came; of a PNG, which may be a drawing, whatever is smaller. */
  private List<PictureEncoder> encoders(
      BufferedImage image, PictureHeader.Format format, boolean transparent) throws IOException {
    List<PictureEncoder> encoders = new ArrayList<>();
    boolean drawing = format == PictureHeader.Format.PNG;
    if (webp) {
      encoders.add(
          drawing
              ? smaller(image, PictureEncoder.WEBP, PictureEncoder.WEBP_EXACT)
              : PictureEncoder.WEBP);
    }
    if (transparent) {
      encoders.add(PictureEncoder.PNG);
    } else {
      encoders.add(
          drawing ? smaller(image, PictureEncoder.JPEG, PictureEncoder.PNG) : PictureEncoder.JPEG);
    }
    return encoders;
  }

  private static PictureEncoder smaller(
      BufferedImage image, PictureEncoder lossy, PictureEncoder exact) throws IOException {
    return lossy.encode(image).length < exact.encode(image).length ? lossy : exact;
  }

  private static List<Integer> widths(int own) {
    int last = Math.min(own, WIDEST);
    List<Integer> widths = new ArrayList<>();
    IntStream.of(WIDTHS).filter(width -> width < last * NEAR).forEach(widths::add);
    widths.add(last);
    return widths;
  }

  private static int height(PictureHeader header, int width) {
    return Math.max(1, (int) Math.round((double) header.height() * width / header.width()));
  }
}
