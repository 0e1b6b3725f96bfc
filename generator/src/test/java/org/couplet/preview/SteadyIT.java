package org.couplet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day's work: what a thousand saves leave behind. */
class SteadyIT {

  private static final String ZH = "content/sections/about/zh.md";

  @TempDir Path temporary;

  @Test
  void aThousandSavesLeaveNoThreadsHandlesOrMemoryBehind() throws Exception {
    PreviewProject project = PreviewProject.create(temporary.resolve("brochure"));
    try (Preview preview = project.serve()) {
      save(project, preview, 0, 100);
      int threads = Thread.activeCount();
      long handles = handles();
      long memory = memory();
      save(project, preview, 100, 1_100);
      assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 5);
      assertThat(handles()).isLessThanOrEqualTo(handles + 5);
      assertThat(memory()).isLessThan(memory + 8_000_000);
    }
  }

  private static void save(PreviewProject project, Preview preview, int from, int to)
      throws Exception {
    for (int i = from; i < to; i++) {
      // A tab is opened anew after every reload, as a browser does.
      try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
        project.write(ZH, "# 关于我们\n\n## 我们做什么 {#work}\n\n第 " + i + " 次保存。\n");
        assertThat(tab.await("page")).contains("version");
      }
    }
  }

  private static long handles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  private static long memory() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
