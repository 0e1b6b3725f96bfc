package org.couplet.render;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asked for something that a view doesn't have. */
final class UnknownNameException extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<String> known;

  UnknownNameException(String name, List<String> known) {
    super("unknown name " + name);
    this.name = name;
    this.known = known;
  }

  /** What was asked for. */
  String name() {
    return name;
  }

  /** What there is, sorted. */
  List<String> known() {
    return known;
  }
}
