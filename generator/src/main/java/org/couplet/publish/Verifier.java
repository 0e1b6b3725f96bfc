package org.couplet.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/**
 * Compares a published copy of a site with the manifest it carries. The only place that opens a
 * connection, and only when asked to.
 */
public final class Verifier {

  /** What hosts read and don't hand out. */
  private static final Set<String> NOT_SERVED = Set.of("_headers", ".htaccess");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 4;
  private static final long LARGEST_MANIFEST = 50_000_000;

  private Verifier() {}

  /**
   * What comparing came to.
   *
   * @param files how many files were looked for
   */
  public record Verified(int files, Manifest.Difference difference) {}

  /**
   * Compares a folder with its manifest; what is extra is named too, but for {@code .git} and
   * printed brochures.
   *
   * @throws IOException if a file can't be read, or there is no manifest
   */
  public static Verified verify(Path folder) throws IOException {
    Path list = folder.resolve(Manifest.NAME);
    if (!Files.isRegularFile(list)) {
      throw noManifest(list.toString());
    }
    Manifest manifest = parse(Files.readAllBytes(list), list.toString());
    List<SiteFile> copy = new ArrayList<>();
    for (String path : manifest.files().keySet()) {
      Path file = folder.resolve(path);
      if (Files.isRegularFile(file)) {
        copy.add(SiteFile.of(path, Files.readAllBytes(file)));
      }
    }
    for (String path : others(folder, manifest)) {
      copy.add(new SiteFile(path, 0, ""));
    }
    return new Verified(manifest.files().size(), manifest.compare(Manifest.of(copy)));
  }

  private static List<String> others(Path folder, Manifest manifest) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.equals(Manifest.NAME))
          .filter(path -> !path.equals(".git") && !path.startsWith(".git/"))
          .filter(path -> !PdfFolder.holds(path))
          .filter(path -> !manifest.files().containsKey(path))
          .toList();
    }
  }

  /**
   * Compares what a web server hands out with the manifest that it hands out. A server doesn't tell
   * what else it has, so nothing is extra.
   *
   * @param address of the site, http or https
   * @throws IOException if the server doesn't answer, or has no manifest
   */
  public static Verified verify(URI address) throws IOException {
    String text = address.toString();
    URI base = URI.create(text.endsWith("/") ? text : text + "/");
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    URI list = base.resolve(Manifest.NAME);
    byte[] bytes =
        fetch(client, list, LARGEST_MANIFEST).orElseThrow(() -> noManifest(list.toString()));
    Manifest manifest = parse(bytes, list.toString());
    List<SiteFile> served =
        manifest.files().values().stream()
            .filter(file -> !NOT_SERVED.contains(file.path()))
            .toList();
    Manifest copy = Manifest.of(fetchAll(client, base, served));
    return new Verified(served.size(), Manifest.of(served).compare(copy));
  }

  private static List<SiteFile> fetchAll(HttpClient client, URI base, List<SiteFile> files)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Optional<SiteFile>>> running = new ArrayList<>();
      for (SiteFile file : files) {
        URI address = base.resolve(file.path());
        running.add(
            threads.submit(
                () ->
                    fetch(client, address, file.size() + 1)
                        .map(bytes -> SiteFile.of(file.path(), bytes))));
      }
      List<SiteFile> copy = new ArrayList<>();
      for (Future<Optional<SiteFile>> one : running) {
        one.get().ifPresent(copy::add);
      }
      return copy;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      threads.shutdownNow();
    }
  }

  /** What lies at an address, at most so many bytes of it; empty where the server has nothing. */
  private static Optional<byte[]> fetch(HttpClient client, URI address, long most)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "couplet-verify")
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      boolean packed = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
      try (InputStream body = response.body();
          InputStream plain = packed ? new GZIPInputStream(body) : body) {
        return response.statusCode() == 200
            ? Optional.of(plain.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8)))
            : Optional.empty();
      }
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (IOException e) {
      throw unreachable(address, e);
    }
  }

  private static Manifest parse(byte[] bytes, String name) throws MachineException {
    return Manifest.parse(new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(
            () ->
                new MachineException(
                    new Phrase(
                        name + " 已损坏，或不是 couplet 的清单。",
                        name + " is damaged, or no manifest of Couplet's.")));
  }

  private static MachineException noManifest(String name) {
    return new MachineException(
        new Phrase("没有清单 " + name + "。", "There is no manifest " + name + "."));
  }

  private static MachineException unreachable(URI address, IOException cause) {
    String said = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    MachineException failure =
        new MachineException(
            new Phrase("读不到 " + address + "：" + said, address + " can't be fetched: " + said));
    failure.initCause(cause);
    return failure;
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException();
  }
}
