package org.couplet.preview.live;

import java.util.ArrayList;
import java.util.List;
import org.couplet.plan.page.Place;
import org.couplet.plan.text.Json;

/** How a page differs from what a tab shows of it. */
final class Change {

  private static final String MAIN = "<main";
  private static final String MAIN_END = "</main>";
  private static final String ID = " id=\"";

  private Change() {}

  /**
   * For a tab that shows {@code shown}: which styles to put in the place of which, where nothing
   * else has changed; else the anchor of the first block that has, or none, and whether nothing but
   * the content has changed.
   */
  static Json between(Shown shown, Shown now) {
    List<String> before = shown.stylesheets();
    List<String> after = now.stylesheets();
    if (!before.equals(after) && withStyles(shown.html(), before, after).equals(now.html())) {
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i < before.size(); i++) {
        pairs.add(Json.array(List.of(Json.string(before.get(i)), Json.string(after.get(i)))));
      }
      return new Json().withValue("styles", Json.array(pairs));
    }
    return new Json()
        .with("anchor", anchor(shown.html(), now.html()))
        .withValue("content", Boolean.toString(frame(shown.html()).equals(frame(now.html()))));
  }

  private static String withStyles(String html, List<String> before, List<String> after) {
    String result = html;
    for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
      result = result.replace('"' + before.get(i) + '"', '"' + after.get(i) + '"');
    }
    return result;
  }

  /** What stands round the content of a page; all of it, where it has no content. */
  private static String frame(String html) {
    int start = html.indexOf(MAIN);
    int end = html.lastIndexOf(MAIN_END);
    return start < 0 || end < start ? html : html.substring(0, start) + html.substring(end);
  }

  /**
   * The anchor of the first block that differs. Where that is the page's head, which repeats its
   * headings, the last one that does.
   */
  private static String anchor(String shown, String now) {
    String before = shown.substring(Math.max(0, shown.indexOf(MAIN)));
    String after = now.substring(Math.max(0, now.indexOf(MAIN)));
    int start = 0;
    int shorter = Math.min(before.length(), after.length());
    while (start < shorter && after.charAt(start) == before.charAt(start)) {
      start++;
    }
    if (start == shorter && before.length() == after.length()) {
      return "";
    }
    int same = 0;
    while (same < shorter - start
        && after.charAt(after.length() - 1 - same) == before.charAt(before.length() - 1 - same)) {
      same++;
    }
    String first = idBefore(after, tagEnd(after, start));
    return first.equals(Place.TOP) ? idBefore(after, after.length() - same) : first;
  }

  /** The end of the tag that a place is in: of a new block only its first sign may be as before. */
  private static int tagEnd(String html, int place) {
    int begin = html.lastIndexOf('<', place);
    int end = html.indexOf('>', Math.max(0, begin));
    return begin >= 0 && end > place ? end : place;
  }

  /** The author's id that stands last before a place; those of the templates don't count. */
  private static String idBefore(String html, int place) {
    for (int id = html.lastIndexOf(ID, place); id >= 0; id = html.lastIndexOf(ID, id - 1)) {
      int start = id + ID.length();
      String name = html.substring(start, Math.max(start, html.indexOf('"', start)));
      if (!name.startsWith("c-") && !name.isEmpty()) {
        return name;
      }
    }
    return "";
  }
}
