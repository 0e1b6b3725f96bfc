package org.couplet.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;

/**
 * Asks other hosts whether what the text links to is there. It is polite: a few hosts at once, one
 * question at a time to each with a pause behind it, the head of a page where the host gives it, no
 * cookies, and its name in every question.
 */
public final class OutsideLinkChecker {
  private static final String NAME = "couplet-check";
  private static final int HOSTS_AT_ONCE = 4;
  private static final int MOST_REDIRECTS = 5;
  private static final Pattern ADDRESS =
      Pattern.compile("(https?)://([^/?#:]*)(:[0-9]+)?([^#]*).*", Pattern.CASE_INSENSITIVE);

  /** RFC 6761, 6.2 to 6.5: nobody has such a name, so nobody need be asked for it. */
  private static final Pattern NOBODY =
      Pattern.compile("(.*\\.)?(invalid|test|example)", Pattern.CASE_INSENSITIVE);

  private final Duration patience;
  private final Duration pause;
  private final HttpClient client;

  /**
   * A checker.
   *
   * @param patience how long an answer may take
   * @param pause between two questions to one host
   */
  public OutsideLinkChecker(Duration patience, Duration pause) {
    this.patience = patience;
    this.pause = pause;
    this.client = HttpClient.newBuilder().connectTimeout(patience).build();
  }

  /** What came of a link: whether something is there, and what its host said. */
  public record Answer(OutsideLink link, boolean good, Phrase said) {}

  /**
   * The answers in the order of the links; what isn't there is reported at each place that links to
   * it.
   *
   * @throws IOException if the program is interrupted
   */
  public List<Answer> check(List<OutsideLink> links, Diagnostics found) throws IOException {
    Map<String, List<OutsideLink>> byHost = new TreeMap<>();
    for (OutsideLink link : links) {
      Matcher matcher = ADDRESS.matcher(link.address());
      String host = matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
      byHost.computeIfAbsent(host, name -> new ArrayList<>()).add(link);
    }
    Map<String, Answer> answers = new TreeMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
    try {
      List<Future<List<Answer>>> running = new ArrayList<>();
      byHost.values().forEach(ofHost -> running.add(threads.submit(() -> ask(ofHost))));
      for (Future<List<Answer>> host : running) {
        host.get().forEach(answer -> answers.put(answer.link().address(), answer));
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      threads.shutdownNow();
    }
    answers.values().forEach(answer -> report(answer, found));
    return links.stream()
        .flatMap(link -> Optional.ofNullable(answers.get(link.address())).stream())
        .toList();
  }

  private static void report(Answer answer, Diagnostics found) {
    if (!answer.good()) {
      Phrase address = Phrase.same(answer.link().address());
      answer
          .link()
          .places()
          .forEach(place -> found.report(Problem.OUTSIDE_LINK, place, address, answer.said()));
    }
  }

  private List<Answer> ask(List<OutsideLink> links) throws InterruptedException {
    List<Answer> answers = new ArrayList<>();
    for (OutsideLink link : links) {
      if (!answers.isEmpty()) {
        Thread.sleep(pause.toMillis());
      }
      answers.add(answer(link));
    }
    return answers;
  }

  private Answer answer(OutsideLink link) throws InterruptedException {
    try {
      URI address = plain(link.address());
      for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
        HttpResponse<?> response = ask(address);
        Optional<String> next = response.headers().firstValue("Location");
        boolean moved = response.statusCode() / 100 == 3 && next.isPresent();
        if (!moved) {
          return told(link, response.statusCode(), address, hops > 0);
        }
        address = plain(address.resolve(next.get()).toString());
      }
      return failed(link, "总是转到别的网址", "it leads from one address to the next");
    } catch (HttpTimeoutException e) {
      long seconds = Math.max(1, patience.toSeconds());
      return failed(link, seconds + " 秒内没有回答", "no answer within " + seconds + " s");
    } catch (UnresolvedAddressException e) {
      return failed(link, "没有这个网站", "there is no such host");
    } catch (ConnectException e) {
      return e.getCause() != null && unresolved(e)
          ? failed(link, "没有这个网站", "there is no such host")
          : failed(link, "连接不上", "the connection is refused");
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      String said = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      return failed(link, said, said);
    }
  }

  private static boolean unresolved(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private static Answer told(OutsideLink link, int status, URI last, boolean moved) {
    String said = Integer.toString(status);
    Phrase phrase =
        moved ? new Phrase(said + "，转到 " + last, said + ", at " + last) : Phrase.same(said);
    return new Answer(link, status / 100 == 2 || status == 304, phrase);
  }

  private static Answer failed(OutsideLink link, String zh, String en) {
    return new Answer(link, false, new Phrase(zh, en));
  }

  /** Hosts that don't give the head alone are asked for the page, of which nothing is read. */
  private HttpResponse<?> ask(URI address) throws IOException, InterruptedException {
    HttpResponse<Void> head =
        client.send(
            request(address).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.discarding());
    if (head.statusCode() < 400) {
      return head;
    }
    HttpResponse<InputStream> page =
        client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
    page.body().close();
    return page;
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", NAME);
  }

  /** An address as it goes over the wire: ASCII, without the fragment. */
  private static URI plain(String address) throws URISyntaxException, UnresolvedAddressException {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw new URISyntaxException(address, "not http");
    }
    String host = IDN.toASCII(matcher.group(2));
    if (NOBODY.matcher(host).matches()) {
      throw new UnresolvedAddressException();
    }
    String port = Optional.ofNullable(matcher.group(3)).orElse("");
    String rest = matcher.group(4).replace(" ", "%20");
    return URI.create(new URI(matcher.group(1) + "://" + host + port + rest).toASCIIString());
  }
}
