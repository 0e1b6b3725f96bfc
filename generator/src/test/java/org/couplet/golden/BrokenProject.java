package org.couplet.golden;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.cli.CommandLineRun;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.StoppedException;
import org.couplet.edit.NoSuchPairException;
import org.couplet.edit.PairConfirmer;
import org.couplet.model.Brochure;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.read.BrochureReader;

/**
 * A broken project: a small sound one with the fixture's own files laid over it.
 *
 * <ul>
 *   <li>{@code content/}, {@code templates/}: laid over the sound project's
 *   <li>{@code without.txt}: files that are taken away, one a line
 *   <li>{@code links.txt}: symbolic links, {@code path -> target}
 *   <li>{@code copies.txt}: files that are copied, {@code path -> path}; names that differ only in
 *       case are so made, which not every system could check out
 *   <li>{@code sizes.txt}: files that are made of so many zeros, {@code path -> bytes}
 *   <li>{@code site/}: laid over the published site, which is built first
 *   <li>{@code removed.txt}: files that are taken away after that, one a line
 *   <li>{@code command.txt}: what is run, {@code check} if nothing is said
 * </ul>
 *
 * All pairs of it are confirmed, so that it shows nothing but its fault, unless the fixture has a
 * {@code pairs.lock} of its own.
 */
record BrokenProject(Path fixture, Path project) {

  private static final String LOCK = "content/pairs.lock";

  static BrokenProject make(Path sound, Path fixture, Path project)
      throws IOException, NoSuchPairException {
    Folders.copy(sound, project);
    for (String part : List.of("content", "templates")) {
      Folders.copy(fixture.resolve(part), project.resolve(part));
    }
    BrokenProject broken = new BrokenProject(fixture, project);
    broken.remove("without.txt");
    for (String[] link : broken.arrows("links.txt")) {
      Files.createSymbolicLink(project.resolve(link[0]), Path.of(link[1]));
    }
    for (String[] copy : broken.arrows("copies.txt")) {
      Files.copy(project.resolve(copy[0]), project.resolve(copy[1]));
    }
    for (String[] size : broken.arrows("sizes.txt")) {
      try (RandomAccessFile file = new RandomAccessFile(project.resolve(size[0]).toFile(), "rw")) {
        file.setLength(Long.parseLong(size[1]));
      }
    }
    if (!Files.exists(fixture.resolve(LOCK))) {
      confirm(project);
    }
    if (Files.exists(fixture.resolve("site"))) {
      CommandLineRun.in(project, "build");
      Folders.copy(fixture.resolve("site"), project.resolve("site"));
      broken.remove("removed.txt");
    }
    return broken;
  }

  /** What its command says on the console, and how it ends. */
  String console(MessageLanguage language) throws IOException {
    List<String> words = new ArrayList<>(lines("command.txt"));
    List<String> args = words.isEmpty() ? List.of("check") : List.of(words.get(0).split(" ", -1));
    CommandLineRun run = CommandLineRun.in(project, language, args.toArray(new String[0]));
    return "$ couplet "
        + String.join(" ", args)
        + "\n"
        + run.err()
        + (run.out().isEmpty() ? "" : "--\n" + run.out())
        + "exit "
        + run.exit()
        + "\n";
  }

  private void remove(String list) throws IOException {
    for (String path : lines(list)) {
      Files.delete(project.resolve(path));
    }
  }

  private List<String[]> arrows(String name) throws IOException {
    return lines(name).stream().map(line -> line.split(" -> ", -1)).toList();
  }

  private List<String> lines(String name) throws IOException {
    Path file = fixture.resolve(name);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static void confirm(Path project) throws IOException, NoSuchPairException {
    try {
      Diagnostics found = new Diagnostics();
      Brochure brochure = BrochureReader.read(project, found);
      Pairing pairing = Pairer.pair(brochure, found);
      List<PairConfirmer.Target> targets = new ArrayList<>();
      for (var section : pairing.sections()) {
        targets.addAll(PairConfirmer.targets(pairing, section.section().id().value()));
      }
      PairConfirmer.confirm(project, brochure, pairing, targets);
    } catch (StoppedException e) {
      // So broken that there are no pairs.
    }
  }
}
