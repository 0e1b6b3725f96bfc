package org.couplet.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a picture say, read before anything is decoded.
 *
 * @param format what it really is
 * @param width upright, in pixels
 * @param height upright, in pixels
 * @param orientation how it must be turned to stand upright: 1 to 8, as EXIF 2.3 counts
 * @param cmyk whether its colours are those of a printing press
 * @param animated whether it moves
 */
record PictureHeader(
    Format format, int width, int height, int orientation, boolean cmyk, boolean animated) {
  private static final int ROTATED_FROM = 5;
  private static final int ORIENTATION_TAG = 0x0112;
  private static final int CMYK_CHANNELS = 4;
  private static final long IDAT = 0x49444154L;
  private static final long IEND = 0x49454E44L;
  private static final long ACTL = 0x6163544CL;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** The formats that editors may use. */
  enum Format {
    JPEG,
    PNG
  }

  /** The header of a JPEG (ITU T.81) or a PNG; empty where it is damaged or neither. */
  static Optional<PictureHeader> of(byte[] bytes) {
    if (isJpeg(bytes)) {
      return jpeg(bytes);
    }
    return isPng(bytes) ? png(bytes) : Optional.empty();
  }

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3 && u16(bytes, 0) == 0xFFD8 && u8(bytes, 2) == 0xFF;
  }

  static boolean isPng(byte[] bytes) {
    return bytes.length > 8 && u32(bytes, 0) == 0x89504E47L && u32(bytes, 4) == 0x0D0A1A0AL;
  }

  /** Walks the chunks: a PNG that was cut off has no last one. */
  private static Optional<PictureHeader> png(byte[] bytes) {
    if (bytes.length < 26 || u32(bytes, 12) != 0x49484452L) {
      return Optional.empty();
    }
    long width = u32(bytes, 16);
    long height = u32(bytes, 20);
    boolean animated = false;
    boolean data = false;
    for (long at = 8; at + 12 <= bytes.length; at += 12 + u32(bytes, (int) at)) {
      long chunk = u32(bytes, (int) at + 4);
      data |= chunk == IDAT;
      animated |= chunk == ACTL && !data;
      if (chunk == IEND) {
        boolean sane = data && isSide(width) && isSide(height);
        return sane
            ? Optional.of(
                new PictureHeader(Format.PNG, (int) width, (int) height, 1, false, animated))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSide(long pixels) {
    return pixels > 0 && pixels <= Integer.MAX_VALUE;
  }

  private static Optional<PictureHeader> jpeg(byte[] bytes) {
    int at = 2;
    int orientation = 1;
    Optional<PictureHeader> frame = Optional.empty();
    while (at + 4 <= bytes.length && u8(bytes, at) == 0xFF) {
      int marker = u8(bytes, at + 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      int length = u16(bytes, at + 2);
      if (length < 2 || at + 2 + length > bytes.length) {
        return Optional.empty();
      }
      if (marker == 0xE1) {
        orientation = orientation(bytes, at + 4, at + 2 + length).orElse(orientation);
      } else if (isFrame(marker)) {
        frame = frame(bytes, at + 4, length, orientation);
      } else if (marker == 0xDA) {
        return hasEnd(bytes, at) ? frame : Optional.empty();
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  /** Whether the data that begins here is closed: a JPEG that was cut off is not. */
  private static boolean hasEnd(byte[] bytes, int scan) {
    for (int i = bytes.length - 2; i > scan; i--) {
      if (u16(bytes, i) == 0xFFD9) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<PictureHeader> frame(byte[] bytes, int at, int length, int turned) {
    if (length < 8) {
      return Optional.empty();
    }
    int height = u16(bytes, at + 1);
    int width = u16(bytes, at + 3);
    boolean sideways = turned >= ROTATED_FROM;
    return width == 0 || height == 0
        ? Optional.empty()
        : Optional.of(
            new PictureHeader(
                Format.JPEG,
                sideways ? height : width,
                sideways ? width : height,
                turned,
                u8(bytes, at + 5) == CMYK_CHANNELS,
                false));
  }

  /** The orientation that an EXIF block (TIFF 6.0 inside APP1) gives. */
  private static Optional<Integer> orientation(byte[] bytes, int from, int to) {
    int tiff = from + EXIF.length;
    for (int i = 0; i < EXIF.length; i++) {
      if (from + i >= to || bytes[from + i] != EXIF[i]) {
        return Optional.empty();
      }
    }
    if (tiff + 8 > to) {
      return Optional.empty();
    }
    boolean little = bytes[tiff] == 'I';
    long directory = tiff + number(bytes, tiff + 4, 4, little);
    if (directory + 2 > to) {
      return Optional.empty();
    }
    long entries = number(bytes, (int) directory, 2, little);
    for (int i = 0; i < entries && directory + 2 + 12L * (i + 1) <= to; i++) {
      int entry = (int) directory + 2 + 12 * i;
      if (number(bytes, entry, 2, little) == ORIENTATION_TAG) {
        int value = (int) number(bytes, entry + 8, 2, little);
        return value >= 1 && value <= 8 ? Optional.of(value) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static long number(byte[] bytes, int at, int length, boolean little) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = (value << 8) | u8(bytes, little ? at + length - 1 - i : at + i);
    }
    return value;
  }

  private static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int u16(byte[] bytes, int at) {
    return (u8(bytes, at) << 8) | u8(bytes, at + 1);
  }

  private static long u32(byte[] bytes, int at) {
    return ((long) u16(bytes, at) << 16) | u16(bytes, at + 2);
  }
}
