package org.couplet.picture;

import java.nio.file.Path;
import org.couplet.model.DocumentType;

/**
 * A document that the text links to, for readers to download.
 *
 * @param type of document
 * @param hash of its bytes: 12 hexadecimal digits of their SHA-256
 * @param size in bytes
 * @param file where it lies
 */
public record Attachment(DocumentType type, String hash, long size, Path file) {}
