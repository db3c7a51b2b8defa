/** What is in the store: a picture of its classes and how they hang together, and every class and property with its count. */
import { h, svg } from "../dom.js";

/** Where the classes stand in the picture, in parts of its width and height: events in the middle. */
const PLACES = {
  "sem:Event": [0.5, 0.5], "schema:Person": [0.11, 0.1], "ng:Tenure": [0.11, 0.5], "schema:Organization": [0.11, 0.9],
  "schema:Place": [0.89, 0.1], "schema:Event": [0.89, 0.5], "schema:Country": [0.89, 0.9], "ng:Group": [0.5, 0.9],
};
const MIDDLE = "sem:Event", WIDTH = 960, HEIGHT = 400, BOX = { width: 178, height: 50 }, NAMED = 2;

/** The parts; `insert(name)` puts a name into the editor. */
export function vocabularyParts(vocabulary, insert) {
  return h("div.vocabulary",
    h("details.copies", { open: true }, h("summary", "What is in this store"), h("div.vocabulary-picture", { tabindex: 0, role: "group", "aria-label": "Classes and what ties them" }, drawn(vocabulary.classes))),
    h("details.copies", h("summary", "All classes"), table("Class", vocabulary.classes, insert)),
    h("details.copies", h("summary", "All properties"), table("Property", vocabulary.properties, insert)));
}

function drawn(classes) {
  const shown = classes.filter(({ name, layer }) => layer === "knowledge" && PLACES[name]);
  if (!shown.length) return h("p.missing", "Nothing yet: the store has no articles.");
  const names = new Set(shown.map(({ name }) => name));
  const ties = shown.flatMap(({ name, uses }) => [...names].filter((other) => other !== name).map((other) => ({ from: name, to: other, by: uses.filter(({ ranges }) => ranges.includes(other)).map((use) => use.name) })).filter(({ by }) => by.length));
  const [ofEvents, others] = [true, false].map((wanted) => ties.filter(({ from }) => (from === MIDDLE) === wanted));
  return [
    svg("svg.classes", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true" }, ties.map(line), ofEvents.map(words), shown.map(box)),
    others.length > 0 && h("ul.class-ties", others.map(({ from, to, by }) => h("li", h("code", from), " ", by.join(", "), " ", h("code", to)))),
  ];
}

function at(name) {
  const [x, y] = PLACES[name];
  return [x * WIDTH, y * HEIGHT];
}

function line({ from, to }) {
  const [[x1, y1], [x2, y2]] = [at(from), at(to)];
  return svg("line.class-tie", { x1, y1, x2, y2 });
}

function words({ from, to, by }) {
  const [[x1, y1], [x2, y2]] = [at(from), at(to)];
  const some = by.slice(0, NAMED).join(", ") + (by.length > NAMED ? " …" : "");
  return svg("text.class-tie-name", { x: (x1 + x2) / 2, y: (y1 + y2) / 2 + 4, "text-anchor": "middle" }, some);
}

function box({ name, count, more }) {
  const [x, y] = at(name);
  return svg("g", { transform: `translate(${x - BOX.width / 2},${y - BOX.height / 2})` }, svg("rect.class-box", BOX),
    svg("text.class-name", { x: BOX.width / 2, y: 21, "text-anchor": "middle" }, name), svg("text.class-count", { x: BOX.width / 2, y: 39, "text-anchor": "middle" }, counts(count, more)));
}

function counts(count, more) {
  return count === undefined ? "in the articles' graphs" : (more ? "more than " : "") + new Intl.NumberFormat("en-GB").format(count);
}

function table(heading, terms, insert) {
  return h("table.lines-table", h("thead", h("tr", [heading, "How many", "What it means"].map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", terms.map((term) => h("tr", h("td", h("button.plain", { type: "button", title: "Put it into the query", onclick: () => insert(term.name) }, h("code", term.name))), h("td.number-cell", counts(term.count, term.more)), h("td", term.comment || term.label)))));
}
