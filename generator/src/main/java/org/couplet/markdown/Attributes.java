package org.couplet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.Braces;
import org.couplet.model.Block.Paragraph.Role;

/**
 * What braces at the end of a block say about it: {@code {#planning .lead}}.
 *
 * @param id the id, where one is given
 * @param role what a paragraph is for
 * @param span where the braces stand; the block's end where there are none
 */
record Attributes(Optional<String> id, Role role, Span span) {

  private static final Pattern TOKEN = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");
  private static final Pattern ID = Pattern.compile("#[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final List<Role> ROLES = List.of(Role.LEAD, Role.DECK);

  /** Reads a block's braces; what may not stand there is reported. */
  static Attributes of(Node block, boolean mayHaveRole, Reading reading) {
    if (!(block.getLastChild() instanceof Braces braces)) {
      int end = block.getEndOffset();
      return new Attributes(Optional.empty(), Role.TEXT, reading.file().span(end, end));
    }
    Span span = reading.span(braces);
    Optional<String> id = Optional.empty();
    Role role = Role.TEXT;
    Matcher tokens = TOKEN.matcher(braces.inside());
    while (tokens.find()) {
      String token = tokens.group();
      Optional<Role> named = mayHaveRole ? role(token) : Optional.empty();
      if (id.isEmpty() && ID.matcher(token).matches()) {
        id = Optional.of(token.substring(1));
      } else if (role == Role.TEXT && named.isPresent()) {
        role = named.get();
      } else {
        int start = span.start() + 1 + tokens.start();
        Span place = reading.file().span(start, start + token.length());
        reading.found().report(Problem.BAD_ATTRIBUTE, place, token);
      }
    }
    return new Attributes(id, role, span);
  }

  private static Optional<Role> role(String token) {
    return ROLES.stream()
        .filter(role -> token.equals("." + role.name().toLowerCase(java.util.Locale.ROOT)))
        .findFirst();
  }
}
