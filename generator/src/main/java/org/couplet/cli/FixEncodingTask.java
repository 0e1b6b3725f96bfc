package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Visible;
import org.couplet.edit.Encoding;
import org.couplet.read.source.Decoder;

/** {@code couplet fix-encoding}: rewrites files that were saved as GBK or UTF-16 as UTF-8. */
record FixEncodingTask(Settings settings, List<Path> files) implements Task {

  /** Lines of a file that are enough to see whether it reads well. */
  private static final int LINES = 12;

  static FixEncodingTask of(Given given) throws UsageException {
    List<Path> files = new ArrayList<>();
    for (String typed : given.operands()) {
      files.add(Given.path(typed, "FILE"));
    }
    return new FixEncodingTask(given.settings(), files);
  }

  @Override
  public int run(Session session) throws IOException {
    boolean all = true;
    for (Path file : files) {
      all &= fixed(session, session.absolute(file));
    }
    return all ? Exit.DONE : Exit.CONTENT;
  }

  /** Whether the file is UTF-8 now, or its owner wants it as it is. */
  private static boolean fixed(Session session, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = session.shown(file);
    Optional<Decoder.Recovered> recovered = Decoder.recover(bytes);
    if (recovered.isEmpty()) {
      boolean utf8 = Decoder.isUtf8(bytes);
      session.say(utf8 ? Message.IS_UTF8 : Message.UNKNOWN_ENCODING, name);
      return utf8;
    }
    String text = recovered.get().text();
    session.say(Message.READS_SO, name, recovered.get().encoding());
    text.lines().limit(LINES).forEach(line -> session.say("    " + Visible.of(line)));
    if (session.console().answers() && !session.agrees(Message.REWRITE)) {
      session.say(Message.NOT_CONFIRMED);
      return true;
    }
    Encoding.rewrite(file, text);
    session.say(Message.WRITTEN, name);
    return true;
  }
}
