package org.couplet.preview;

import java.io.IOException;
import java.util.List;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Phrase;

/** Who tells the editor, on the console, what the preview notices. */
public interface Narrator {

  /** What is wrong with the project as it is saved now, by place; called when that is new. */
  void found(List<Diagnostic> problems);

  /** What the machine could not do, as a sentence. */
  Phrase failure(IOException e);

  /** A mistake of ours; what to say of it. */
  Phrase bug(Throwable e);
}
