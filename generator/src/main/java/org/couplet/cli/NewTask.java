package org.couplet.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.StoppedException;
import org.couplet.diag.Suggestion;
import org.couplet.edit.SectionCreator;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;
import org.couplet.read.BrochureReader;

/**
 * {@code couplet new}.
 *
 * @param part the part that the section becomes a chapter of
 */
record NewTask(Settings settings, SectionId section, Optional<String> part) implements Task {

  static NewTask of(Given given) throws UsageException {
    String name = given.operands().get(0);
    if (!SectionId.isSafe(name) || SectionId.RESERVED.contains(name)) {
      throw new UsageException(
          Message.SECTION_NAME, Optional.of(Message.SECTION_NAME_FORM.filled()), name);
    }
    return new NewTask(given.settings(), new SectionId(name), given.value(Option.PART));
  }

  @Override
  public int run(Session session) throws UsageException, StoppedException, IOException {
    Path project = session.project();
    Brochure brochure = BrochureReader.read(project, session.found());
    List<String> written;
    try {
      written = SectionCreator.create(project, brochure, section, part(brochure));
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Message.SECTION_EXISTS, section.value());
    }
    written.forEach(file -> session.say(Message.WRITTEN, file));
    return Exit.DONE;
  }

  private Optional<SectionId> part(Brochure brochure) throws UsageException {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts =
        brochure.sections().stream()
            .filter(section -> section.part().isEmpty())
            .map(section -> section.id().value())
            .toList();
    if (!parts.contains(part.get())) {
      throw new UsageException(
          Message.NO_SUCH_PART,
          Suggestion.nearest(part.get(), parts).map(Message.DID_YOU_MEAN::filled),
          part.get());
    }
    return part.map(SectionId::new);
  }
}
