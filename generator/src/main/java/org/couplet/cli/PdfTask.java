package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.MachineException;
import org.couplet.diag.StoppedException;
import org.couplet.plan.page.Edition;
import org.couplet.plan.page.PrintPlanner;
import org.couplet.print.Browser;
import org.couplet.publish.OutputRefusedException;
import org.couplet.publish.PdfFolder;

/**
 * {@code couplet pdf}: the print edition of each language and of both, of the content as it is now.
 *
 * @param output where the site is, if not in the project's {@code site/}
 */
record PdfTask(Settings settings, Optional<Path> output) implements Task {

  static PdfTask of(Given given) throws UsageException {
    return new PdfTask(given.settings(), given.path(Option.OUTPUT));
  }

  @Override
  public int run(Session session)
      throws UsageException, OutputRefusedException, StoppedException, IOException {
    Path project = session.project();
    Path folder = output.map(session::absolute).orElse(project.resolve(BuildTask.SITE));
    Browser browser =
        Browser.find(System.getenv())
            .orElseThrow(() -> new MachineException(Message.NO_BROWSER.filled()));
    Progress progress = session.progress();
    try (PdfFolder pdf = PdfFolder.in(folder, project);
        progress) {
      List<Edition> editions = render(session, project, pdf, progress);
      progress.enter(Stage.PRINT);
      List<String> names = new ArrayList<>();
      for (Edition edition : editions) {
        String name = "brochure-" + edition.name() + ".pdf";
        browser.print(pdf.page(edition.path(PrintPlanner.PAGE)), pdf.draft(name), pdf.workshop());
        names.add(name);
      }
      pdf.keep(names);
    }
    session.tellFound();
    session.say(Message.PRINTED, session.shown(folder.resolve(PdfFolder.NAME)));
    return Exit.DONE;
  }

  private static List<Edition> render(
      Session session, Path project, PdfFolder pdf, Progress progress)
      throws StoppedException, IOException {
    Generator.Planned planned =
        Generator.plan(new Generator.Source(project, Optional.empty()), progress, session.found());
    session.found().stopOnFault();
    Generator.render(planned, pdf.sink(), progress, session.found());
    session.found().stopOnFault();
    return Edition.all(planned.brochure().languages());
  }
}
