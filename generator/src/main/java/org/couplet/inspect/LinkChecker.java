package org.couplet.inspect;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.inspect.Reference.Kind;
import org.couplet.model.Site;
import org.couplet.model.ThisMachine;

/** Follows every address of every page as far as the site goes. */
final class LinkChecker {

  /** The page that hosts show at any address that isn't there: only it is not at its own place. */
  private static final String ANYWHERE = "404.html";

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  private final Map<String, Page> pages;
  private final Set<String> others;
  private final Optional<String> address;
  private final Set<String> allowedHosts;
  private final Diagnostics found;

  LinkChecker(Map<String, Page> pages, Set<String> others, Site site, Diagnostics found) {
    this.pages = pages;
    this.others = others;
    this.address = site.address().map(URI::toString);
    this.allowedHosts =
        site.allowedHosts().stream()
            .map(allowed -> allowed.host().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.found = found;
  }

  /** Checks a page's addresses. */
  void check(Page page) {
    for (Reference reference : page.references()) {
      check(page, reference);
    }
  }

  /** The page of this site that an address leads to, if it leads to one. */
  Optional<Page> target(Page from, Reference reference) {
    String bare = reference.address().split("[?#]", 2)[0];
    return inside(bare)
        .or(() -> SCHEME.matcher(bare).matches() ? Optional.empty() : resolve(from.path(), bare))
        .map(pages::get);
  }

  private void check(Page page, Reference reference) {
    String target = reference.address();
    Matcher scheme = SCHEME.matcher(target);
    if (inside(target).isPresent() && reference.kind() != Kind.FETCH) {
      follow(page, reference, inside(target));
    } else if (scheme.matches()) {
      foreign(page, reference, scheme.group(1).toLowerCase(Locale.ROOT));
    } else if (target.startsWith("//")) {
      host(page, reference);
    } else if (target.startsWith("/")) {
      fromRoot(page, reference);
    } else if (page.path().equals(ANYWHERE) && !target.startsWith("#")) {
      wrong(
          page,
          reference,
          "404.html 会在任何网址上显示，相对链接“" + target + "”在那里走不通",
          "404.html is shown at any address, where the relative link “" + target + "” goes astray");
    } else if (target.isEmpty() && reference.kind() == Kind.FETCH) {
      dead(page, reference);
    } else {
      follow(page, reference, resolve(page.path(), target));
    }
  }

  /** The path in the site that an absolute address has, if it is one of this site's. */
  private Optional<String> inside(String target) {
    return address.filter(target::startsWith).map(base -> index(target.substring(base.length())));
  }

  /** The site's own address is its cover's. */
  private static String index(String path) {
    return path.isEmpty() || path.startsWith("#") || path.startsWith("?")
        ? "index.html" + path
        : path;
  }

  private void fromRoot(Page page, Reference reference) {
    String target = reference.address();
    String root = address.map(base -> URI.create(base).getRawPath()).orElse("");
    if (!page.path().equals(ANYWHERE)) {
      wrong(
          page,
          reference,
          "链接“" + target + "”从网站根目录算起；只有相对链接到处可用",
          "the link “"
              + target
              + "” starts from the host's root; only relative ones work anywhere");
    } else if (root.isEmpty() || !target.startsWith(root)) {
      dead(page, reference);
    } else {
      follow(page, reference, Optional.of(index(target.substring(root.length()))));
    }
  }

  private void foreign(Page page, Reference reference, String scheme) {
    switch (scheme) {
      case "http", "https" -> host(page, reference);
      case "mailto", "tel", "sms" -> {
        // Another program's business.
      }
      default ->
          wrong(
              page,
              reference,
              "“" + shortened(reference) + "”这种链接不能用",
              "a link like “" + shortened(reference) + "” can't be used");
    }
  }

  private void host(Page page, Reference reference) {
    Optional<String> host = hostOf(reference.address());
    if (host.isEmpty()) {
      dead(page, reference);
    } else if (ThisMachine.isMeantBy(host.get())) {
      wrong(
          page,
          reference,
          "“" + shortened(reference) + "”指向本机，别人打不开",
          "“" + shortened(reference) + "” is on this machine; nobody else can open it");
    } else if (reference.kind() == Kind.FETCH && !allowedHosts.contains(host.get())) {
      found.report(Problem.OUTSIDE_REQUEST, page.span(reference), shortened(reference));
    }
  }

  private static Optional<String> hostOf(String target) {
    try {
      return Optional.ofNullable(new URI(target).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void follow(Page page, Reference reference, Optional<String> target) {
    String[] parts = target.orElse("..").split("#", 2);
    String path = parts[0].split("\\?", 2)[0];
    if (others.contains(path)) {
      return;
    }
    Page to = pages.get(path);
    if (to == null) {
      dead(page, reference);
    } else if (parts.length == 2 && !hasAnchor(to, parts[1])) {
      found.report(Problem.DEAD_ANCHOR, page.span(reference), shortened(reference));
    }
  }

  /** HTML, 7.4.6.4: {@code #} and {@code #top} lead to the top of any page. */
  private static boolean hasAnchor(Page page, String fragment) {
    return fragment.isEmpty()
        || page.ids().contains(fragment)
        || page.ids().contains(decode(fragment))
        || fragment.equalsIgnoreCase("top");
  }

  /**
   * A relative address as a path in the site, query and fragment still on it; empty if it leaves
   * the site.
   */
  private static Optional<String> resolve(String from, String target) {
    String path = target.split("[?#]", 2)[0];
    String rest = target.substring(path.length());
    if (path.isEmpty()) {
      return Optional.of(from + rest);
    }
    Deque<String> segments = new ArrayDeque<>();
    String whole = from.substring(0, from.lastIndexOf('/') + 1) + decode(path);
    for (String segment : whole.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments) + rest);
  }

  private static String decode(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private void dead(Page page, Reference reference) {
    found.report(Problem.DEAD_LINK, page.span(reference), shortened(reference));
  }

  private void wrong(Page page, Reference reference, String zh, String en) {
    found.report(Problem.PAGE_STRUCTURE, page.span(reference), new Phrase(zh, en));
  }

  private static String shortened(Reference reference) {
    String target = reference.address();
    return target.length() <= 100 ? target : target.substring(0, 100) + "…";
  }
}
