package org.couplet.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/** The ways in which the site stores a picture. */
enum PictureEncoder {
  /** WebP for photos. */
  WEBP("image/webp", "webp"),
  /** WebP for drawings: exact. */
  WEBP_EXACT("image/webp", "webp"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private static final float WEBP_QUALITY = 0.80f;
  private static final float JPEG_QUALITY = 0.82f;

  private final String type;
  private final String extension;

  PictureEncoder(String type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** The extension of file names. */
  String extension() {
    return extension;
  }

  /**
   * The file.
   *
   * @throws MachineException if this machine can't make WebP
   */
  byte[] encode(BufferedImage image) throws IOException {
    return switch (this) {
      case WEBP -> webp(image, CompressionType.Lossy);
      case WEBP_EXACT -> webp(image, CompressionType.Lossless);
      case JPEG -> jpeg(image);
      case PNG -> {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        yield write(writer, writer.getDefaultWriteParam(), image);
      }
    };
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(JPEG_QUALITY);
    return write(writer, param, image);
  }

  private static byte[] webp(BufferedImage image, CompressionType compression) throws IOException {
    try {
      WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
      param.setCompressionType(compression);
      if (compression == CompressionType.Lossy) {
        param.setCompressionQuality(WEBP_QUALITY);
      }
      return write(new WebPImageWriterSpi().createWriterInstance(null), param, image);
    } catch (LinkageError e) {
      throw new MachineException(
          new Phrase(
              "这台电脑上不能生成 WebP 图片。请在 site.yaml 里写 pictures: {webp: false}。",
              "This machine can't make WebP pictures. Write pictures: {webp: false} in site.yaml."));
    }
  }

  private static byte[] write(ImageWriter writer, ImageWriteParam param, BufferedImage image)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
