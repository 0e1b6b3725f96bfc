package org.couplet.cli;

/** When messages are coloured. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER
}
