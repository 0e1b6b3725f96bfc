package org.couplet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A brochure of any size, Chinese and English, the same whenever it is written: per section three
 * headings, nine paragraphs with numbers, dates, links and a quotation mark or two, a list and a
 * table.
 */
public final class BigBrochure {

  private static final int SEED = 20_261_124;

  private final Random random = new Random(SEED);
  private final int sections;

  private BigBrochure(int sections) {
    this.sections = sections;
  }

  /**
   * Writes one.
   *
   * @param args the project's folder and the number of sections
   */
  public static void main(String[] args) throws IOException {
    new BigBrochure(Integer.parseInt(args[1])).write(Path.of(args[0]));
  }

  /** Writes a project into {@code folder}. */
  private void write(Path folder) throws IOException {
    Path content = folder.resolve("content");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < sections; i++) {
      String id = "s" + i;
      list.append("  - ").append(id).append('\n');
      Path section = Files.createDirectories(content.resolve("sections").resolve(id));
      StringBuilder zh = new StringBuilder("# 第" + (i + 1) + "部分\n\n");
      StringBuilder en = new StringBuilder("# Part " + (i + 1) + "\n\n");
      for (int part = 0; part < 3; part++) {
        part(part, zh, en);
      }
      Files.writeString(section.resolve("zh.md"), zh);
      Files.writeString(section.resolve("en.md"), en);
    }
    Files.writeString(
        content.resolve("site.yaml"),
        "languages: [zh-Hans, en]\ntitle: {zh: 大册子, en: A big brochure}\n"
            + "address: https://example.org/\nsections:\n"
            + list);
  }

  private void part(int part, StringBuilder zh, StringBuilder en) {
    zh.append("## 情况").append(part).append(" {#part-").append(part).append("}\n\n");
    en.append("## State ").append(part).append(" {#part-").append(part).append("}\n\n");
    for (int i = 0; i < 3; i++) {
      paragraph(zh, en);
    }
    int people = 20 + random.nextInt(70);
    if (part == 1) {
      zh.append("- 参观校园\n- 培训").append(people).append("人\n\n");
      en.append("- Tours of the campus\n- ").append(people).append(" people trained\n\n");
    } else if (part == 2) {
      zh.append("| 年份 | 人数 |\n|---|---|\n| 2018年 | ").append(people).append(" |\n\n");
      en.append("| Year | People |\n|---|---|\n| 2018 | ").append(people).append(" |\n\n");
    }
  }

  private void paragraph(StringBuilder zh, StringBuilder en) {
    int day = 1 + random.nextInt(28);
    int schools = 12 + random.nextInt(80);
    int tenths = 101 + random.nextInt(800);
    int target = random.nextInt(sections);
    zh.append("2016年1月").append(day).append("日，市人民政府与").append(schools);
    zh.append("所职业院校共同签署了“合作备忘录”，安排专项资金").append(tenths / 10).append('.').append(tenths % 10);
    zh.append("万元，为当地企业培养**高技能人才**，详见[合作情况](../s").append(target).append("/zh.md)。\n\n");
    en.append("On January ")
        .append(day)
        .append(", 2016, the municipal government and ")
        .append(schools);
    en.append(" vocational colleges signed the “memorandum of cooperation” and set aside RMB ");
    en.append(tenths)
        .append(",000 of special funds to train **highly skilled people** for local companies;");
    en.append(" see [the cooperation](../s").append(target).append("/en.md).\n\n");
  }
}
