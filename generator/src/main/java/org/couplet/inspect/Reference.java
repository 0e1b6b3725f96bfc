package org.couplet.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.inspect.Tag.Attribute;

/**
 * An address in a page.
 *
 * @param address as it is written, without white space round it
 * @param kind what a browser does with it
 * @param hreflang the language that an alternate is said to be in; empty for all else
 * @param start of the attribute that it stands in, in UTF-16 units from 0
 */
record Reference(String address, Kind kind, String hreflang, int start) {

  /** What a browser does with an address. */
  enum Kind {
    /** Goes there when the reader asks. */
    LINK,
    /** Fetches it with the page. */
    FETCH,
    /** Nothing: other programs read it. */
    STATEMENT
  }

  private static final Set<String> FETCHING_RELS =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender",
          "preconnect",
          "dns-prefetch",
          "manifest");

  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s[^,]*)?");

  private static final Set<String> STATED =
      Set.of("og:url", "og:image", "og:image:secure_url", "og:video", "og:audio", "twitter:image");

  /** Every address in a tag; a {@code base} is a fault of its own. */
  static List<Reference> of(Tag tag) {
    List<Reference> found = new ArrayList<>();
    if (tag.is("base")) {
      return found;
    }
    for (Attribute attribute : tag.attributes()) {
      switch (attribute.name()) {
        case "href" ->
            add(found, attribute, href(tag), tag.is("link") ? tag.value("hreflang") : "");
        case "src", "poster", "background", "xlink:href", "ping" ->
            add(found, attribute, Kind.FETCH, "");
        case "data" -> {
          if (tag.is("object")) {
            add(found, attribute, Kind.FETCH, "");
          }
        }
        case "action", "formaction" -> add(found, attribute, Kind.LINK, "");
        case "srcset", "imagesrcset" -> candidates(found, attribute);
        case "content" -> meta(found, tag, attribute);
        default -> {
          // Every other attribute holds no address, or one that browsers leave alone.
        }
      }
    }
    return found;
  }

  private static Kind href(Tag tag) {
    return switch (tag.name()) {
      case "link" -> {
        List<String> rels = List.of(tag.value("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
        yield rels.stream().anyMatch(FETCHING_RELS::contains) ? Kind.FETCH : Kind.STATEMENT;
      }
      case "a", "area" -> Kind.LINK;
      default -> Kind.FETCH;
    };
  }

  /** {@code srcset} (HTML, 4.8.4.2.2): addresses, each with its descriptors, between commas. */
  private static void candidates(List<Reference> found, Attribute attribute) {
    Matcher candidate = CANDIDATE.matcher(attribute.value());
    while (candidate.find()) {
      found.add(new Reference(candidate.group(1), Kind.FETCH, "", attribute.start()));
    }
  }

  private static void meta(List<Reference> found, Tag tag, Attribute attribute) {
    if (!tag.is("meta")) {
      return;
    }
    if (tag.value("http-equiv").equalsIgnoreCase("refresh")) {
      String[] parts = attribute.value().split("(?i)url\\s*=\\s*", 2);
      if (parts.length == 2) {
        String address = parts[1].strip().replaceAll("^['\"]|['\"]$", "");
        found.add(new Reference(address, Kind.LINK, "", attribute.start()));
      }
    } else if (STATED.contains(tag.value("property")) || STATED.contains(tag.value("name"))) {
      add(found, attribute, Kind.STATEMENT, "");
    }
  }

  private static void add(List<Reference> found, Attribute attribute, Kind kind, String hreflang) {
    found.add(new Reference(attribute.value().strip(), kind, hreflang, attribute.start()));
  }
}
