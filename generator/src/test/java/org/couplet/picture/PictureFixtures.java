package org.couplet.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of our own making: drawn, stored, and damaged where a test wants it. */
final class PictureFixtures {
  private PictureFixtures() {}

  /** A picture whose top left quarter is red and whose bottom right one is blue, on grey. */
  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    if (!image.getColorModel().hasAlpha()) {
      graphics.setColor(Color.GRAY);
      graphics.fillRect(0, 0, width, height);
    }
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
    graphics.dispose();
    return image;
  }

  /** A picture as busy as a photo. */
  static BufferedImage busy(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int seed = 1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        seed = seed * 1103515245 + 12345;
        int noise = (seed >>> 16) & 0x0F;
        image.setRGB(x, y, (x * 190 / width + noise) << 16 | (y * 190 / height + noise) << 8 | 90);
      }
    }
    return image;
  }

  static byte[] jpeg(int width, int height) throws IOException {
    return bytes(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  static byte[] png(int width, int height) throws IOException {
    return bytes(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException(format);
    }
    return out.toByteArray();
  }

  /** The same JPEG with an EXIF block: how it is to be turned, and where it was taken. */
  static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] place = "GPS 24.3264N 109.4281E".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
    exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    return insert(jpeg, 2, exif.array());
  }

  /** The same JPEG claiming four channels. */
  static byte[] asCmyk(byte[] jpeg) {
    byte[] copy = jpeg.clone();
    for (int i = 2;
        i + 9 < copy.length;
        i += 2 + ((copy[i + 2] & 0xFF) << 8) + (copy[i + 3] & 0xFF)) {
      if ((copy[i + 1] & 0xFF) == 0xC0) {
        copy[i + 9] = 4;
        return copy;
      }
    }
    throw new AssertionError("no frame");
  }

  /** The same PNG claiming to be an animation. */
  static byte[] asAnimation(byte[] png) {
    return insert(png, 33, chunk("acTL", new byte[8]));
  }

  /** A PNG of a few bytes that claims to be enormous. */
  static byte[] bomb(int side) throws IOException {
    byte[] png = png(1, 1);
    ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    return png;
  }

  /** The first half of a file. */
  static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] insert(byte[] bytes, int at, byte[] more) {
    return ByteBuffer.allocate(bytes.length + more.length)
        .put(bytes, 0, at)
        .put(more)
        .put(bytes, at, bytes.length - at)
        .array();
  }
}
