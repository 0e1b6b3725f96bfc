package org.couplet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Severity;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;

/**
 * {@code check --format html}: a page for the person who sees to it that both texts agree. It has
 * no script; everything it names is escaped. By itself it is one file that asks for nothing; a
 * server may give it its stylesheet under an address of its own and tell it where to lead.
 */
public final class HtmlReport {

  private final Checked checked;
  private final MessageLanguage language;
  private final ReportLinks links;
  private final Optional<Phrase> failure;
  private final Html html = new Html();

  private HtmlReport(
      Checked checked, MessageLanguage language, ReportLinks links, Optional<Phrase> failure) {
    this.checked = checked;
    this.language = language;
    this.links = links;
    this.failure = failure;
  }

  /** The page as one file, its style inside it; it leads nowhere but within. */
  public static String file(Checked checked, MessageLanguage language) {
    return new HtmlReport(checked, language, ReportLinks.NONE, Optional.empty())
        .page(Optional.empty());
  }

  /**
   * The page with its style at the address {@code stylesheet}: nothing in it is inline.
   *
   * @param failure what the machine could not do since, so that all else may be out of date
   */
  public static String served(
      Checked checked,
      MessageLanguage language,
      String stylesheet,
      ReportLinks links,
      Optional<Phrase> failure) {
    return new HtmlReport(checked, language, links, failure).page(Optional.of(stylesheet));
  }

  /** The style that both forms have. */
  public static String stylesheet() {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page(Optional<String> stylesheet) {
    html.open("html", "lang", Wording.tag(language)).line();
    head(stylesheet);
    html.open("body").line();
    header();
    html.open("main").line();
    new StatesTable(checked, language, html).write();
    new ProblemList(checked, language, links, html).write();
    html.closeLine().closeLine().closeLine();
    return html.whole();
  }

  private void head(Optional<String> stylesheet) {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "robots", "content", "noindex").line();
    html.element("title", title()).line();
    if (stylesheet.isPresent()) {
      html.empty("link", "rel", "stylesheet", "href", stylesheet.get()).line();
    } else {
      html.open("style").line().style(stylesheet()).closeLine();
    }
    html.closeLine();
  }

  private String title() {
    String words = Wording.TITLE.in(language);
    return checked
        .title()
        .map(title -> words + (language == MessageLanguage.ZH ? "：" : ": ") + title.first())
        .orElse(words);
  }

  private void header() {
    html.open("header").line();
    if (checked.title().isPresent() && checked.pairing().isPresent()) {
      html.open("p", "class", "label");
      titles(checked.title().get());
      html.closeLine();
    }
    html.element("h1", Wording.TITLE.in(language)).line();
    failure.ifPresent(
        said -> {
          html.element("p", Wording.FAILED.in(language), "class", "lead").line();
          html.element("p", said.in(language)).line();
        });
    if (checked.pairing().isPresent()) {
      lead(checked.states());
    } else {
      html.element("p", Wording.UNREAD.in(language), "class", "lead").line();
    }
    html.closeLine();
  }

  private void titles(Bilingual<String> titles) {
    for (Side side : Side.values()) {
      var tongue = checked.pairing().orElseThrow().languages().of(side);
      html.element("span", titles.of(side), "lang", tongue.tag(), "dir", tongue.direction());
      html.text(side == Side.FIRST ? " " : "");
    }
  }

  private void lead(List<SectionStates> states) {
    int blocks = states.stream().mapToInt(SectionStates::blocks).sum();
    int pairs = states.stream().mapToInt(SectionStates::pairs).sum();
    int confirmed = states.stream().mapToInt(SectionStates::confirmed).sum();
    html.element(
            "p",
            Wording.LEAD.in(language, "" + blocks, "" + pairs, "" + confirmed),
            "class",
            "lead")
        .line();
    html.open("dl", "class", "figures").line();
    figure(Wording.CONFIRMED.in(language), Percent.of(confirmed, blocks), "whole");
    figure(Wording.TRANSLATED.in(language), Percent.of(pairs, blocks), "whole");
    for (Severity severity : Severity.values()) {
      long count = checked.problems().stream().filter(p -> p.severity() == severity).count();
      figure(Wording.many(severity, language), "" + count, count == 0 ? "zero" : severity.word());
    }
    html.closeLine();
  }

  private void figure(String label, String value, String kind) {
    html.open("div", "class", kind);
    html.element("dt", label).element("dd", value);
    html.closeLine();
  }
}
