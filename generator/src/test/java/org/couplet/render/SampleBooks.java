package org.couplet.render;

import static org.couplet.render.SamplePages.passage;
import static org.couplet.render.SamplePages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.BlockView.FigureView;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SlideView;
import org.couplet.plan.view.SlideView.Step;
import org.couplet.render.SamplePages.Edition;

/** The whole brochure on one page: slides, print, search. */
final class SampleBooks {

  private final SamplePages pages;

  SampleBooks(SamplePages pages) {
    this.pages = pages;
  }

  PageView.SlidesView slides(Edition e) {
    PageView.SectionView section = pages.cooperation(e);
    List<SlideView> slides = new ArrayList<>();
    slides.add(
        new SlideView.CoverSlide(
            step(slides, "blossom", List.of()),
            section.frame().siteTitles(),
            say(e, "广西 柳州", "Liuzhou, Guangxi")));
    slides.add(
        new SlideView.SectionSlide(
            step(slides, "blossom", List.of()),
            "cooperation--top",
            section.numeral(),
            section.marks(),
            section.titles(),
            List.of(),
            section.motif()));
    for (PartView part : section.parts()) {
      addPart(slides, part);
    }
    slides.add(
        new SlideView.NotesSlide(
            step(slides, "paper", section.titles()), pages.everything(e, "hill").notes()));
    slides.add(
        new SlideView.TextSlide(
            step(slides, "paper", section.titles()),
            pages.everything(e, "hill").opening().blocks().subList(1, 2)));
    return new PageView.SlidesView(
        pages.frame("slides", e, "放映 · 柳州职业教育", "slides.html"), List.copyOf(slides));
  }

  private static void addPart(List<SlideView> slides, PartView part) {
    slides.add(
        new SlideView.PartSlide(
            step(slides, "karst", List.of()),
            "cooperation--" + part.id(),
            part.numerals(),
            part.marks(),
            part.titles(),
            part.decks()));
    for (BlockView block : part.blocks()) {
      slides.add(
          block instanceof FigureView figure
              ? new SlideView.FigureSlide(step(slides, "paper", part.titles()), figure)
              : new SlideView.TextSlide(step(slides, "paper", part.titles()), List.of(block)));
    }
    part.plates()
        .forEach(
            plate ->
                slides.add(new SlideView.NumbersSlide(step(slides, "mist", part.titles()), plate)));
    if (!part.events().isEmpty()) {
      slides.add(new SlideView.EventsSlide(step(slides, "paper", part.titles()), part.events()));
    }
  }

  private static Step step(List<SlideView> before, String field, List<Passage> kicker) {
    int n = before.size() + 1;
    return new Step(
        "c-slide-" + n,
        n,
        99,
        "cooperation.html",
        n == 1 ? "" : "#c-slide-" + (n - 1),
        "#c-slide-" + (n + 1),
        field,
        kicker);
  }

  PageView.PrintView print(Edition e) {
    return new PageView.PrintView(
        pages.frame("print", e, "印刷版 · 柳州职业教育", "print.html"),
        say(e, "柳州职业教育基本情况", "Basic Information of Liuzhou Vocational Education"),
        say(e, "广西 柳州", "Liuzhou, Guangxi"),
        pages.menu(e, ""),
        ((PageView.CoverView) pages.cover()).figures(),
        ((PageView.CoverView) pages.cover()).events(),
        List.of(pages.development(e), pages.cooperation(e)),
        Optional.of("www.example.gov.cn/zyjy/"),
        Optional.of(
            new PageView.QrView(29, "M4 4h7v7h-7zM18 4h7v7h-7zM4 18h7v7h-7zM14 14h3v3h-3z")));
  }

  PageView.SearchView search(Edition e) {
    String key = e.keys().get(0);
    return new PageView.SearchView(
        pages.frame("search", e, "搜索 · 柳州职业教育", "search.html"),
        "../assets/index.js",
        List.of(entry(key, "卡坦尼学院", ""), entry(key, "中泰轨道交通学院", "")),
        List.of(entry(key, "98人次", "培训教师"), entry(key, "269名", "印尼留学生")));
  }

  private static PageView.IndexEntry entry(String key, String words, String detail) {
    return new PageView.IndexEntry(
        "cooperation.html#ashore-6",
        List.of(passage(key, words)),
        detail.isEmpty() ? List.of() : List.of(passage(key, detail)));
  }
}
