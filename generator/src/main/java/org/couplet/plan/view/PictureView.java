package org.couplet.plan.view;

import java.util.List;

/**
 * A photo in the sizes that the site has of it.
 *
 * @param src the fallback's relative address
 * @param width of the fallback, CSS pixels
 * @param height of the fallback, CSS pixels
 * @param sources the same photo in other types, best first
 * @param srcset of the fallback
 * @param alt alternative text, in the page's first language
 * @param lazy whether it is below the fold
 */
public record PictureView(
    String src,
    int width,
    int height,
    List<Source> sources,
    String srcset,
    String alt,
    boolean lazy) {

  /** The photo in one type, for a {@code source} element. */
  public record Source(String type, String srcset) {}
}
