package org.couplet.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;

/**
 * What every command may be told.
 *
 * @param project where to look for the project
 * @param quiet whether only problems are told
 */
record Settings(
    Optional<Path> project, Optional<MessageLanguage> language, Color color, boolean quiet) {}
