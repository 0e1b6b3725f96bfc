package org.couplet.hosting;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.Site;
import org.couplet.plan.HostFiles;
import org.couplet.publish.OutputRefusedException;
import org.couplet.publish.PublishOptions;
import org.couplet.publish.Staging;

/** A site with a file of every kind, as {@code build} would publish it. */
final class HostedSite {

  private HostedSite() {}

  /** Publishes it into a folder that any user may read; somebody's {@code .git} lies there too. */
  static Path publish(Path folder, String root, boolean compress)
      throws OutputRefusedException, IOException {
    readable(folder);
    Path site = folder.resolve("site");
    try (Staging staging =
        Staging.beside(site, folder, new PublishOptions(false, compress, false))) {
      for (Map.Entry<String, String> file : files(root).entrySet()) {
        staging.sink().write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      staging.publish(new Diagnostics());
    }
    Files.writeString(Files.createDirectory(site.resolve(".git")).resolve("config"), "secret");
    return site;
  }

  private static void readable(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static SortedMap<String, String> files(String root) {
    String filler = "<p>柳州职业教育 Vocational Education in Liuzhou</p>\n".repeat(60);
    SortedMap<String, String> files = new TreeMap<>();
    files.put("index.html", "<!doctype html>\n<title>index</title>\n" + filler);
    files.put("zh/overview.html", "<!doctype html>\n<title>overview</title>\n" + filler);
    files.put("404.html", "<!doctype html>\n<title>404</title>\n" + filler);
    files.put("assets/style.0123456789.css", "/* 样式 */ p { color: red }\n".repeat(60));
    files.put("assets/site.0123456789.js", "// 脚本\nvar a = 1;\n".repeat(100));
    files.put("assets/cover.0123456789.webp", "a picture".repeat(300));
    files.put("assets/report.0123456789.pdf", "a document".repeat(300));
    files.put("assets/mark.0123456789.svg", "<svg><!-- 标志 --></svg>".repeat(100));
    files.put("sitemap.xml", "<urlset><!-- 网站 --></urlset>".repeat(100));
    Site site =
        new Site(
            new SourceFile("content/site.yaml", ""),
            new Bilingual<>("柳州职业教育", "Vocational Education in Liuzhou"),
            Optional.empty(),
            Optional.of(URI.create("https://example.gov.cn" + root)),
            Optional.empty(),
            Site.Filing.NONE,
            Site.Untranslated.NOTICE,
            Optional.empty(),
            Map.of(),
            List.of(),
            true,
            true);
    files.putAll(HostFiles.files(site, List.of("zh", "en", "both")));
    return files;
  }
}
