package org.couplet.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.couplet.diag.Located;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.PartialDate;

/**
 * A section: one folder, one id, one page in each view.
 *
 * @param id its name
 * @param part the section that it is a chapter of, where it is one
 * @param listed where {@code site.yaml} lists it
 * @param texts its text in each language; one of the two may be missing, never both
 * @param template the template of its pages, and where it is chosen
 * @param figures key figures, as listed
 * @param events timeline, as listed
 * @param date a date of the section as a whole
 * @param movedFrom ids that it had before
 * @param draft whether only the preview shows it
 * @param mapReview review number of a map that it shows
 * @param files names of the other files in its folder
 */
public record Section(
    SectionId id,
    Optional<SectionId> part,
    Span listed,
    Bilingual<Optional<SectionText>> texts,
    Located<String> template,
    List<KeyFigure> figures,
    List<Event> events,
    Optional<PartialDate> date,
    List<SectionId> movedFrom,
    boolean draft,
    Optional<String> mapReview,
    Set<String> files) {
  public Section {
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    movedFrom = List.copyOf(movedFrom);
    files = Set.copyOf(files);
  }
}
