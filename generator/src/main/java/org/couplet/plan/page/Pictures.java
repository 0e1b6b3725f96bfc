package org.couplet.plan.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.model.SectionId;
import org.couplet.picture.Picture;
import org.couplet.plan.view.PictureView;

/** Photos of a section as a page names them. */
final class Pictures {
  private final Atlas atlas;
  private final Place place;
  private final SectionId section;

  Pictures(Atlas atlas, Place place, SectionId section) {
    this.atlas = atlas;
    this.place = place;
    this.section = section;
  }

  /**
   * The photo of that name, if it is there.
   *
   * @param lazy whether it is below the fold
   */
  Optional<PictureView> find(String file, String alt, boolean lazy) {
    return atlas.pictures().find(section, file).map(picture -> view(file, picture, alt, lazy));
  }

  private PictureView view(String file, Picture picture, String alt, boolean lazy) {
    Map<String, List<Picture.Variant>> byType =
        picture.variants().stream()
            .collect(
                Collectors.groupingBy(
                    Picture.Variant::type, LinkedHashMap::new, Collectors.toList()));
    Picture.Variant widest = picture.widest();
    List<PictureView.Source> sources =
        byType.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(widest.type()))
            .map(entry -> new PictureView.Source(entry.getKey(), srcset(file, entry.getValue())))
            .toList();
    List<Picture.Variant> fallback = byType.getOrDefault(widest.type(), List.of());
    return new PictureView(
        place.href(Fingerprint.path(file, widest)),
        widest.width(),
        widest.height(),
        sources,
        srcset(file, fallback),
        alt,
        lazy);
  }

  private String srcset(String file, List<Picture.Variant> variants) {
    return variants.stream()
        .map(v -> place.href(Fingerprint.path(file, v)) + " " + v.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
