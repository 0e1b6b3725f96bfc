package org.couplet.plan.view;

import java.util.Map;

/**
 * A language of a page.
 *
 * @param lang BCP 47 tag
 * @param key primary subtag
 * @param dir {@code ltr} or {@code rtl}
 * @param name what it calls itself
 * @param words the templates' words in it
 */
public record LanguageView(
    String lang, String key, String dir, String name, Map<String, String> words) {}
