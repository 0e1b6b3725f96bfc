package org.couplet.plan.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.couplet.model.Section;
import org.couplet.plan.text.EastAsian;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SectionLink;

/**
 * The running heads of the print page as a stylesheet (CSS Paged Media 3, margin boxes): they are
 * words of the content, and a page can't hold styles of its own.
 */
final class RunningHeads {
  /** What the class and the named page of a section begin with. */
  private static final String PAGE = "c-page-";

  private static final String FRONT = "front";

  private RunningHeads() {}

  /** The stylesheet of the print page at {@code place}. */
  static String css(Atlas atlas, Place place) {
    PageText text = new PageText(atlas, place);
    SectionLinks links = new SectionLinks(atlas, place);
    List<String> site =
        text.plain(atlas.brochure().site().title()).stream().map(Passage::text).toList();
    StringBuilder css = new StringBuilder(rule(FRONT, site.get(0), last(site)));
    for (Section section : atlas.brochure().sections()) {
      List<String> heads = heads(links.brief(section));
      String left = place.edition().isBoth() ? heads.get(0) : site.get(0);
      css.append(rule(section.id().value(), left, last(heads)));
    }
    return css.toString();
  }

  private static List<String> heads(SectionLink link) {
    return IntStream.range(0, link.titles().size())
        .mapToObj(i -> EastAsian.join(link.marks().get(i).text(), link.titles().get(i).text()))
        .toList();
  }

  private static String last(List<String> heads) {
    return heads.get(heads.size() - 1);
  }

  private static String rule(String name, String left, String right) {
    String page = PAGE + name;
    return String.format(
        Locale.ROOT,
        "@page %s{@top-left{content:%s}@top-right{content:%s}}\n.%s{page:%s}\n",
        page,
        string(left),
        string(right),
        page,
        page);
  }

  /** A CSS string: what could end it is written as a number. */
  private static String string(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c < ' ' || "\"\\<".indexOf(c) >= 0
                    ? "\\" + Integer.toHexString(c) + " "
                    : Character.toString(c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
