package org.couplet.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The allow-list: every element that a block may contain, with its attributes beside {@code id}.
 * Nothing else can be written into markup.
 */
enum Tag {
  A("href", "rel", "title"),
  BLOCKQUOTE,
  BR,
  CAPTION,
  CODE("class"),
  DD,
  DEL,
  DL,
  DT,
  EM,
  HR,
  LI,
  OL("start"),
  P,
  PRE,
  SPAN("lang", "dir"),
  STRONG,
  TABLE,
  TBODY,
  TD("class"),
  TH("scope", "class"),
  THEAD,
  TR,
  UL;

  private final List<String> attributes;
  private final String word = name().toLowerCase(Locale.ROOT);

  Tag(String... attributes) {
    this.attributes = Arrays.asList(attributes);
  }

  /** Its name as HTML writes it. */
  String word() {
    return word;
  }

  /** The attributes that it may have, beside {@code id}. */
  List<String> attributes() {
    return attributes;
  }

  /** Whether it may have that attribute. */
  boolean allows(String attribute) {
    return attribute.equals("id") || attributes.contains(attribute);
  }
}
