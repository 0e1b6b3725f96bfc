package org.couplet.picture;

import java.nio.file.Path;

/**
 * A file that the text links to, for readers to download.
 *
 * @param hash of its bytes: 12 hexadecimal digits of their SHA-256
 * @param size in bytes
 * @param file where it lies
 */
public record Attachment(String hash, long size, Path file) {}
