package org.couplet.model;

import java.util.Map;
import org.couplet.lang.Bilingual;

/**
 * The words of the templates by key ({@code menu} → 菜单, Menu), complete in both languages of the
 * brochure.
 */
public record Words(Bilingual<Map<String, String>> byKey) {}
