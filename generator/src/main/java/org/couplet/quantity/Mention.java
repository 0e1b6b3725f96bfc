package org.couplet.quantity;

/** Something that a text says in figures and that its counterpart must say too. */
public sealed interface Mention permits Quantity, Moment, Clock, Code {

  /** As the text has it. */
  String written();
}
