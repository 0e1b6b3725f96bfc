package org.couplet.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;
import org.couplet.plan.Bytes;
import org.couplet.plan.HostFiles;
import org.couplet.preview.http.Answer;
import org.couplet.preview.http.Site;
import org.couplet.preview.live.Shown;
import org.couplet.preview.live.Tabs;
import org.couplet.preview.site.Snapshot;
import org.couplet.report.HtmlReport;

/** The brochure's site, and below {@code _couplet/} what the preview adds to it. */
final class PreviewSite implements Site {

  private static final String EVENTS = Report.PATH + "events";
  private static final String COVER = "index.html";
  private static final String HEAD_END = "</head>";
  private static final String POLICY = "Content-Security-Policy";
  private static final String OWN_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String WAITING =
      """
      <!doctype html>
      <html lang="LANG">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>TITLE</title>
      </head>
      <body>
      <main>
      <h1>WORDS</h1>
      </main>
      </body>
      </html>
      """;

  private final SaveLoop saves;
  private final Tabs tabs;
  private final MessageLanguage language;
  private final Map<String, byte[]> own = new HashMap<>();

  PreviewSite(SaveLoop saves, Tabs tabs, MessageLanguage language) {
    this.saves = saves;
    this.tabs = tabs;
    this.language = language;
    for (String name : new String[] {"preview.js", "preview.css"}) {
      own.put(Report.PATH + name, resource(name));
    }
    own.put(Report.PATH + "report.css", HtmlReport.stylesheet().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean isStream(String path) {
    return path.equals(EVENTS);
  }

  @Override
  public void listen(String query, Listener to) throws IOException {
    Map<String, String> asked = new HashMap<>();
    for (String part : query.split("&", -1)) {
      String[] pair = part.split("=", 2);
      asked.put(pair[0], pair.length == 2 ? pair[1] : "");
    }
    String path = URLDecoder.decode(asked.getOrDefault("page", ""), StandardCharsets.UTF_8);
    tabs.listen(name(path), asked.getOrDefault("version", ""), saves::shown, to);
  }

  @Override
  public Answer answer(String path, String query) throws InterruptedIOException {
    try {
      if (path.equals(Report.PATH)) {
        return html(saves.shown(path).orElseThrow()).withHeaders(Map.of(POLICY, OWN_POLICY));
      }
      if (path.startsWith(Report.PATH)) {
        return own(path);
      }
      Optional<Snapshot> now = saves.current();
      return now.isEmpty() ? waiting() : answer(now.get(), name(path));
    } catch (InterruptedException e) {
      throw new InterruptedIOException("closed");
    }
  }

  private Answer answer(Snapshot site, String path) throws InterruptedException {
    boolean hidden = path.startsWith(".") || path.contains("/.");
    boolean page = site.hasPage(path);
    if (!page && !hidden) {
      try {
        Optional<byte[]> file = site.file(path);
        if (file.isPresent()) {
          return Answer.file(path, file.get());
        }
      } catch (IOException e) {
        // A picture that was deleted since: the next snapshot doesn't name it.
      }
    }
    Optional<Shown> shown = saves.shown(path);
    return shown.isEmpty()
        ? waiting()
        : html(shown.get()).withStatus(page ? 200 : 404).withHeaders(headers(site));
  }

  private Answer own(String path) {
    byte[] bytes = own.get(path);
    return bytes == null
        ? new Answer(404, "text/plain; charset=utf-8", Bytes.of(""), Map.of())
        : Answer.file(path, bytes);
  }

  private static String name(String path) {
    return path.isEmpty() ? COVER : path;
  }

  /** What hosts say of a page, but that it may listen to this server. */
  private static Map<String, String> headers(Snapshot site) {
    Map<String, String> headers = new HashMap<>();
    HostFiles.everywhere().forEach(header -> headers.put(header.name(), header.value()));
    HostFiles.Header policy = HostFiles.policy(site.brochure().site());
    headers.put(policy.name(), policy.value().replace("connect-src 'none'", "connect-src 'self'"));
    return headers;
  }

  private static Answer html(Shown page) {
    return html(page.html(), page.version());
  }

  private static Answer html(String html, String version) {
    String tag =
        "<script src=\"/_couplet/preview.js\" data-version=\"" + version + "\" defer></script>\n";
    int end = html.indexOf(HEAD_END);
    String with = end < 0 ? html + tag : html.substring(0, end) + tag + html.substring(end);
    return Answer.file(COVER, with.getBytes(StandardCharsets.UTF_8));
  }

  /** Before there is anything to show, an empty page that the overlay can stand on. */
  private Answer waiting() {
    boolean chinese = language == MessageLanguage.ZH;
    String html =
        WAITING
            .replace("LANG", chinese ? "zh-Hans" : "en")
            .replace("TITLE", chinese ? "预览" : "Preview")
            .replace("WORDS", chinese ? "还没有可以显示的页面" : "Nothing can be shown yet");
    return html(html, "none").withStatus(503).withHeaders(Map.of(POLICY, OWN_POLICY));
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PreviewSite.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
