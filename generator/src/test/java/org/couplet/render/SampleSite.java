package org.couplet.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.StoppedException;
import org.couplet.model.Theme;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;

/** Writes the sample pages into a folder, to be looked at in a browser. */
final class SampleSite {

  private SampleSite() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Theme theme = TestTheme.load();
    Diagnostics found = new Diagnostics();
    try {
      SiteRenderer.render(
          plan(theme),
          theme,
          (path, bytes) -> {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
          },
          found);
    } catch (StoppedException e) {
      found
          .sorted()
          .forEach(
              d ->
                  System.err.println(
                      d.span()
                          + " "
                          + d.message(MessageLanguage.EN)
                          + " "
                          + d.hint(MessageLanguage.EN)));
    }
  }

  static SitePlan plan(Theme theme) {
    SamplePages pages = new SamplePages(TestTheme.words());
    SampleBooks books = new SampleBooks(pages);
    List<Output> outputs = new ArrayList<>();
    outputs.add(new Output.Text("assets/couplet.css", theme.stylesheet()));
    outputs.add(new Output.Page("index.html", pages.cover()));
    outputs.add(new Output.Page("404.html", pages.notFound()));
    List<String> motifs = List.of("gear", "rail", "blossom");
    for (int i = 0; i < SamplePages.Edition.ALL.size(); i++) {
      SamplePages.Edition e = SamplePages.Edition.ALL.get(i);
      outputs.add(new Output.Page(e.name() + "/cooperation.html", pages.cooperation(e)));
      outputs.add(new Output.Page(e.name() + "/development.html", pages.development(e)));
      outputs.add(new Output.Page(e.name() + "/needs.html", pages.everything(e, motifs.get(i))));
      outputs.add(new Output.Page(e.name() + "/contents.html", pages.contents(e)));
      outputs.add(new Output.Page(e.name() + "/old.html", pages.moved(e)));
      outputs.add(new Output.Page(e.name() + "/slides.html", books.slides(e)));
      outputs.add(new Output.Page(e.name() + "/print.html", books.print(e)));
      outputs.add(new Output.Page(e.name() + "/search.html", books.search(e)));
    }
    return new SitePlan(outputs);
  }
}
