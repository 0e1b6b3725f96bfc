// In preview only: puts what was saved on screen, keeps the reader's place, and shows what is wrong.
"use strict";
(() => {
  const own = document.currentScript;
  const OVERVIEW = location.pathname === "/_couplet/"; // says all of it itself
  const KEY = "couplet-preview:" + location.pathname;
  const motionless = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const make = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };

  // The tool's own surface: a shadow root, which the site's styles don't reach.
  const host = make("couplet-preview", {});
  const root = host.attachShadow({ mode: "open" });
  const panel = make("div", { class: "panel", hidden: "" });
  const frame = make("div", { class: "frame", "aria-hidden": "true", hidden: "" });
  const spoken = make("div", { class: "spoken", role: "status" });
  root.append(make("link", { rel: "stylesheet", href: "/_couplet/preview.css" }), frame, panel, spoken);
  document.body.append(host);

  // The place: the first anchor in the window, and how far from its top.
  const anchors = () => Array.from(document.querySelectorAll("main [id]"));
  const place = () => {
    const first = anchors().find((e) => e.getBoundingClientRect().bottom > 0);
    return { y: scrollY, id: first ? first.id : "", top: first ? first.getBoundingClientRect().top : 0 };
  };
  const jump = (y) => scrollTo({ left: 0, top: y, behavior: "instant" });
  const restore = (kept) => {
    const element = kept.id && document.getElementById(kept.id);
    jump(element ? scrollY + element.getBoundingClientRect().top - kept.top : kept.y);
  };
  const inView = (box) => box.bottom > 40 && box.top < innerHeight - 80;
  let marked = 0;
  const mark = (id) => {
    const element = id && document.getElementById(id);
    if (!element) return;
    if (!inView(element.getBoundingClientRect())) {
      jump(Math.max(0, scrollY + element.getBoundingClientRect().top - innerHeight / 4));
    }
    const box = element.getBoundingClientRect();
    frame.style.top = box.top + scrollY - 8 + "px";
    frame.style.left = Math.max(0, box.left - 8) + "px";
    frame.style.width = Math.min(box.width + 16, document.documentElement.clientWidth) + "px";
    frame.style.height = box.height + 16 + "px";
    frame.hidden = false;
    clearTimeout(marked);
    marked = setTimeout(() => { frame.hidden = true; }, 1600);
  };

  // New content in the place of the old: blocks that are equal, anchor and all, before and behind what changed stay as they are.
  const patch = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
      return;
    }
    for (const { name } of Array.from(old.attributes)) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
    const before = Array.from(old.childNodes);
    const after = Array.from(fresh.childNodes);
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start].isEqualNode(after[start])) start++;
    let same = 0;
    while (same < Math.min(before.length, after.length) - start
      && before[before.length - 1 - same].isEqualNode(after[after.length - 1 - same])) same++;
    const gone = before.slice(start, before.length - same);
    const come = after.slice(start, after.length - same);
    if (gone.length === come.length) {
      gone.forEach((node, i) => patch(node, come[i]));
    } else {
      const next = before[before.length - same] || null;
      gone.forEach((node) => node.remove());
      come.forEach((node) => old.insertBefore(node, next));
    }
  };

  // A page whose own scripts hold on to what is in its content must be loaded again.
  const isHeld = () => document.querySelector(".slide") || Array.from(document.scripts).some((script) =>
    script.src && script !== own && !/^reading\./.test(script.src.split("/").pop()));

  let asked = 0;
  const renew = (anchor) => {
    const mine = ++asked; // of two saves in a row the older answer may come last
    return fetch(location.href, { cache: "no-store" })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((text) => {
        if (mine !== asked) return;
        const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("main");
        const kept = place();
        patch(document.querySelector("main"), document.adoptNode(fresh));
        restore(kept);
        mark(anchor);
      })
      .catch(() => reload(anchor));
  };

  const reload = (anchor) => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ ...place(), anchor: anchor || "" }));
    } catch (e) {
      // Storage is off: the browser keeps the place as well as it can.
    }
    history.scrollRestoration = "manual"; // or the browser's idea of the place may come after ours
    location.reload();
  };
  const arrive = () => {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
    } catch (e) {
      return;
    }
    if (kept) {
      restore(kept);
      mark(kept.anchor);
      setTimeout(() => { history.scrollRestoration = "auto"; }, 1000);
    }
  };
  if (document.readyState === "complete") arrive();
  else addEventListener("load", arrive);

  const restyle = (pairs) => pairs.forEach(([before, after]) => {
    const old = document.querySelector('link[rel="stylesheet"][href="' + CSS.escape(before).replace(/\\/g, "\\\\") + '"]')
      || Array.from(document.querySelectorAll('link[rel="stylesheet"]')).find((l) => l.getAttribute("href") === before);
    if (!old) return location.reload();
    const fresh = old.cloneNode();
    fresh.href = after;
    fresh.addEventListener("load", () => old.remove());
    old.after(fresh);
  });

  // What is wrong.
  let words = {};
  let open = false;
  let broken = false;
  const draft = (drafts) => drafts.find((id) => location.pathname.endsWith("/" + id + ".html"));

  const problem = (p) => {
    const head = make("p", { class: "what" },
      make("strong", { class: p.severity }, words[p.severity]), " ", make("span", { class: "code" }, p.id), " ", p.message);
    const item = make("li", {}, head, make("p", { class: "place" }, p.place));
    if (p.line) {
      const [before, at, after] = p.line;
      item.append(make("pre", { tabindex: "0" },
        make("code", {}, before, make("mark", {}, at || " "), after)));
    }
    item.append(make("p", { class: "hint" }, make("span", { class: "label" }, words.hint), " ", p.hint));
    const links = make("p", { class: "links" });
    if (p.page) links.append(make("a", { href: p.page }, words.page));
    if (p.editor) links.append(make("a", { href: p.editor }, words.editor));
    if (links.children.length) item.append(links);
    return item;
  };

  const list = (state) => {
    const all = make("ol", { class: "problems" }, ...state.problems.map(problem));
    return state.rest ? [all, make("p", { class: "rest" }, state.rest)] : [all];
  };

  const draw = (state) => {
    words = state.words;
    panel.lang = state.lang;
    spoken.lang = state.lang;
    const said = state.failure || (state.broken ? words.broken : "");
    if (said !== spoken.textContent) spoken.textContent = said;
    const marked = draft(state.drafts) ? words.draft : state.drafts.length ? words.drafts : "";
    const had = root.activeElement && root.activeElement.id;
    panel.replaceChildren();
    panel.className = state.broken ? "panel overlay" : "panel bar";
    panel.hidden = OVERVIEW || (!state.broken && !state.problems.length && !marked);
    if (panel.hidden) return;
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-label", words.preview);
    const line = make("div", { class: "line" });
    if (state.broken) {
      line.append(make("h2", {}, state.failure ? words.failed : words.broken));
      if (!broken) open = true;
    } else {
      if (broken) open = false;
      if (marked) line.append(make("span", { class: "draft" }, marked));
      line.append(make("span", { class: "counts" }, state.counts || words.clean));
    }
    broken = state.broken;
    if (state.problems.length) {
      const button = make("button", { id: "toggle", type: "button", "aria-expanded": String(open), "aria-controls": "body" },
        open ? words.hide : words.show);
      button.addEventListener("click", () => { open = !open; draw(state); });
      line.append(button);
    }
    line.append(make("a", { href: "/_couplet/" }, words.dashboard));
    panel.append(line);
    const body = make("div", { id: "body", class: "body" });
    if (!open && !state.failure) body.hidden = true;
    if (state.failure) body.append(make("p", { class: "failure" }, state.failure));
    body.append(...list(state));
    panel.append(body);
    if (had) {
      const again = root.getElementById(had);
      if (again) again.focus();
    }
  };

  root.addEventListener("keydown", (event) => {
    const toggle = root.getElementById("toggle"); // none where the machine failed
    if (event.key === "Escape" && open && toggle) {
      toggle.click();
      root.getElementById("toggle").focus();
    }
  });

  // A hidden tab lets go of its stream: a browser opens only six to one server.
  let version = own.dataset.version;
  let stream = null;
  let last = "";
  const listen = () => {
    if (stream) return;
    stream = new EventSource("/_couplet/events?version=" + version + "&page=" + encodeURIComponent(location.pathname.slice(1)));
    stream.addEventListener("page", (event) => {
      const change = JSON.parse(event.data);
      version = change.version || version;
      dispatchEvent(new CustomEvent("couplet-saved", { detail: change }));
      if (change.styles) restyle(change.styles);
      else if (change.content && !isHeld()) renew(change.anchor);
      else reload(change.anchor);
    });
    stream.addEventListener("state", (event) => {
      if (event.data !== last) {
        last = event.data;
        draw(JSON.parse(event.data));
      }
    });
    stream.addEventListener("error", () => {
      if (stream && stream.readyState === EventSource.CLOSED) {
        stream = null;
        setTimeout(listen, 1000);
      }
    });
  };
  const leave = () => {
    if (stream) stream.close();
    stream = null;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", () => { if (!document.hidden) listen(); });
  if (!document.hidden) listen();
})();
