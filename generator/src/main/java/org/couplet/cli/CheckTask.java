package org.couplet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Severity;
import org.couplet.diag.StoppedException;
import org.couplet.report.Checked;
import org.couplet.report.HtmlReport;
import org.couplet.report.JsonReport;
import org.couplet.report.SarifReport;
import org.couplet.report.TextReport;

/**
 * {@code couplet check}.
 *
 * @param strict whether warnings fail it too
 * @param external whether other sites are asked for what the text links to
 */
record CheckTask(Settings settings, boolean strict, Format format, boolean external)
    implements Task {

  /** The form of the report. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    HTML
  }

  static CheckTask of(Given given) throws UsageException {
    return new CheckTask(
        given.settings(),
        given.has(Option.STRICT),
        given.choice(Option.FORMAT, Format.class).orElse(Format.TEXT),
        given.has(Option.EXTERNAL));
  }

  @Override
  public int run(Session session) throws UsageException, IOException {
    Optional<Generator.Planned> planned = planned(session);
    OutsideLinks outside =
        planned.isPresent()
            ? OutsideLinks.of(planned.get().brochure(), external, session)
            : new OutsideLinks(List.of(), List.of());
    Checked checked =
        new Checked(
            session.found().sorted(),
            planned.map(done -> done.brochure().site().title()),
            planned.map(Generator.Planned::pairing));
    switch (format) {
      case TEXT -> {
        text(session, checked);
        outside.tell(session);
      }
      case JSON -> session.console().out().print(JsonReport.write(checked, session.language()));
      case SARIF -> session.console().out().print(SarifReport.write(checked, session.language()));
      case HTML -> session.console().out().print(HtmlReport.file(checked, session.language()));
    }
    return session.found().has(strict ? Severity.WARNING : Severity.ERROR)
        ? Exit.CONTENT
        : Exit.DONE;
  }

  /** Goes as far as the content allows; what was planned, if it came to that. */
  private static Optional<Generator.Planned> planned(Session session)
      throws UsageException, IOException {
    Generator.Source source = new Generator.Source(session.project(), Optional.empty());
    Optional<Generator.Planned> done = Optional.empty();
    try (Progress progress = session.progress()) {
      Generator.Planned planned = Generator.plan(source, progress, session.found());
      done = Optional.of(planned);
      session.found().stopOnFault();
      Generator.render(planned, (path, bytes) -> {}, progress, session.found());
    } catch (StoppedException e) {
      // What stopped it is in the report.
    }
    return done;
  }

  private static void text(Session session, Checked checked) {
    session.console().err().print(TextReport.problems(checked, session.printer()));
    checked
        .pairing()
        .ifPresent(pairing -> session.say(TextReport.states(pairing, session.language())));
    if (checked.problems().isEmpty()) {
      session.say(Message.NOTHING_FOUND);
    } else {
      session.say(Message.FOUND, session.counts());
    }
  }
}
