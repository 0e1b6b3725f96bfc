package org.couplet.lang;

/** How a number is meant. */
public enum Bound {
  EXACT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  ABOUT
}
