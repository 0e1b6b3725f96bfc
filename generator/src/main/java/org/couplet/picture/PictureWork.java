package org.couplet.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A picture decoded, upright, in sRGB. Nothing of the file but its pixels is left: no place, no
 * camera, no comment.
 */
final class PictureWork {
  /** More pixels than this are thinned out while they are read, so that memory is bounded. */
  private static final long MOST_IN_MEMORY = 25_000_000;

  static {
    // Else macOS shows this program in its dock, and a Linux desktop's libraries are asked for.
    System.setProperty("java.awt.headless", "true");
  }

  private final BufferedImage upright;

  private PictureWork(BufferedImage upright) {
    this.upright = upright;
  }

  /** The picture of a file whose header was read; empty where its data is damaged. */
  static Optional<PictureWork> decode(byte[] bytes, PictureHeader header) {
    try {
      BufferedImage raw = read(bytes, header);
      BufferedImage plain = plain(raw);
      BufferedImage turned =
          header.orientation() == 1
              ? plain
              : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(header.orientation()))
                  .apply(plain);
      return Optional.of(new PictureWork(turned));
    } catch (IOException | RuntimeException e) {
      // The JDK's decoders meet damaged data with exceptions of many kinds.
      return Optional.empty();
    }
  }

  /** Whether something shows through. */
  boolean transparent() {
    if (!upright.getColorModel().hasAlpha()) {
      return false;
    }
    int[] row = new int[upright.getWidth()];
    for (int y = 0; y < upright.getHeight(); y++) {
      upright.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if (pixel >>> 24 != 0xFF) {
          return true;
        }
      }
    }
    return false;
  }

  /** The picture at a width and height in pixels; opaque where {@code transparent} is false. */
  BufferedImage at(int width, int height, boolean transparent) throws IOException {
    int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    boolean whole = upright.getWidth() == width && upright.getHeight() == height;
    BufferedImage scaled =
        whole
            ? upright
            : Thumbnails.of(upright).forceSize(width, height).imageType(type).asBufferedImage();
    return scaled.getType() == type ? scaled : drawn(scaled, type);
  }

  private static BufferedImage read(byte[] bytes, PictureHeader header) throws IOException {
    Iterator<ImageReader> readers =
        ImageIO.getImageReadersByFormatName(header.format().name().toLowerCase(Locale.ROOT));
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      int step = step((long) header.width() * header.height());
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static int step(long pixels) {
    int step = 1;
    while (pixels / ((long) step * step) > MOST_IN_MEMORY) {
      step++;
    }
    return step;
  }

  private static BufferedImage plain(BufferedImage raw) {
    boolean alpha = raw.getColorModel().hasAlpha();
    return drawn(raw, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage drawn(BufferedImage image, int type) {
    if (image.getType() == type) {
      return image;
    }
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }
}
