package org.couplet.inspect;

import java.util.List;
import java.util.Set;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;

/**
 * What other pages need to know of a page.
 *
 * @param path in the site
 * @param file the page as rendered, under the name that messages call it by
 * @param ids every anchor
 * @param references every address
 */
record Page(String path, SourceFile file, Set<String> ids, List<Reference> references) {

  /** The tag or attribute at {@code start}, up to its line's end or the tag's. */
  static Span span(SourceFile file, int start) {
    int end = start;
    String text = file.text();
    while (end < text.length() && ">\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return file.span(start, end);
  }

  Span span(Reference reference) {
    return span(file, reference.start());
  }
}
