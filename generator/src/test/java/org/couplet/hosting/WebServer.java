package org.couplet.hosting;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A web server of this machine, started for a test with a file of {@code docs/hosting} on a free
 * port of the loopback address; Debian's packages are {@code nginx}, {@code apache2-bin} and {@code
 * caddy}.
 */
public final class WebServer implements Closeable {

  private static final Path DOCUMENTS = Path.of("../docs/hosting");
  private static final String MODULES = "/usr/lib/apache2/modules";

  private final Process process;
  private final URI address;

  private WebServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Where the site is, ending in a slash. */
  public URI address() {
    return address;
  }

  /** nginx with {@code nginx.conf}, serving {@code site} at its root. */
  public static WebServer nginx(Path site, Path work) throws IOException {
    return nginx(document("nginx.conf"), site, "/", work);
  }

  /**
   * The same for a site in the folder {@code zyjy} of {@code root}, with the guide's line for it.
   */
  public static WebServer nginxBelowAPath(Path root, Path work) throws IOException {
    String guide = Files.readString(DOCUMENTS.resolveSibling("hosting.md"));
    int start = guide.indexOf("location /zyjy/");
    String line = guide.substring(start, guide.indexOf('`', start));
    String document = document("nginx.conf");
    int end = document.lastIndexOf('}');
    document = document.substring(0, end) + line + document.substring(end);
    return nginx(document, root, "/zyjy/", work);
  }

  private static WebServer nginx(String document, Path site, String path, Path work)
      throws IOException {
    int port = freePort();
    String server =
        document
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("/srv/brochure", site.toString());
    Path conf =
        Files.writeString(
            work.resolve("nginx.conf"),
            """
            daemon off;
            pid WORK/nginx.pid;
            error_log WORK/nginx.log;
            USER
            events { worker_connections 100; }
            http {
              access_log off;
              client_body_temp_path WORK/body;
              proxy_temp_path WORK/proxy;
              fastcgi_temp_path WORK/fastcgi;
              uwsgi_temp_path WORK/uwsgi;
              scgi_temp_path WORK/scgi;
            """
                    .replace("WORK", work.toString())
                    // Its workers would be somebody who may not read a test's folder.
                    .replace("USER", isRoot() ? "user root;" : "")
                + server
                + "}\n");
    String log = work.resolve("nginx.log").toString();
    return start(port, path, work, command("nginx"), "-e", log, "-c", conf.toString());
  }

  /** Apache with {@code apache.conf}, serving {@code site} at its root. */
  public static WebServer apache(Path site, Path work) throws IOException {
    int port = freePort();
    String host =
        document("apache.conf")
            .replace("*:80", "127.0.0.1:" + port)
            .replace("/srv/brochure", site.toString());
    return apache(port, "/", work, host);
  }

  /** Apache that may not be configured, only by the site's own {@code .htaccess}, below a path. */
  public static WebServer apacheWithHtaccess(Path site, String path, Path work) throws IOException {
    int port = freePort();
    String host =
        """
        DocumentRoot "WORK"
        AccessFileName .htaccess
        <FilesMatch "^\\.ht">
          Require all denied
        </FilesMatch>
        Alias "PATH" "SITE/"
        <Directory "SITE">
          Options None
          AllowOverride FileInfo
          DirectoryIndex index.html
          Require all granted
        </Directory>
        """
            .replace("WORK", work.toString())
            .replace("PATH", path)
            .replace("SITE", site.toString());
    return apache(port, path, work, host);
  }

  private static WebServer apache(int port, String path, Path work, String host)
      throws IOException {
    StringBuilder conf = new StringBuilder();
    for (String module :
        List.of(
            "mpm_event",
            "authz_core",
            "mime",
            "dir",
            "alias",
            "headers",
            "rewrite",
            "filter",
            "deflate",
            "env",
            "setenvif")) {
      conf.append("LoadModule ").append(module).append("_module ").append(MODULES).append("/mod_");
      conf.append(module).append(".so\n");
    }
    conf.append("ServerName localhost\nListen 127.0.0.1:").append(port).append('\n');
    conf.append("ServerRoot \"WORK\"\nPidFile WORK/apache.pid\nErrorLog WORK/apache.log\n");
    conf.append("Mutex file:WORK\nTypesConfig /dev/null\n");
    if (isRoot()) {
      // Apache's children may not be root, and must not be: they get a folder they may read.
      conf.append("User nobody\nGroup nogroup\n");
    }
    conf.append(host);
    Path file =
        Files.writeString(
            work.resolve("apache.conf"), conf.toString().replace("WORK", work.toString()));
    return start(port, path, work, command("apache2"), "-X", "-f", file.toString());
  }

  /** Caddy with its {@code Caddyfile}, serving {@code site} at its root. */
  public static WebServer caddy(Path site, Path work) throws IOException {
    int port = freePort();
    String file =
        "{\n\tadmin off\n\tauto_https off\n\tstorage file_system "
            + work
            + "\n}\n"
            + document("Caddyfile")
                .replace("brochure.example.gov.cn", "http://127.0.0.1:" + port)
                .replace("/srv/brochure", site.toString());
    Path conf = Files.writeString(work.resolve("Caddyfile"), file);
    return start(
        port,
        "/",
        work,
        command("caddy"),
        "run",
        "--adapter",
        "caddyfile",
        "--config",
        conf.toString());
  }

  private static String command(String name) throws IOException {
    String cure = name + " is not installed; on Debian: apt install nginx apache2-bin caddy";
    return find(name).orElseThrow(() -> new IOException(cure)).toString();
  }

  private static Optional<Path> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
    return List.of(path.split(":", -1)).stream()
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String document(String name) throws IOException {
    return Files.readString(DOCUMENTS.resolve(name));
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static WebServer start(int port, String path, Path work, String... command)
      throws IOException {
    Path log = work.resolve("output.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    for (int i = 0; i < 300 && process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return new WebServer(process, URI.create("http://127.0.0.1:" + port + path));
        }
      } catch (IOException e) {
        sleep();
      }
    }
    process.destroyForcibly();
    throw new IOException(command[0] + " did not start: " + Files.readString(log));
  }

  private static void sleep() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
