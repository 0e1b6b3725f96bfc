package org.couplet.diag;

/** The languages that messages exist in. */
public enum MessageLanguage {
  ZH,
  EN
}
