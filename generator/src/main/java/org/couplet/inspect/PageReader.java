package org.couplet.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.inspect.Tag.Attribute;

/** Reads one page and reports what is wrong within it. */
final class PageReader {

  private static final Pattern LANGUAGE_FOLDER = Pattern.compile("([a-z]{2,3})/[^/]*");
  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}");

  /** Scripts that hold data: a browser doesn't run them. */
  private static final Set<String> DATA_SCRIPTS = Set.of("application/ld+json", "application/json");

  private final String path;
  private final SourceFile file;
  private final Diagnostics found;
  private final Set<String> ids = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();
  private int heading;
  private int titles;

  private PageReader(String path, String html, Diagnostics found) {
    this.path = path;
    this.file = new SourceFile("site/" + path, html);
    this.found = found;
  }

  /** Reads a page. */
  static Page read(String path, String html, Diagnostics found) {
    PageReader reader = new PageReader(path, html, found);
    return reader.read(TagScanner.tags(html));
  }

  private Page read(List<Tag> tags) {
    tags.forEach(this::tag);
    if (titles != 1) {
      wrong(
          0,
          "应当恰好有一个 h1，却有 " + titles + " 个",
          "there should be exactly one h1, but there are " + titles);
    }
    if (tags.stream().noneMatch(tag -> tag.is("html"))) {
      wrong(0, "没有 html 标签", "there is no html tag");
    }
    return new Page(path, file, ids, references);
  }

  private void tag(Tag tag) {
    for (Attribute attribute : tag.attributes()) {
      attribute(attribute);
    }
    switch (tag.name()) {
      case "html" -> root(tag);
      case "img" -> picture(tag);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(tag);
      case "style" -> wrong(tag.start(), "样式写在了页面里", "a style stands in the page itself");
      case "script" -> script(tag);
      case "base" -> wrong(tag.start(), "base 标签会改变所有链接", "a base tag changes every link");
      case "a", "area", "form" -> newWindow(tag);
      default -> {
        // Nothing is asked of other elements.
      }
    }
    references.addAll(Reference.of(tag));
  }

  private void attribute(Attribute attribute) {
    switch (attribute.name()) {
      case "id" -> {
        if (!ids.add(attribute.value())) {
          found.report(
              Problem.TWICE_IN_PAGE, Page.span(file, attribute.start()), attribute.value());
        }
      }
      case "style" ->
          wrong(attribute.start(), "样式写在了 style 属性里", "a style stands in a style attribute");
      case "lang", "hreflang" -> language(attribute);
      default -> {
        if (attribute.name().startsWith("on")) {
          wrong(
              attribute.start(),
              "脚本写在了 " + attribute.name() + " 属性里",
              "a script stands in an " + attribute.name() + " attribute");
        }
      }
    }
  }

  private void language(Attribute attribute) {
    String tag = attribute.value();
    boolean other = attribute.name().equals("hreflang") && tag.equals("x-default");
    if (!other && !wellFormed(tag)) {
      wrong(
          attribute.start(),
          attribute.name() + " 的值“" + tag + "”不是语言代码",
          "the " + attribute.name() + " “" + tag + "” is no language tag");
    }
  }

  private static boolean wellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private void root(Tag tag) {
    String lang = tag.value("lang");
    Matcher folder = LANGUAGE_FOLDER.matcher(path);
    if (lang.isEmpty()) {
      wrong(tag.start(), "html 标签没有 lang", "the html tag has no lang");
    } else if (folder.matches() && !(lang + "-").startsWith(folder.group(1) + "-")) {
      wrong(
          tag.start(),
          "lang=\"" + lang + "\" 与所在文件夹 " + folder.group(1) + "/ 不符",
          "lang=\"" + lang + "\" does not fit its folder " + folder.group(1) + "/");
    }
  }

  private void picture(Tag tag) {
    if (tag.attribute("alt").isEmpty()) {
      wrong(tag.start(), "图片没有 alt", "a picture has no alt");
    }
    for (String side : List.of("width", "height")) {
      if (!SIZE.matcher(tag.value(side)).matches()) {
        wrong(
            tag.start(),
            "图片没有整数的 " + side + "，载入时页面会跳动",
            "a picture has no whole-number " + side + ", so the page will jump as it loads");
      }
    }
  }

  private void heading(Tag tag) {
    int level = tag.name().charAt(1) - '0';
    if (level == 1) {
      titles++;
    }
    if (heading > 0 && level > heading + 1) {
      wrong(
          tag.start(),
          "标题从 h" + heading + " 跳到 h" + level,
          "the headings skip from h" + heading + " to h" + level);
    }
    heading = level;
  }

  private void script(Tag tag) {
    String type = tag.value("type").toLowerCase(Locale.ROOT);
    if (tag.attribute("src").isEmpty() && !DATA_SCRIPTS.contains(type)) {
      wrong(tag.start(), "脚本写在了页面里", "a script stands in the page itself");
    }
  }

  private void newWindow(Tag tag) {
    boolean opens = tag.value("target").equalsIgnoreCase("_blank");
    if (opens && !(" " + tag.value("rel") + " ").toLowerCase(Locale.ROOT).contains(" noopener ")) {
      wrong(
          tag.start(),
          "target=\"_blank\" 缺少 rel=\"noopener\"",
          "target=\"_blank\" lacks rel=\"noopener\"");
    }
  }

  private void wrong(int start, String zh, String en) {
    found.report(Problem.PAGE_STRUCTURE, Page.span(file, start), new Phrase(zh, en));
  }
}
