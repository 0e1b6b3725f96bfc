package org.couplet.publish;

/**
 * What publishing did to the output folder.
 *
 * @param files how many files the site has
 * @param changed how many of them are new or different
 * @param removed how many stale ones went
 */
public record Published(int files, int changed, int removed) {}
