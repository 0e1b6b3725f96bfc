package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.diag.Diagnostics;
import org.couplet.plan.Sink;

/** A folder beside the output in which a site comes together before it is published as a whole. */
public final class Staging implements AutoCloseable {

  private Staging() {}

  /**
   * Opens a staging folder, once nobody else publishes to {@code output}; repairs what an
   * interrupted run left.
   *
   * @param output the folder to publish to; need not exist
   * @param project the folder that holds {@code content/}: the output must not hold it
   * @throws OutputRefusedException if the output must not be touched
   * @throws IOException if the machine can't, or another build holds the lock
   */
  public static Staging beside(Path output, Path project, PublishOptions options)
      throws OutputRefusedException, IOException {
    throw new UnsupportedOperationException();
  }

  /** Where rendered bytes go. */
  public Sink sink() {
    throw new UnsupportedOperationException();
  }

  /**
   * Renames everything into the output in one pass: assets, pages, stale files out, manifest last.
   *
   * @throws IOException if the machine can't; the next run repairs the output
   */
  public Published publish(Diagnostics found) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Removes the staging folder and lets go of the lock. */
  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }
}
