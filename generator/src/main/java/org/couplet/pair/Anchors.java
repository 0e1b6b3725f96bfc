package org.couplet.pair;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.couplet.model.Block;

/**
 * Gives the pairs of one section their anchors, in reading order. A heading: the author's id, else
 * its words in Latin letters, else {@code h1} … by position. Other blocks: the author's id, else
 * the heading's anchor and their number under it; a list or divider does not count.
 */
final class Anchors {

  /** The anchor of a section's title. */
  static final String TOP = "top";

  private static final int LONGEST = 40;
  private static final Pattern RESERVED = Pattern.compile("c-.*|top(-[0-9]+)?|fn-?[0-9]+|fnref.*");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

  private final Set<String> taken;
  private String heading = TOP;
  private int headings;
  private int blocks;
  private int notes;

  /**
   * @param explicit all ids that authors gave in the section
   */
  Anchors(Set<String> explicit) {
    taken = new HashSet<>(explicit);
    taken.add(TOP);
  }

  /** Whether authors may not use this id, because the generator does. */
  static boolean isReserved(String id) {
    return RESERVED.matcher(id).matches();
  }

  /** The anchor of the next pair. */
  String next(Match match) {
    Optional<String> explicit =
        match
            .blocks()
            .first()
            .flatMap(block -> block.origin().id())
            .or(() -> match.blocks().second().flatMap(block -> block.origin().id()));
    return switch (match.any().kind()) {
      case HEADING -> {
        headings++;
        blocks = 0;
        heading = explicit.orElseGet(() -> unique(slug(match).orElse("h" + headings)));
        yield heading;
      }
      case LIST -> explicit.orElseGet(() -> unique(heading + "-" + (blocks + 1) + "-list"));
      case DIVIDER -> explicit.orElseGet(() -> unique(heading + "-" + (blocks + 1) + "-rule"));
      case FOOTNOTE -> unique("fn-" + ++notes);
      default -> {
        blocks++;
        yield explicit.orElseGet(() -> unique(heading + "-" + blocks));
      }
    };
  }

  private String unique(String wanted) {
    String anchor = wanted;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = wanted + "-x" + i;
    }
    return anchor;
  }

  private static Optional<String> slug(Match match) {
    return match
        .blocks()
        .first()
        .flatMap(Anchors::slug)
        .or(() -> match.blocks().second().flatMap(Anchors::slug));
  }

  private static Optional<String> slug(Block heading) {
    String words =
        Normalizer.normalize(heading.content().text(), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}|['’]", "");
    long letters = words.codePoints().filter(Character::isLetter).count();
    String slug = NO_LETTER.matcher(words).replaceAll("-").replaceAll("^-|-$", "");
    long latin = slug.chars().filter(c -> c >= 'a' && c <= 'z').count();
    if (latin == 0 || latin * 2 < letters) {
      return Optional.empty();
    }
    return Optional.of(shorten(isReserved(slug) ? "h-" + slug : slug));
  }

  private static String shorten(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }
}
