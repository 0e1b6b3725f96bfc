// Comforts; every page is whole without them.
"use strict";
(() => {
  const root = document.documentElement;
  const store = (key, value) => {
    try {
      return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value);
    } catch (e) {
      return null; // storage is off: nothing is remembered
    }
  };

  // Larger text is carried from page to page; the class also serves browsers without :has.
  const larger = document.getElementById("c-larger");
  const enlarge = (on) => root.classList.toggle("larger-text", on);
  root.classList.add("can-enlarge");
  enlarge(store("couplet-larger") === "1");
  if (larger) {
    larger.checked = root.classList.contains("larger-text");
    larger.addEventListener("change", () => {
      enlarge(larger.checked);
      store("couplet-larger", larger.checked ? "1" : "0");
    });
  }

  // The other editions open at the same place.
  const editions = document.querySelectorAll(".langs a");
  const places = Array.from(editions, (link) => link.getAttribute("href").split("#")[0]);
  const follow = () => editions.forEach((link, i) => link.setAttribute("href", places[i] + location.hash));
  addEventListener("hashchange", follow);
  follow();

  // The cover shows which edition was read last; it leads nobody on by itself.
  const choices = document.querySelectorAll(".choose a");
  const edition = (link) => link.getAttribute("hreflang") || "both";
  choices.forEach((link) => link.classList.toggle("chosen", edition(link) === store("couplet-edition")));
  document.querySelectorAll(".choose a, .langs a").forEach((link) =>
    link.addEventListener("click", () => store("couplet-edition", edition(link))));

  // Slides turn sideways too; up and down is the browser's own.
  const slides = Array.from(document.querySelectorAll(".slide"));
  const sideways = document.dir === "rtl" ? { ArrowLeft: 1, ArrowRight: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
  if (slides.length) addEventListener("keydown", (event) => {
    if (!sideways[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    const shown = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 2);
    const next = slides[shown + sideways[event.key]];
    if (next) next.scrollIntoView();
    event.preventDefault();
  });

  // Escape, or a click elsewhere, folds the contents.
  const contents = document.querySelector(".toc");
  if (contents) {
    const fold = (event) => {
      if (contents.open && (event.key === "Escape" || (event.type === "click" && !contents.contains(event.target)))) {
        contents.open = false;
        if (event.key) contents.querySelector("summary").focus();
      }
    };
    addEventListener("keydown", fold);
    addEventListener("click", fold);
  }
})();
