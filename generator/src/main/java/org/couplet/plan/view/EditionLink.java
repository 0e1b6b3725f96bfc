package org.couplet.plan.view;

/**
 * A link to the same place in another edition.
 *
 * @param edition {@code zh}, {@code en} … or {@code both}
 * @param href relative address, with the fragment where the link is about a part
 * @param lang tag of the edition's language; the page's first language for {@code both}
 * @param name what the language calls itself; empty for {@code both}, which templates name with a
 *     word
 * @param current whether this is the edition being read
 */
public record EditionLink(String edition, String href, String lang, String name, boolean current) {}
