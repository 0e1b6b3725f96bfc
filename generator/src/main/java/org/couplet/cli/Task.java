package org.couplet.cli;

import java.io.IOException;
import org.couplet.diag.StoppedException;
import org.couplet.publish.OutputRefusedException;

/** A command line that is understood and can be carried out. */
sealed interface Task
    permits BuildTask,
        CheckTask,
        ConfirmTask,
        NewTask,
        FixEncodingTask,
        InitTask,
        PdfTask,
        VerifyTask,
        PreviewTask {

  /** What every command may be told. */
  Settings settings();

  /**
   * Carries it out.
   *
   * @return the exit code
   * @throws StoppedException after a fault; the session's diagnostics say what
   * @throws IOException if the machine can't
   */
  int run(Session session)
      throws UsageException, OutputRefusedException, StoppedException, IOException;

  /** The task that was asked for. */
  static Task of(Given given) throws UsageException {
    return switch (given.command()) {
      case BUILD -> BuildTask.of(given);
      case CHECK -> CheckTask.of(given);
      case CONFIRM -> ConfirmTask.of(given);
      case NEW -> NewTask.of(given);
      case FIX_ENCODING -> FixEncodingTask.of(given);
      case INIT -> InitTask.of(given);
      case PDF -> PdfTask.of(given);
      case VERIFY -> VerifyTask.of(given);
      case PREVIEW -> PreviewTask.of(given);
    };
  }
}
