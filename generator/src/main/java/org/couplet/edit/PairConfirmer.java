package org.couplet.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.couplet.diag.Suggestion;
import org.couplet.lang.Bilingual;
import org.couplet.model.Block;
import org.couplet.model.Brochure;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockHash;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** Records in {@code content/pairs.lock} that pairs answer each other as they stand. */
public final class PairConfirmer {

  private static final String LOCK = "content/pairs.lock";

  private PairConfirmer() {}

  /** A pair that would be confirmed, and its section. */
  public record Target(PairedSection section, BlockPair pair) {}

  /**
   * What {@code government} or {@code government#planning-2} names: the complete pairs that are not
   * confirmed yet; a list stands for its items.
   *
   * @throws NoSuchPairException if no section or block has that name
   */
  public static List<Target> targets(Pairing pairing, String name) throws NoSuchPairException {
    int hash = name.indexOf('#');
    String id = hash < 0 ? name : name.substring(0, hash);
    Optional<PairedSection> named =
        pairing.sections().stream().filter(s -> s.section().id().value().equals(id)).findFirst();
    if (named.isEmpty()) {
      List<String> ids = pairing.sections().stream().map(s -> s.section().id().value()).toList();
      String rest = name.substring(id.length());
      throw new NoSuchPairException(name, Suggestion.nearest(id, ids).map(near -> near + rest));
    }
    PairedSection section = named.get();
    List<BlockPair> pairs =
        hash < 0 ? all(section).toList() : named(section, id, name.substring(hash + 1));
    return pairs.stream().filter(PairConfirmer::isOpen).map(p -> new Target(section, p)).toList();
  }

  private static List<BlockPair> named(PairedSection section, String id, String anchor)
      throws NoSuchPairException {
    Optional<BlockPair> named =
        all(section).filter(pair -> pair.anchor().equals(anchor)).findFirst();
    if (named.isEmpty()) {
      List<String> anchors = all(section).map(BlockPair::anchor).toList();
      throw new NoSuchPairException(
          id + "#" + anchor, Suggestion.nearest(anchor, anchors).map(near -> id + "#" + near));
    }
    boolean isList = named.get().any().kind() == Block.Kind.LIST;
    return isList ? withParts(named.get()).toList() : List.of(named.get());
  }

  private static Stream<BlockPair> all(PairedSection section) {
    return Stream.concat(
        Stream.of(section.title()), section.blocks().stream().flatMap(PairConfirmer::withParts));
  }

  private static Stream<BlockPair> withParts(BlockPair pair) {
    return Stream.concat(Stream.of(pair), pair.parts().stream().flatMap(PairConfirmer::withParts));
  }

  private static boolean isOpen(BlockPair pair) {
    return switch (pair.state()) {
      case UNCONFIRMED, FIRST_CHANGED, SECOND_CHANGED -> true;
      case CONFIRMED, INCOMPLETE, NOT_LOCKED -> false;
    };
  }

  /**
   * Writes the lock: these pairs confirmed, the others as they were, lines of texts that no longer
   * stand anywhere left out. A line is left out too where one of its texts is confirmed anew and
   * the other is gone.
   *
   * @throws IOException if the machine can't write it
   */
  public static void confirm(Path project, Brochure brochure, Pairing pairing, List<Target> targets)
      throws IOException {
    Map<SectionId, Bilingual<Set<String>>> standing = standing(pairing);
    Map<SectionId, Bilingual<Set<String>>> renewed = new HashMap<>();
    SortedSet<String> lines = new TreeSet<>();
    for (Target target : targets) {
      SectionId section = target.section().section().id();
      Bilingual<String> hashes = target.pair().blocks().map(b -> BlockHash.of(b.orElseThrow()));
      lines.add(line(section, hashes));
      add(target.pair(), renewed.computeIfAbsent(section, id -> none()));
    }
    for (ConfirmedPair line : brochure.confirmed()) {
      SectionId section = line.section();
      boolean stays =
          standing.containsKey(section)
              ? stays(
                  line.hashes(),
                  standing.getOrDefault(section, none()),
                  renewed.getOrDefault(section, none()))
              : brochure.section(section).isPresent();
      if (stays) {
        lines.add(line(section, line.hashes()));
      }
    }
    write(project.resolve(LOCK), lines);
  }

  private static boolean stays(
      Bilingual<String> line, Bilingual<Set<String>> standing, Bilingual<Set<String>> renewed) {
    boolean first = standing.first().contains(line.first());
    boolean second = standing.second().contains(line.second());
    return (first && second)
        || (first && !renewed.first().contains(line.first()))
        || (second && !renewed.second().contains(line.second()));
  }

  private static Map<SectionId, Bilingual<Set<String>>> standing(Pairing pairing) {
    Map<SectionId, Bilingual<Set<String>>> standing = new HashMap<>();
    for (PairedSection section : pairing.sections()) {
      Bilingual<Set<String>> hashes = none();
      all(section).forEach(pair -> add(pair, hashes));
      standing.put(section.section().id(), hashes);
    }
    return standing;
  }

  private static Bilingual<Set<String>> none() {
    return new Bilingual<>(new HashSet<>(), new HashSet<>());
  }

  private static void add(BlockPair pair, Bilingual<Set<String>> hashes) {
    pair.blocks().first().map(BlockHash::of).ifPresent(hashes.first()::add);
    pair.blocks().second().map(BlockHash::of).ifPresent(hashes.second()::add);
  }

  private static String line(SectionId section, Bilingual<String> hashes) {
    return section + " " + hashes.first() + " " + hashes.second();
  }

  private static void write(Path file, SortedSet<String> lines) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append(end));
    if (!before.contentEquals(text)) {
      Replacement.write(file, text.toString());
    }
  }
}
