package org.couplet.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.model.Site;

/**
 * What web servers are told about the site, in the two forms that some read from the site itself:
 * {@code _headers} (Netlify, Cloudflare Pages) and {@code .htaccess} (Apache). Both come from one
 * list of headers; the files of {@code docs/hosting} repeat it for other servers.
 */
public final class HostFiles {

  /** Files whose name changes with their content may be kept for ever. */
  static final String KEEP = "public, max-age=31536000, immutable";

  /** All others are asked for again, and not sent again when they are the same. */
  static final String ASK = "no-cache";

  private static final String CACHE = "Cache-Control";

  private HostFiles() {}

  /** A response header. */
  public record Header(String name, String value) {}

  /**
   * The files by path; none where {@code site.yaml} leaves them out.
   *
   * @param pageFolders the folders that hold pages: {@code zh}, {@code en}, {@code both}
   */
  public static SortedMap<String, String> files(Site site, Collection<String> pageFolders) {
    SortedMap<String, String> files = new TreeMap<>();
    if (!site.hostFiles()) {
      return files;
    }
    files.put("_headers", headersFile(site, pageFolders));
    files.put(".htaccess", htaccess(site));
    return files;
  }

  /** What every response carries. */
  public static List<Header> everywhere() {
    return List.of(
        new Header("X-Content-Type-Options", "nosniff"),
        new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
        new Header(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        new Header("Cross-Origin-Opener-Policy", "same-origin"));
  }

  /**
   * What a page may do (CSP Level 3): fetch from the site itself and the hosts that {@code
   * site.yaml} allows, run no script and take no style that stands in the page, be framed by
   * nobody. Only pages carry it: browsers' own viewers of PDF files fall under it otherwise.
   */
  public static Header policy(Site site) {
    String hosts =
        site.allowedHosts().stream()
            .map(allowed -> " https://" + allowed.host())
            .collect(Collectors.joining());
    List<String> directives = new ArrayList<>(List.of("default-src 'none'"));
    for (String kind : List.of("script", "style", "img")) {
      directives.add(kind + "-src 'self'" + hosts);
    }
    if (!hosts.isEmpty()) {
      directives.add("font-src" + hosts);
      directives.add("frame-src" + hosts);
      directives.add("media-src" + hosts);
    }
    directives.add("connect-src 'none'");
    directives.add("base-uri 'none'");
    directives.add("form-action 'self'");
    directives.add("frame-ancestors 'none'");
    return new Header("Content-Security-Policy", String.join("; ", directives));
  }

  /** Paths are those of the host that the site is the root of: elsewhere nobody reads the file. */
  private static String headersFile(Site site, Collection<String> pageFolders) {
    StringBuilder out = new StringBuilder();
    rule(out, "/*", everywhere());
    List<String> pages = new ArrayList<>(List.of("/", "/index.html", "/404.html"));
    pageFolders.stream().sorted().forEach(folder -> pages.add("/" + folder + "/*"));
    for (String path : pages) {
      rule(out, path, List.of(policy(site)));
    }
    // These hosts have browsers ask again for everything else of their own accord; where two rules
    // fit one address they would join the values of a header instead of choosing.
    rule(out, "/assets/*", List.of(new Header(CACHE, KEEP)));
    return out.toString();
  }

  private static void rule(StringBuilder out, String path, List<Header> headers) {
    out.append(path).append('\n');
    for (Header header : headers) {
      out.append("  ").append(header.name()).append(": ").append(header.value()).append('\n');
    }
  }

  /** Only directives that {@code AllowOverride FileInfo} permits: others would break the site. */
  private static String htaccess(Site site) {
    String notFound =
        site.address().map(a -> "ErrorDocument 404 " + a.getRawPath() + "404.html\n\n").orElse("");
    String everywhere =
        everywhere().stream()
            .map(header -> "  Header always " + set(header) + "\n")
            .collect(Collectors.joining());
    return notFound
        + """
        <IfModule mod_alias.c>
          RedirectMatch 404 "/\\.(?!well-known/)"
        </IfModule>

        AddDefaultCharset utf-8
        <IfModule mod_mime.c>
          AddType text/html .html
          AddType text/css .css
          AddType text/javascript .js
          AddType application/json .json
          AddType application/xml .xml
          AddType application/pdf .pdf
          AddType image/svg+xml .svg
          AddType image/webp .webp
          AddCharset utf-8 .html .css .js .json .svg .xml .txt
        </IfModule>

        <IfModule mod_headers.c>
        """
        + everywhere
        + ("  Header " + set(new Header(CACHE, ASK)) + "\n")
        + "  <FilesMatch \"\\.html$\">\n"
        + ("    Header always " + set(policy(site)) + "\n")
        + "  </FilesMatch>\n"
        + "  <FilesMatch \"\\.[0-9a-f]{10}\\.[a-z0-9]+$\">\n"
        + ("    Header " + set(new Header(CACHE, KEEP)) + "\n")
        + """
          </FilesMatch>
        </IfModule>

        <IfModule mod_deflate.c>
          <IfModule mod_filter.c>
            AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain
            AddOutputFilterByType DEFLATE application/json application/xml image/svg+xml
          </IfModule>
        </IfModule>
        """;
  }

  private static String set(Header header) {
    return "set " + header.name() + " \"" + header.value() + "\"";
  }
}
