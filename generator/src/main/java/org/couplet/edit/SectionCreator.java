package org.couplet.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Language;
import org.couplet.lang.Side;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;

/** Makes a new section. */
public final class SectionCreator {

  private static final String MARK = "\uFEFF";

  private SectionCreator() {}

  /**
   * Writes a section's folder with a text in each language and lists it in {@code site.yaml}, at
   * the end or as the last chapter of {@code part}; every other byte of {@code site.yaml} stays.
   *
   * @return the files that were written, relative to the project
   * @throws IOException if the machine can't write, or the folder is there already
   */
  public static List<String> create(
      Path project, Brochure brochure, SectionId section, Optional<SectionId> part)
      throws IOException {
    String path = brochure.site().file().path();
    Path site = project.resolve(path);
    String list = listed(site, brochure, section, part);
    String folder = "content/sections/" + section;
    if (Files.exists(project.resolve(folder))) {
      throw new FileAlreadyExistsException(folder);
    }
    Files.createDirectories(project.resolve(folder));
    List<String> written = new ArrayList<>();
    for (Side side : Side.values()) {
      Language language = brochure.languages().of(side);
      String file = folder + "/" + language.subtag() + ".md";
      Replacement.write(project.resolve(file), starter(language, section));
      written.add(file);
    }
    Replacement.write(site, list);
    written.add(path);
    return written;
  }

  private static String listed(
      Path site, Brochure brochure, SectionId section, Optional<SectionId> part)
      throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(site)))
            .toString();
    String mark = text.startsWith(MARK) ? MARK : "";
    String body = text.substring(mark.length());
    String read = brochure.site().file().text();
    if (!body.equals(read.startsWith(MARK) ? read.substring(MARK.length()) : read)) {
      throw new IOException(site + ": changed while it was being read");
    }
    SectionList list = new SectionList(read, brochure);
    String fresh =
        part.isPresent()
            ? list.append(section, brochure.section(part.get()).orElseThrow())
            : list.append(section);
    return fresh.startsWith(MARK) ? fresh : mark + fresh;
  }

  private static String starter(Language language, SectionId section) {
    return switch (language.subtag()) {
      case "zh" -> "# 新栏目\n\n正文从这里开始。\n";
      case "en" -> "# New section\n\nThe text begins here.\n";
      default -> "# " + section + "\n";
    };
  }
}
