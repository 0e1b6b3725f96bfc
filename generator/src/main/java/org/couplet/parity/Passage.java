package org.couplet.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/**
 * A text in one language as the rules see it.
 *
 * @param text everything a reader reads
 * @param prose the same without code and without passages marked as another language's
 * @param links where its links lead
 * @param pictures files of the pictures inside it
 * @param notes labels of the footnotes it refers to
 */
record Passage(
    Language language,
    String text,
    String prose,
    List<LinkTarget> links,
    List<String> pictures,
    List<String> notes,
    Span span) {

  /** What stands for a passage that is not prose: a letter of no script. */
  private static final String GAP = "\uFFFC";

  private static final Pattern APART =
      Pattern.compile("(?s)<(code|pre|span lang)[^>]*>(.*?)</(?:code|pre|span)>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Plain words without marks. */
  static Passage of(String words, Language language, Span span) {
    return new Passage(language, words, words, List.of(), List.of(), List.of(), span);
  }

  /** What a block or a cell says. */
  static Passage of(Markup markup, Language language, Span span) {
    List<LinkTarget> links = new ArrayList<>();
    List<String> pictures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Html piece) {
        html.append(piece.html());
      } else if (segment instanceof Segment.Href href) {
        links.add(href.target());
      } else if (segment instanceof Segment.InlinePicture picture) {
        pictures.add(picture.file());
      } else if (segment instanceof Segment.NoteReference note) {
        notes.add(note.label());
      }
    }
    return new Passage(
        language, markup.text(), prose(markup.text(), html), links, pictures, notes, span);
  }

  private static String prose(String text, CharSequence html) {
    Matcher apart = APART.matcher(html);
    StringBuilder prose = new StringBuilder(text);
    int from = 0;
    while (apart.find()) {
      String words = unescaped(TAG.matcher(apart.group(2)).replaceAll(""));
      int at = words.isEmpty() ? -1 : prose.indexOf(words, from);
      if (at >= 0) {
        prose.replace(at, at + words.length(), GAP);
        from = at + GAP.length();
      }
    }
    return prose.toString();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The same with a picture of its own. */
  Passage withPicture(String file) {
    List<String> all = new ArrayList<>(pictures);
    all.add(file);
    return new Passage(language, text, prose, links, all, notes, span);
  }
}
