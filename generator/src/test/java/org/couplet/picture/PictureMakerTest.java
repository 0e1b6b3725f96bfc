package org.couplet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.model.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureMakerTest {
  private static final SectionId ONE = new SectionId("one");
  private static final SourceFile TEXT = new SourceFile("content/sections/one/zh.md", "text");

  @TempDir Path project;
  private final Diagnostics found = new Diagnostics();
  private Path folder = Path.of("");
  private boolean webp = true;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(project.resolve("content/sections/one"));
  }

  private Optional<Picture> make(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return make(name);
  }

  private Optional<Picture> make(String name) throws IOException {
    return PictureMaker.make(project, brochure(name), found).find(ONE, name);
  }

  private Brochure brochure(String file) {
    Markup caption = new Markup(List.of(), "caption");
    Origin origin = new Origin(TEXT.whole(), Optional.empty(), List.of());
    SectionText text =
        new SectionText(
            TEXT,
            new Block.Heading(1, caption, origin),
            Optional.empty(),
            Optional.empty(),
            List.of(new Block.Figure(file, caption, Optional.empty(), origin)));
    Section section =
        new Section(
            ONE,
            Optional.empty(),
            TEXT.whole(),
            new Bilingual<>(Optional.of(text), Optional.empty()),
            new Located<>("section", TEXT.whole()),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            Set.of(file));
    Site site =
        new Site(
            TEXT,
            new Bilingual<>("甲", "A"),
            Optional.empty(),
            Optional.of(URI.create("https://example.org/")),
            Optional.empty(),
            Site.Filing.NONE,
            Site.Untranslated.NOTICE,
            Optional.empty(),
            Map.of(),
            List.of(),
            true,
            webp);
    LanguagePair languages = new LanguagePair(Language.of("zh-Hans"), Language.of("en"));
    return new Brochure(languages, site, List.of(section), List.of(), List.of(), List.of());
  }

  private List<String> problems() {
    return found.sorted().stream()
        .map(d -> d.problem() + ": " + d.message(MessageLanguage.EN))
        .toList();
  }

  private static List<String> kinds(Picture picture) {
    return picture.variants().stream()
        .map(v -> v.extension() + " " + v.width() + "x" + v.height())
        .toList();
  }

  private static BufferedImage read(Picture.Variant variant) throws IOException {
    BufferedImage image = ImageIO.read(variant.file().toFile());
    assertThat(image.getWidth()).isEqualTo(variant.width());
    assertThat(image.getHeight()).isEqualTo(variant.height());
    return image;
  }

  private static boolean isRed(int rgb) {
    return ((rgb >> 16) & 0xFF) > 200 && ((rgb >> 8) & 0xFF) < 60 && (rgb & 0xFF) < 60;
  }

  private static boolean isBlue(int rgb) {
    return ((rgb >> 16) & 0xFF) < 60 && (rgb & 0xFF) > 200;
  }

  @Test
  void aPhotoInSeveralWidths() throws IOException {
    byte[] photo = PictureFixtures.bytes(PictureFixtures.busy(1600, 1000), "jpeg");
    Picture picture = make("photo.jpg", photo).orElseThrow();
    assertThat(picture.width()).isEqualTo(1600);
    assertThat(kinds(picture))
        .containsExactly(
            "webp 480x300",
            "jpg 480x300",
            "webp 960x600",
            "jpg 960x600",
            "webp 1600x1000",
            "jpg 1600x1000");
    for (Picture.Variant variant : picture.variants()) {
      read(variant);
      assertThat(variant.hash()).isEqualTo(Hash.of(Files.readAllBytes(variant.file())));
    }
    long webpSize = Files.size(picture.variants().get(4).file());
    assertThat(webpSize).isLessThan(Files.size(picture.variants().get(5).file()));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aSmallOneIsNotMadeLarger() throws IOException {
    assertThat(kinds(make("photo.jpg", PictureFixtures.jpeg(300, 200)).orElseThrow()))
        .containsExactly("webp 300x200", "jpg 300x200");
  }

  @Test
  void withoutWebp() throws IOException {
    webp = false;
    assertThat(kinds(make("photo.jpg", PictureFixtures.jpeg(300, 200)).orElseThrow()))
        .containsExactly("jpg 300x200");
  }

  @Test
  void turnedUprightAndWithoutItsPlace() throws IOException {
    // Orientation 6: the first row of the file is the right edge, so red stands top right.
    byte[] photo = PictureFixtures.withExif(PictureFixtures.jpeg(300, 200), 6);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS", "Exif");
    Picture picture = make("photo.jpg", photo).orElseThrow();
    assertThat(picture.width()).isEqualTo(200);
    for (Picture.Variant variant : picture.variants()) {
      BufferedImage image = read(variant);
      assertThat(isRed(image.getRGB(190, 10))).as(variant.type()).isTrue();
      assertThat(isBlue(image.getRGB(10, 290))).isTrue();
      String stored = Files.readString(variant.file(), StandardCharsets.ISO_8859_1);
      assertThat(stored).doesNotContain("GPS", "Exif");
    }
  }

  @Test
  void drawingsStayExactAndTransparent() throws IOException {
    BufferedImage drawing = PictureFixtures.quarters(640, 400, BufferedImage.TYPE_INT_ARGB);
    Picture picture = make("drawing.png", PictureFixtures.bytes(drawing, "png")).orElseThrow();
    assertThat(kinds(picture))
        .containsExactly("webp 480x300", "png 480x300", "webp 640x400", "png 640x400");
    for (Picture.Variant variant : picture.variants().subList(2, 4)) {
      BufferedImage image = read(variant);
      assertThat(image.getRGB(10, 10)).as(variant.type()).isEqualTo(0xFFFF0000);
      assertThat(image.getRGB(630, 10) >>> 24).isZero();
    }
  }

  @Test
  void aPhotoSavedAsPngGetsASmallFallback() throws IOException {
    byte[] photo = PictureFixtures.bytes(PictureFixtures.busy(400, 300), "png");
    assertThat(kinds(make("photo.png", photo).orElseThrow()))
        .containsExactly("webp 400x300", "jpg 400x300");
  }

  @Test
  void greyStaysAsGreyAsItWas() throws IOException {
    for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY)) {
      BufferedImage grey = new BufferedImage(100, 100, type);
      double step = type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 257;
      for (int y = 0; y < 100; y++) {
        for (int x = 0; x < 100; x++) {
          grey.getRaster().setSample(x, y, 0, (int) (128 * step));
        }
      }
      Picture picture =
          make("grey-" + type + ".png", PictureFixtures.bytes(grey, "png")).orElseThrow();
      int rgb = read(picture.widest()).getRGB(50, 50) & 0xFF;
      assertThat(rgb).as("type %d", type).isBetween(126, 130);
    }
  }

  @Test
  void whatCannotBeShownIsNamed() throws IOException {
    assertThat(make("cut.jpg", PictureFixtures.half(PictureFixtures.jpeg(300, 200)))).isEmpty();
    assertThat(make("empty.jpg", new byte[0])).isEmpty();
    assertThat(make("press.jpg", PictureFixtures.asCmyk(PictureFixtures.jpeg(30, 20)))).isEmpty();
    assertThat(make("moves.png", PictureFixtures.asAnimation(PictureFixtures.png(30, 20))))
        .isEmpty();
    assertThat(make("bomb.png", PictureFixtures.bomb(50_000))).isEmpty();
    assertThat(make("gif.jpg", PictureFixtures.bytes(PictureFixtures.busy(9, 9), "gif"))).isEmpty();
    assertThat(make("drawing.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    byte[] damaged = PictureFixtures.png(300, 200);
    damaged[60] ^= 0x55;
    assertThat(make("damaged.png", damaged)).isEmpty();
    assertThat(problems())
        .containsExactlyInAnyOrder(
            "PICTURE_UNREADABLE: The picture “cut.jpg” can't be read: the file is incomplete or"
                + " damaged.",
            "PICTURE_UNREADABLE: The picture “empty.jpg” can't be read: the file is incomplete or"
                + " damaged.",
            "PICTURE_CMYK: The picture “press.jpg” is in printing colours (CMYK), which browsers"
                + " show wrongly.",
            "PICTURE_ANIMATED: The picture “moves.png” is animated; pictures of a brochure stand"
                + " still.",
            "PICTURE_TOO_LARGE: The picture “bomb.png” claims 50000 × 50000 pixels, which is too"
                + " many.",
            "PICTURE_TYPE: “gif.jpg” is not a JPEG or PNG picture (it holds GIF).",
            "PICTURE_TYPE: “drawing.svg” is not a JPEG or PNG picture (it holds SVG).",
            "PICTURE_UNREADABLE: The picture “damaged.png” can't be read: the file is incomplete or"
                + " damaged.");
  }

  @Test
  void whatWasMadeIsFoundAgainAndMendedWhereItIsGone() throws IOException {
    Picture first = make("photo.jpg", PictureFixtures.jpeg(600, 400)).orElseThrow();
    Set<Path> files = cached();
    byte[] fallback = Files.readAllBytes(first.widest().file());
    assertThat(make("photo.jpg")).contains(first);
    assertThat(cached()).isEqualTo(files);
    Files.delete(first.widest().file());
    assertThat(make("photo.jpg")).contains(first);
    assertThat(first.widest().file()).hasBinaryContent(fallback);
    byte[] other = fallback.clone();
    other[fallback.length / 2] ^= 1;
    for (byte[] changed : List.of(new byte[] {1}, other)) {
      Files.write(first.widest().file(), changed);
      assertThat(make("photo.jpg")).contains(first);
      assertThat(first.widest().file()).hasBinaryContent(fallback);
      assertThat(cached()).isEqualTo(files);
    }
    for (byte[] list : List.of(new byte[0], new byte[] {(byte) 0xFF, (byte) 0xFE, 'x', 0})) {
      for (Path file : files) {
        if (file.toString().endsWith(".txt")) {
          Files.write(file, list);
        }
      }
      assertThat(make("photo.jpg")).contains(first);
    }
    assertThat(cached()).isEqualTo(files);
  }

  @Test
  void theSameBytesOnEveryMachine() throws IOException {
    byte[] photo = PictureFixtures.bytes(PictureFixtures.busy(700, 500), "png");
    assertThat(make("photo.png", photo).orElseThrow().variants())
        .extracting(Picture.Variant::hash)
        .containsExactly("c39827b3c1a0", "e536f4c17e46", "3a0670a4d827", "c586e4b823f1");
  }

  private Set<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(project.resolve(".couplet/pictures"))) {
      return new TreeSet<>(files.toList());
    }
  }
}
