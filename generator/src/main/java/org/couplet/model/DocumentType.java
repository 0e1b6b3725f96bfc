package org.couplet.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that a text may offer for reading: documents, which open in a program of their
 * own. What a browser would open as a part of the site may not be offered: a page or an SVG drawing
 * runs scripts with the site's own rights, a program runs on some hosts, and a photo carries where
 * it was taken (pictures are shown as figures, without that).
 */
public enum DocumentType {
  PDF,
  /** GB/T 33190. */
  OFD,
  DOCX,
  DOC,
  XLSX,
  XLS,
  PPTX,
  PPT,
  WPS,
  ET,
  DPS,
  ODT,
  ODS,
  ODP,
  CSV,
  TXT,
  ZIP;

  /** The type that a file's name says, in whatever case. */
  public static Optional<DocumentType> of(String file) {
    String name = file.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> name.endsWith("." + type)).findFirst();
  }
}
