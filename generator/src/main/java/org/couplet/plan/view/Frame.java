package org.couplet.plan.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has round its content.
 *
 * @param template name of the page's template
 * @param edition {@code zh}, {@code en} … or {@code both}
 * @param lang tag of the page
 * @param dir direction of the page
 * @param title for {@code title}: the page's and the brochure's
 * @param description for search engines and link previews
 * @param languages the languages of the page, one or two
 * @param siteTitles the brochure's title in each language of the page
 * @param bothTitles the brochure's title in both languages
 * @param editions links to the same page in the three editions
 * @param links the site's other pages in this edition
 * @param menu the contents
 * @param stylesheets relative addresses, in order
 * @param scripts relative addresses, in order
 * @param icon relative address of the drawing that browsers show beside the title
 * @param footer publisher and filing numbers
 * @param canonical absolute address of the page that this one repeats or is
 * @param alternates the same page in other languages, absolute
 * @param metas what link previews and government registers read; without an address only names
 * @param data JSON-LD for search engines, for a data block: nothing in it can end the block
 */
public record Frame(
    String template,
    String edition,
    String lang,
    String dir,
    String title,
    String description,
    List<LanguageView> languages,
    List<Passage> siteTitles,
    List<Passage> bothTitles,
    List<EditionLink> editions,
    Links links,
    List<MenuEntry> menu,
    List<String> stylesheets,
    List<String> scripts,
    Optional<String> icon,
    Footer footer,
    Optional<String> canonical,
    List<Alternate> alternates,
    List<Meta> metas,
    Optional<Html> data) {

  /** The same with other stylesheets. */
  public Frame withStylesheets(List<String> others) {
    return new Frame(
        template,
        edition,
        lang,
        dir,
        title,
        description,
        languages,
        siteTitles,
        bothTitles,
        editions,
        links,
        menu,
        others,
        scripts,
        icon,
        footer,
        canonical,
        alternates,
        metas,
        data);
  }

  /** The same without what leads to other pages. */
  public Frame alone() {
    return new Frame(
        template,
        edition,
        lang,
        dir,
        title,
        description,
        languages,
        siteTitles,
        bothTitles,
        editions,
        links,
        List.of(),
        stylesheets,
        List.of(),
        Optional.empty(),
        footer.alone(),
        canonical,
        alternates,
        metas,
        data);
  }

  /**
   * Relative addresses of the site's other pages; those that the theme has no template for are
   * absent.
   */
  public record Links(
      String home,
      String contents,
      Optional<String> search,
      Optional<String> slides,
      Optional<String> print) {}

  /** {@code <meta name|property="key" content>}; {@code attribute} is which of the two. */
  public record Meta(String attribute, String key, String content) {}

  /** {@code <link rel="alternate" hreflang>}. */
  public record Alternate(String hreflang, String href) {}

  /**
   * The foot of each page; lists have an entry for each language of the page and are empty where
   * nothing is configured.
   */
  public record Footer(
      List<Passage> publisher,
      List<Passage> address,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> icp,
      Optional<Police> police,
      Optional<String> governmentMark) {

    /** The same without files of the site. */
    Footer alone() {
      Optional<Police> plain = police.map(p -> new Police(p.number(), p.href(), Optional.empty()));
      return new Footer(publisher, address, email, phone, icp, plain, governmentMark);
    }
  }

  /**
   * The number that the police gave.
   *
   * @param href its entry in their register
   * @param badge the address of the picture beside it, if the brochure has one
   */
  public record Police(String number, String href, Optional<String> badge) {}
}
