package org.couplet.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** What a restless editor does to a brochure: sensible edits, slips, and everything in between. */
final class RandomEdits {

  private static final String SITE = "content/site.yaml";
  private static final String ABOUT = "content/sections/about/";

  private final PreviewProject project;
  private final Random random;
  private final List<String> added = new ArrayList<>();
  private int count;

  RandomEdits(PreviewProject project, Random random) {
    this.project = project;
    this.random = random;
  }

  /** One edit. */
  void next() throws IOException {
    count++;
    switch (random.nextInt(19)) {
      case 0, 1, 2 -> paragraph("zh");
      case 3, 4, 5 -> paragraph("en");
      case 6 -> project.write(ABOUT + "zh.md", zh() + "\n<b>" + count + "</b>\n");
      case 7 -> project.write(ABOUT + "section.yaml", section());
      case 8 -> style();
      case 9 -> template();
      case 10 -> words();
      case 11 -> picture();
      case 12 -> addSection();
      case 13 -> removeSection();
      case 14 -> byRename();
      case 15 -> renameSection();
      case 16 -> moveAwayAndBack();
      case 17 -> oneTextLess();
      default -> title();
    }
  }

  /** Takes back every slip, so that it builds. */
  void mend() throws IOException {
    project.write(ABOUT + "zh.md", zh());
    project.write(ABOUT + "en.md", en());
    project.write(ABOUT + "section.yaml", "date: 2026-11\n");
    if (Files.exists(project.folder().resolve("templates/pages/contents.ftlh"))) {
      project.delete("templates/pages/contents.ftlh");
    }
    list();
  }

  private String zh() {
    return "# 关于我们 "
        + count
        + "\n\n开头的一段。{.lead}\n\n## 我们做什么 {#work}\n\n正文 "
        + count
        + "。\n\n![图](one.png)\n";
  }

  private String en() {
    return "# About us "
        + count
        + "\n\nAn opening.{.lead}\n\n## What we do {#work}\n\nText "
        + count
        + ".\n\n![One](one.png)\n";
  }

  private void paragraph(String language) throws IOException {
    String text = language.equals("zh") ? zh() : en();
    project.write(ABOUT + language + ".md", text + "\n又一段 paragraph " + random.nextInt(9) + "\n");
  }

  private String section() {
    return switch (random.nextInt(4)) {
      case 0 -> "draft: false\n";
      case 1 -> "datte: 2020\n";
      case 2 -> "figures:\n  - {value: " + count + ", label: {zh: 数, en: number}}\n";
      default -> "events:\n  - {date: 2016-01-21, text: {zh: 事 " + count + ", en: event}}\n";
    };
  }

  private void style() throws IOException {
    project.write("templates/styles/own.css", "p { margin: " + count + "px }\n");
  }

  private void template() throws IOException {
    project.write(
        "templates/pages/contents.ftlh",
        switch (random.nextInt(3)) {
          case 0 -> "<#if>";
          case 1 -> "${page.nothing}";
          default ->
              "<!doctype html><html lang=\"${page.frame.lang}\"><title>t</title><h1>"
                  + count
                  + "</h1></html>";
        });
  }

  private void words() throws IOException {
    project.write(
        "templates/words.yaml", "contents: {zh: 目录" + count + ", en: Contents " + count + "}\n");
  }

  private void picture() throws IOException {
    String folder =
        added.isEmpty() || random.nextBoolean()
            ? ABOUT
            : "content/sections/" + added.get(random.nextInt(added.size())) + "/";
    Path file = project.folder().resolve(folder + "one.png");
    if (Files.exists(file) && random.nextBoolean()) {
      Files.delete(file);
      return;
    }
    BufferedImage image = new BufferedImage(60 + random.nextInt(3), 40, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, count);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    Files.write(file, bytes.toByteArray());
  }

  private void addSection() throws IOException {
    String id = "extra-" + count;
    project.write(
        "content/sections/" + id + "/zh.md", "# 新的 " + count + "\n\n正文。\n\n![图](one.png)\n");
    project.write(
        "content/sections/" + id + "/en.md", "# New " + count + "\n\nText.\n\n![One](one.png)\n");
    added.add(id);
    list();
  }

  private void removeSection() throws IOException {
    if (!added.isEmpty()) {
      String id = added.remove(random.nextInt(added.size()));
      project.delete("content/sections/" + id);
      list();
    }
  }

  private void renameSection() throws IOException {
    if (!added.isEmpty()) {
      String before = added.remove(random.nextInt(added.size()));
      String after = "renamed-" + count;
      Path sections = project.folder().resolve("content/sections");
      Files.move(sections.resolve(before), sections.resolve(after));
      added.add(after);
      list();
    }
  }

  private void moveAwayAndBack() throws IOException {
    Path content = project.folder().resolve("content");
    Path aside = project.folder().resolveSibling("aside");
    Files.move(content, aside);
    Files.move(aside, content);
  }

  private void oneTextLess() throws IOException {
    if (!added.isEmpty()) {
      String id = added.get(random.nextInt(added.size()));
      Files.deleteIfExists(project.folder().resolve("content/sections/" + id + "/en.md"));
    }
  }

  private void list() throws IOException {
    StringBuilder site =
        new StringBuilder("languages: [zh-Hans, en]\ntitle: {zh: 手册, en: Brochure}\nsections:\n");
    for (String id : List.of("welcome", "about", "contact")) {
      site.append("  - ").append(id).append('\n');
    }
    added.forEach(id -> site.append("  - ").append(id).append('\n'));
    project.write(SITE, site.toString());
  }

  private void byRename() throws IOException {
    Path temporary = project.folder().resolve(ABOUT + ".en.md.swp");
    Files.writeString(temporary, en());
    Files.move(
        temporary,
        project.folder().resolve(ABOUT + "en.md"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  private void title() throws IOException {
    project.write(
        "content/sections/contact/zh.md", "# 联系 " + count + "\n\n见[关于我们](../about/zh.md#work)。\n");
  }
}
