package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.couplet.publish.Sites.COMPRESS;
import static org.couplet.publish.Sites.PLAIN;
import static org.couplet.publish.Sites.publish;
import static org.couplet.publish.Sites.tree;
import static org.couplet.publish.Sites.version;

import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MachineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Publishing among processes: killed, ended, and two at once. */
@Timeout(300)
class StagingProcessTest {

  @TempDir Path project;
  private Path site;

  @BeforeEach
  void place() {
    site = project.resolve("site");
  }

  @Test
  void killedAtAnyMomentEveryFileIsOldOrNew() throws Exception {
    publish(version("a"), project.resolve("a/site"), COMPRESS);
    publish(version("b"), project.resolve("b/site"), COMPRESS);
    SortedMap<String, String> a = tree(project.resolve("a/site"));
    SortedMap<String, String> b = tree(project.resolve("b/site"));
    Random moments = new Random(38);
    for (int i = 0; i < 8; i++) {
      Process child = Child.start("forever", site);
      Thread.sleep(moments.nextInt(60));
      child.destroyForcibly().waitFor();

      tree(site).forEach((path, text) -> assertThat(text).as(path).isIn(a.get(path), b.get(path)));
      Diagnostics found = new Diagnostics();
      publish(version("b"), site, COMPRESS, new RealDisk(), found);
      assertThat(found.sorted()).isEmpty();
      assertThat(tree(site)).isEqualTo(b);
      assertThat(site.resolveSibling(".couplet-site")).doesNotExist();
    }
  }

  @Test
  void endedInGoodOrderNothingStaysBehind() throws Exception {
    Process child = Child.start("stage", site);
    assertThat(tree(project)).containsKey(".couplet-site/0");
    child.destroy();
    child.waitFor();
    assertThat(tree(project)).isEmpty();
  }

  @Test
  void aSecondBuildIsToldWhoHoldsTheLock() throws Exception {
    Process child = Child.start("stage", site);
    try {
      assertThatThrownBy(() -> publish(version("a"), site, PLAIN))
          .isInstanceOfSatisfying(
              MachineException.class,
              held -> {
                assertThat(held.reason().en()).contains(child.pid() + "", site.toString());
                assertThat(held.reason().zh()).contains(child.pid() + "", site.toString());
              });
      assertThat(tree(project)).containsKey(".couplet-site/0").doesNotContainKey("site/");
    } finally {
      child.destroyForcibly().waitFor();
    }
    publish(version("a"), site, PLAIN);
    assertThat(site.resolve("index.html")).exists();
    assertThat(site.resolveSibling(".couplet-site")).doesNotExist();
  }

  @Test
  void aSecondBuildWaitsForTheFirst() throws Exception {
    Process child = Child.start("forever", site);
    try {
      // The other one takes the lock again and again; between two of its turns there is room.
      try (Staging staging = Staging.beside(site, project, PLAIN, new RealDisk(), 60_000)) {
        SortedMap<String, String> before = tree(site);
        Thread.sleep(200);
        assertThat(tree(site)).isEqualTo(before);
        assertThat(child.isAlive()).isTrue();
        staging.sink().write("index.html", Sites.bytes("not published"));
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void twoBuildsOfOneProcessTakeTurnsToo() throws Exception {
    try (Staging first = Staging.beside(site, project, PLAIN)) {
      first.sink().write("index.html", Sites.bytes("first"));
      assertThatThrownBy(() -> publish(version("a"), site, PLAIN))
          .isInstanceOf(MachineException.class)
          .hasMessageContaining(ProcessHandle.current().pid() + "");
      first.publish(new Diagnostics());
    }
    publish(version("a"), site, PLAIN);
    assertThat(site.resolve("index.html")).content().contains("a");
  }
}
