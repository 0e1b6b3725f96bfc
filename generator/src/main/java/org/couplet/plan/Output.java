package org.couplet.plan;

import java.nio.file.Path;
import org.couplet.plan.view.PageView;

/** A file of the site. */
public sealed interface Output {

  /** Its path in the site, with {@code /}, ASCII. */
  String path();

  /** A page, rendered from a template. */
  record Page(String path, PageView view) implements Output {}

  /** Text that needs no template: sitemap, robots, search index. */
  record Text(String path, String content) implements Output {}

  /** Bytes as they are: styles, scripts, pictures. */
  record Asset(String path, Bytes bytes) implements Output {}

  /** A file as it lies on disk: a picture in one of its sizes, a document for readers. */
  record Copy(String path, Path source) implements Output {}
}
