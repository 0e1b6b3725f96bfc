package org.couplet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.couplet.benchmark.BigBrochure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a large brochure only what was saved is rendered after a save, and nothing is forgotten. */
class LargePreviewTest {

  @TempDir Path temporary;

  @Test
  void aPageThatFailsStaysToldUntilItIsMended() throws Exception {
    Path folder = temporary.resolve("brochure");
    BigBrochure.main(new String[] {folder.toString(), "140"});
    PreviewProject project = new PreviewProject(folder);
    try (Preview preview = project.serve();
        OpenTab tab = OpenTab.open(preview, "zh/s1.html")) {
      tab.await(event -> event.data().contains("P316"));
      project.write("templates/pages/special.ftlh", "${page.nothing}");
      project.write("content/sections/s2/section.yaml", "template: special\n");
      assertThat(tab.awaitBroken(true)).contains("special.ftlh:1:");
      String text = project.read("content/sections/s3/zh.md");
      project.write("content/sections/s3/zh.md", text + "\n另有4321人。\n");
      tab.await(event -> event.data().contains("4321") && event.data().contains("special.ftlh:1:"));
      project.write("templates/pages/special.ftlh", "<!doctype html><title>t</title>");
      tab.await(event -> event.data().contains("4321") && !event.data().contains("special.ftlh"));
    }
  }
}
