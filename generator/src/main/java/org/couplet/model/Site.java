package org.couplet.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;

/**
 * What {@code site.yaml} says of the brochure as a whole, apart from its languages and sections.
 *
 * @param file {@code site.yaml}
 * @param title of the brochure
 * @param tagline its second line
 * @param address where it will be published: absolute, http or https, ending in {@code /}
 * @param untranslated what is done with text in one language only
 * @param sharePicture the picture for link previews, a file in {@code content/}
 * @param metas metas for government sites, by name, in order
 * @param allowedHosts hosts that pages may fetch from
 * @param hostFiles whether the site carries files that tell web hosts what to send with it
 * @param webp whether pictures are also made as WebP
 */
public record Site(
    SourceFile file,
    Bilingual<String> title,
    Optional<Bilingual<String>> tagline,
    Optional<URI> address,
    Optional<Publisher> publisher,
    Filing filing,
    Untranslated untranslated,
    Optional<String> sharePicture,
    Map<String, String> metas,
    List<AllowedHost> allowedHosts,
    boolean hostFiles,
    boolean webp) {

  /** What {@code build} does with a section or block in one language only. */
  public enum Untranslated {
    NOTICE,
    FAIL
  }

  /** Who publishes the brochure. */
  public record Publisher(
      Bilingual<String> name,
      Optional<String> email,
      Optional<String> phone,
      Optional<Bilingual<String>> address) {}

  /**
   * Numbers that Chinese law wants at the foot of each page.
   *
   * @param policeBadge the picture beside the police's number, a file in {@code content/}
   */
  public record Filing(
      Optional<String> icp,
      Optional<String> police,
      Optional<String> policeBadge,
      Optional<String> governmentMark) {

    /** No numbers. */
    public static final Filing NONE =
        new Filing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A host that pages may fetch from, and why. */
  public record AllowedHost(String host, String reason) {}

  /** The same site at another address. */
  public Site withAddress(URI other) {
    return new Site(
        file,
        title,
        tagline,
        Optional.of(other),
        publisher,
        filing,
        untranslated,
        sharePicture,
        metas,
        allowedHosts,
        hostFiles,
        webp);
  }
}
