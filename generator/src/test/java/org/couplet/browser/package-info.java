/**
 * The published site in a real browser: Chromium with ChromeDriver, against a server of this
 * machine that sends the strictest policy the site promises to work under.
 */
@NullMarked
package org.couplet.browser;

import org.jspecify.annotations.NullMarked;
