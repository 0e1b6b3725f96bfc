package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.model.Block;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/**
 * The drawings of section heads and of plates whose photo is not there, chosen from a figure's own
 * id or file name, so that it keeps its drawing when text moves; never two alike in a row.
 */
public final class Drawings {
  private static final List<String> MOTIFS = List.of("hill", "river", "gear", "rail", "blossom");
  private static final List<String> FIELDS = List.of("mist", "blossom", "karst");
  private static final String NUMBERED = "river";

  private final Map<SectionId, String> heads = new HashMap<>();
  private final Map<Key, Drawing> plates = new HashMap<>();
  private Drawing last = new Drawing("", "");

  private Drawings() {}

  /** A motif on a colour field. */
  record Drawing(String motif, String field) {}

  private record Key(SectionId section, String anchor) {}

  /** The drawings of the whole brochure. */
  public static Drawings of(Pairing pairing, Numbering numbering) {
    Drawings drawings = new Drawings();
    for (PairedSection section : pairing.sections()) {
      SectionId id = section.section().id();
      String motif =
          numbering.of(id).isPresent()
              ? NUMBERED
              : choose(MOTIFS, hash(id.value()), drawings.last.motif());
      drawings.heads.put(id, motif);
      drawings.last = new Drawing(motif, drawings.last.field());
      drawings.addAll(id, section.blocks());
    }
    return drawings;
  }

  /** The motif of a section's head. */
  String head(SectionId section) {
    return heads.getOrDefault(section, NUMBERED);
  }

  /** The drawing of the figure with that anchor. */
  Drawing plate(SectionId section, String anchor) {
    return plates.getOrDefault(new Key(section, anchor), last);
  }

  private void addAll(SectionId section, List<BlockPair> pairs) {
    for (BlockPair pair : pairs) {
      if (pair.any() instanceof Block.Figure figure) {
        int hash = hash(section + "/" + figure.origin().id().orElse(figure.file()));
        last =
            new Drawing(
                choose(MOTIFS, hash, last.motif()),
                choose(FIELDS, hash / MOTIFS.size(), last.field()));
        plates.put(new Key(section, pair.anchor()), last);
      }
      addAll(section, pair.parts());
    }
  }

  private static String choose(List<String> all, int hash, String but) {
    List<String> others = new ArrayList<>(all);
    String wanted = all.get(Math.floorMod(hash, all.size()));
    if (!wanted.equals(but)) {
      return wanted;
    }
    others.remove(but);
    return others.get(Math.floorMod(hash / all.size(), others.size()));
  }

  private static int hash(String id) {
    int hash = id.hashCode();
    return (hash ^ (hash >>> 15)) & Integer.MAX_VALUE;
  }
}
