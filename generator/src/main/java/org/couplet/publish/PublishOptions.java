package org.couplet.publish;

/**
 * How a site is published.
 *
 * @param adopt whether a folder with files that are not ours is taken over; they are kept
 * @param compress whether {@code .gz} files are written beside text files
 * @param durable whether the disk is asked to keep every file before going on
 */
public record PublishOptions(boolean adopt, boolean compress, boolean durable) {}
