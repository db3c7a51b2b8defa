/** A picture of an answer in its frame: the drawing, a slider of time, the table beside it, the sentences of what is chosen, files to take away. */
import { address, read } from "../address.js";
import { h, replace } from "../dom.js";
import { announce } from "../view.js";
import { counted } from "../words.js";
import { between, months, slider } from "./slider.js";
import { savePng, saveSvg } from "./takeaway.js";
import { told } from "./told.js";

const ROWS = 12;

/** The frame; drawn when it stands in the page. `kind` is one of the pictures of `pictures.js`, `name` the name of its files. */
export function picture(kind, events, { name, range }) {
  const all = months(events);
  const [from = all[0], to = all.at(-1)] = (range ?? "").split("..").filter((month) => all.includes(month));
  const view = { kind, name, events, all, range: [from, to], place: h("div.picture-drawing", { "aria-busy": "true" }), words: h("p.picture-words"), beside: h("div.picture-beside"), chosen: h("div.picture-told", { "aria-live": "polite" }) };
  requestAnimationFrame(() => draw(view));
  return h("section.picture", { "aria-label": kind.title, class: "picture-" + kind.id },
    kind.timed && slider(all, view.range, (months) => { view.range = months; keep(view); draw(view); }),
    h("figure.picture-frame", view.place, h("figcaption.picture-foot", view.words, files(view))), view.beside, view.chosen);
}

/** The months chosen stand in the address, so that it can be sent to somebody. */
function keep({ all, range: [from, to] }) {
  const { view, rest, query } = read(location.hash);
  const whole = from === all[0] && to === all.at(-1);
  history.replaceState(history.state, "", address([view, rest].filter(Boolean).join("/"), { ...query, between: whole ? "" : from + ".." + to }));
}

async function draw(view) {
  const events = view.kind.timed ? view.events.filter((event) => between(event, view.range)) : view.events;
  const width = Math.floor(view.place.getBoundingClientRect().width);
  const height = Math.round(Math.max(300, Math.min(540, width * 0.64)));
  view.place.setAttribute("aria-busy", "true");
  const drawing = await view.kind.draw(events, { width, height, choose: (key) => choose(view, key, events) });
  replace(view.place, drawing ?? h("p.missing", "Nothing here can be drawn so."));
  view.drawing = drawing;
  replace(view.words, view.kind.words(events));
  replace(view.beside, beside(view, events));
  replace(view.chosen);
  view.place.removeAttribute("aria-busy");
}

function beside(view, events) {
  const { head, rows } = view.kind.table(events);
  if (!rows.length) return [];
  const body = h("tbody", rows.slice(0, ROWS).map((row) => line(view, row, events)));
  const more = rows.length > ROWS && h("button.plain", { type: "button", onclick: (click) => { replace(body, rows.map((row) => line(view, row, events))); click.target.remove(); } }, "All " + rows.length);
  return [h("table.picture-table", h("caption.visually-hidden", view.kind.title), h("thead", h("tr", head.map((word) => h("th", { scope: "col" }, word)))), body), more];
}

function line(view, row, events) {
  const [first, ...others] = row.cells;
  return h("tr", { "data-key": row.key }, h("td", h("button.plain", { type: "button", onclick: () => choose(view, row.key, events) }, h("bdi", String(first)))), others.map((cell) => h("td", { class: typeof cell === "number" ? "number-cell" : "" }, h("bdi", String(cell)))));
}

function choose(view, key, events) {
  const row = view.kind.table(events).rows.find((one) => one.key === key);
  if (!row) return;
  for (const marked of [...view.place.querySelectorAll("[data-key]"), ...view.beside.querySelectorAll("[data-key]")]) marked.classList.toggle("chosen", marked.dataset.key === key);
  const title = row.cells.slice(0, -1).join(" and ");
  replace(view.chosen, told(title, row.events));
  announce(title + ": " + counted(row.events.length, "event"));
  if (view.chosen.getBoundingClientRect().top > window.innerHeight - 80) view.chosen.scrollIntoView({ block: "nearest" });
}

function files(view) {
  const file = (end, save) => h("button.plain", { type: "button", onclick: () => view.drawing && save(view.drawing, view.name) }, end);
  return h("p.tools", h("span", "Take the picture "), file("SVG", saveSvg), file("PNG", savePng));
}
