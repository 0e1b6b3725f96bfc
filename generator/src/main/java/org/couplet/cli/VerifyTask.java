package org.couplet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.publish.Manifest;
import org.couplet.publish.Verifier;

/**
 * {@code couplet verify}.
 *
 * @param copy the published copy
 */
record VerifyTask(Settings settings, Copy copy) implements Task {

  /** Where a published copy is. */
  sealed interface Copy {
    record Folder(Path path) implements Copy {}

    record Address(URI address) implements Copy {}
  }

  static VerifyTask of(Given given) throws UsageException {
    String typed = given.operands().get(0);
    return new VerifyTask(
        given.settings(),
        typed.matches("(?i)https?:.*")
            ? new Copy.Address(address(typed))
            : new Copy.Folder(Given.path(typed, "DIR|URL")));
  }

  private static URI address(String typed) throws UsageException {
    URI address;
    try {
      address = URI.create(typed);
    } catch (IllegalArgumentException e) {
      throw noAddress(typed);
    }
    if (address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
      throw noAddress(typed);
    }
    return address;
  }

  private static UsageException noAddress(String typed) {
    return new UsageException(
        Message.BAD_VALUE, Optional.of(Message.ADDRESS_FORM.filled()), typed, "URL");
  }

  @Override
  public int run(Session session) throws IOException {
    Verifier.Verified verified =
        copy instanceof Copy.Address there
            ? Verifier.verify(there.address())
            : Verifier.verify(session.absolute(((Copy.Folder) copy).path()));
    Manifest.Difference difference = verified.difference();
    tell(session, Message.FILE_MISSING, difference.missing());
    tell(session, Message.FILE_CHANGED, difference.changed());
    tell(session, Message.FILE_EXTRA, difference.extra());
    String files = Integer.toString(verified.files());
    if (difference.none()) {
      session.say(Message.VERIFIED, files);
      return Exit.DONE;
    }
    session.say(
        Message.NOT_VERIFIED,
        files,
        Integer.toString(difference.missing().size()),
        Integer.toString(difference.changed().size()),
        Integer.toString(difference.extra().size()));
    return Exit.CONTENT;
  }

  private static void tell(Session session, Message message, List<String> paths) {
    paths.forEach(path -> session.console().out().println(session.words(message, path)));
  }
}
