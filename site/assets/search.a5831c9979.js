// Finds passages by what was typed. The index is a script, loaded when it is first needed, so that
// it works from disk too: [[file, title, [[anchor, heading, [[anchor, text] …]] …]] …].
"use strict";
(() => {
  const form = document.querySelector(".find");
  const box = form.querySelector("input");
  const count = form.querySelector(".find-count");
  const results = document.getElementById("c-results");
  const MOST = 60;
  const AROUND = 48;

  // One unit for one, so that places in the folded text are places in the text.
  const fold = (text) =>
    text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      .replace(/[A-Z\u00c0-\u00de]/g, (c) => c.toLowerCase())
      .replace(/[\u2018\u2019]/g, "'");

  // Latin words and numbers begin where a word begins; 6000 also finds 6,000; Han stands anywhere.
  const pattern = (word) => {
    const plain = fold(word).replace(/(\d),(?=\d)/g, "$1");
    const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d(?=\d)/g, "$&,?");
    return new RegExp((/^[a-z0-9\u00df-\u024f]/.test(plain) ? "(^|[^a-z0-9\u00df-\u024f])" : "()") + "(" + escaped + ")", "g");
  };

  const places = (text, patterns) => {
    const folded = fold(text);
    const found = [];
    for (const each of patterns) {
      each.lastIndex = 0;
      const before = found.length;
      for (let hit = each.exec(folded); hit; hit = each.exec(folded)) {
        const start = hit.index + hit[1].length;
        found.push([start, start + hit[2].length]);
      }
      if (found.length === before) return null;
    }
    return found.sort((a, b) => a[0] - b[0]);
  };

  const make = (name, parent, text) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };

  const excerpt = (text, hits, parent) => {
    const from = hits[0][0] > AROUND ? hits[0][0] - AROUND : 0;
    const to = Math.min(text.length, from + 4 * AROUND);
    let at = from;
    parent.append(from > 0 ? "…" : "");
    for (const [start, end] of hits) {
      if (start < at || end > to) continue;
      parent.append(text.slice(at, start));
      make("mark", parent, text.slice(start, end));
      at = end;
    }
    parent.append(text.slice(at, to) + (to < text.length ? "…" : ""));
  };

  const find = (patterns) => {
    const titles = [];
    const texts = [];
    for (const [file, title, parts] of self.coupletIndex) {
      for (const [anchor, heading, passages] of parts) {
        const name = heading && heading !== title ? title + " — " + heading : title;
        const inName = places(heading || title, patterns);
        if (inName) titles.push([file + "#" + anchor, name, heading || title, inName]);
        for (const [place, text] of passages) {
          const hits = places(text, patterns);
          if (hits) texts.push([file + "#" + place, name, text, hits]);
        }
      }
    }
    return titles.concat(texts);
  };

  const show = () => {
    const words = box.value.split(/\s+/).filter((word) => word);
    results.textContent = "";
    count.textContent = "";
    if (!words.length) return;
    const found = find(words.map(pattern));
    count.textContent = found.length ? count.dataset.found.replace("{0}", found.length) : count.dataset.none;
    for (const [href, name, text, hits] of found.slice(0, MOST)) {
      const item = make("li", results);
      make("a", item, name).href = href;
      excerpt(text, hits, make("p", item));
    }
  };

  let asked = false;
  const search = () => {
    if (self.coupletIndex) return show();
    if (asked) return undefined;
    asked = true;
    const script = document.createElement("script");
    script.src = form.dataset.index;
    script.onload = show;
    document.head.append(script);
    return undefined;
  };

  form.hidden = false;
  box.addEventListener("focus", () => self.coupletIndex || search());
  box.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(box.value));
    search();
  });
  box.value = new URLSearchParams(location.search).get("q") || "";
  if (box.value) search();
})();
