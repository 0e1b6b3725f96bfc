package org.couplet.cli;

/** What somebody typed. */
sealed interface Typed {

  /** A command to be carried out. */
  record Call(Given given) implements Typed {}

  /** A question, and its answer. */
  record Answer(String text) implements Typed {}
}
