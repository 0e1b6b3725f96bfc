package org.couplet.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.model.LinkTarget;
import org.couplet.model.LinkTarget.Outside;
import org.couplet.model.LinkTarget.ToFile;
import org.couplet.model.LinkTarget.ToSection;
import org.couplet.model.SectionId;
import org.couplet.model.ThisMachine;

/** Where links lead, and which addresses may not stand in a text. */
final class Links {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "https?://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/?#:]*).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SECTION = Pattern.compile("(?:\\./)?\\.\\./([^/]+)/([^/]+)\\.md");
  private static final Pattern SIBLING = Pattern.compile("(?:\\./)?([^/]+)\\.md");
  private static final Pattern FILE = Pattern.compile("(?:\\./)?(?:\\.\\./([^/]+)/)?([^/]+)");
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> CONTACT = Set.of("mailto", "tel");
  private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "data");

  private final Reading reading;

  Links(Reading reading) {
    this.reading = reading;
  }

  /** Where an address leads; where nowhere, that is reported. */
  Optional<LinkTarget> target(String address, Span span) {
    Optional<String> scheme = scheme(address);
    if (isMachinePath(address)) {
      return refused(Problem.LOCAL_LINK, address, span);
    } else if (scheme.isPresent()) {
      return outside(address, scheme.get(), span);
    } else if (address.startsWith("//")) {
      return refused(Problem.UNSAFE_LINK, address, span);
    }
    if (address.regionMatches(true, 0, "www.", 0, 4)) {
      reading.found().report(Problem.BROKEN_LINK_NEAR, span, address, "https://" + address);
      return Optional.empty();
    }
    Optional<LinkTarget> inside = inside(address);
    if (inside.isEmpty()) {
      reading.found().report(Problem.BROKEN_LINK, span, address, reading.language().subtag());
    }
    return inside;
  }

  /** Whether an address would run or carry something, however it is spelt. */
  static boolean isScript(String address) {
    return scheme(address).filter(SCRIPTS::contains).isPresent();
  }

  /** Whether an address names a place on the writer's own machine. */
  static boolean isMachinePath(String address) {
    return scheme(address).filter(name -> name.equals("file") || name.length() == 1).isPresent();
  }

  /** The scheme as a browser sees it: without control characters and spaces, in small letters. */
  private static Optional<String> scheme(String address) {
    StringBuilder seen = new StringBuilder();
    address.codePoints().filter(Links::isSeen).forEach(seen::appendCodePoint);
    Matcher matcher = SCHEME.matcher(seen);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** U+FFFD stands for a control character that was written as an entity. */
  private static boolean isSeen(int c) {
    return c > ' ' && c != 0x7F && c != 0xFFFD;
  }

  private Optional<LinkTarget> outside(String address, String scheme, Span span) {
    if (CONTACT.contains(scheme)) {
      return Optional.of(new Outside(address));
    }
    Matcher matcher = AUTHORITY.matcher(address);
    if (!WEB.contains(scheme) || !matcher.matches()) {
      return refused(Problem.UNSAFE_LINK, address, span);
    }
    String host = matcher.group(1).toLowerCase(Locale.ROOT);
    if (ThisMachine.isMeantBy(host)) {
      return refused(Problem.LOCAL_LINK, address, span);
    }
    return host.isEmpty()
        ? refused(Problem.UNSAFE_LINK, address, span)
        : Optional.of(new Outside(address));
  }

  private Optional<LinkTarget> refused(Problem problem, String address, Span span) {
    reading.found().report(problem, span, address);
    return Optional.empty();
  }

  private Optional<LinkTarget> inside(String address) {
    int hash = address.indexOf('#');
    String path = PercentCode.decode(hash < 0 ? address : address.substring(0, hash));
    Optional<String> anchor =
        hash < 0 || hash == address.length() - 1
            ? Optional.empty()
            : Optional.of(PercentCode.decode(address.substring(hash + 1)));
    if (path.isEmpty()) {
      return hash < 0 ? Optional.empty() : Optional.of(new ToSection(reading.section(), anchor));
    } else if (path.indexOf('\\') >= 0 || path.indexOf('?') >= 0) {
      return Optional.empty();
    }
    Matcher section = SECTION.matcher(path);
    if (section.matches()) {
      return section(section.group(1), section.group(2), anchor);
    }
    Matcher sibling = SIBLING.matcher(path);
    if (sibling.matches()) {
      return section(reading.section().value(), sibling.group(1), anchor);
    }
    Matcher file = FILE.matcher(path);
    return hash < 0 && file.matches()
        ? file(Optional.ofNullable(file.group(1)), file.group(2))
        : Optional.empty();
  }

  private Optional<LinkTarget> section(String name, String subtag, Optional<String> anchor) {
    boolean known = reading.languages().side(subtag).isPresent() && SectionId.isSafe(name);
    return known ? Optional.of(new ToSection(new SectionId(name), anchor)) : Optional.empty();
  }

  private Optional<LinkTarget> file(Optional<String> folder, String name) {
    String section = folder.orElse(reading.section().value());
    boolean good = SectionId.isSafe(section) && !name.equals(".") && !name.equals("..");
    return good ? Optional.of(new ToFile(new SectionId(section), name)) : Optional.empty();
  }
}
