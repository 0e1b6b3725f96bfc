package org.couplet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.couplet.diag.Severity;
import org.couplet.diag.StoppedException;
import org.couplet.publish.OutputRefusedException;
import org.couplet.publish.PdfFolder;
import org.couplet.publish.PublishOptions;
import org.couplet.publish.Published;
import org.couplet.read.SiteAddress;

/**
 * {@code couplet build}.
 *
 * @param output where the site goes, if not into the project's {@code site/}
 * @param strict whether errors and warnings stop it too
 * @param address where it will be published, if not where {@code site.yaml} says
 * @param stats whether the time of every stage is told
 */
record BuildTask(
    Settings settings,
    Optional<Path> output,
    boolean strict,
    Optional<URI> address,
    PublishOptions options,
    boolean stats)
    implements Task {

  /** Where the site of a project is, unless told otherwise. */
  static final String SITE = "site";

  static BuildTask of(Given given) throws UsageException {
    return new BuildTask(
        given.settings(),
        given.path(Option.OUTPUT),
        given.has(Option.STRICT),
        address(given),
        new PublishOptions(
            given.has(Option.ADOPT), given.has(Option.COMPRESS), given.has(Option.DURABLE)),
        given.has(Option.STATS));
  }

  @Override
  public int run(Session session)
      throws UsageException, OutputRefusedException, StoppedException, IOException {
    Path project = session.project();
    Path folder = output.map(session::absolute).orElse(project.resolve(SITE));
    Progress progress = session.progress();
    Published published;
    try (progress) {
      published =
          Generator.build(
              new Generator.Source(project, address),
              folder,
              options,
              strict ? Severity.WARNING : Severity.FAULT,
              progress,
              session.found());
    } catch (StoppedException e) {
      session.tellFound();
      session.warn(Message.FOUND.filled(session.counts()));
      session.warn(Message.NOT_PUBLISHED.filled(session.shown(folder)));
      return Exit.CONTENT;
    }
    session.tellFound();
    session.say(
        Message.PUBLISHED,
        session.shown(folder),
        Integer.toString(published.files()),
        Integer.toString(published.changed()),
        Integer.toString(published.removed()));
    Path pdf = folder.resolve(PdfFolder.NAME);
    if (published.changed() > 0 && Files.isDirectory(pdf)) {
      session.say(Message.PDF_OLDER, session.shown(pdf));
    }
    if (stats) {
      progress.stats(session);
    }
    return Exit.DONE;
  }

  private static Optional<URI> address(Given given) throws UsageException {
    Optional<String> typed = given.value(Option.ADDRESS);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> address = SiteAddress.parse(typed.get());
    if (address.isPresent()) {
      return address;
    }
    throw new UsageException(
        Message.BAD_VALUE,
        Optional.of(Message.ADDRESS_FORM.filled()),
        typed.get(),
        Option.ADDRESS.flag());
  }
}
