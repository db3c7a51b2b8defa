/** The status of an event or report: a shape, a word and a colour, so that none of them carries it alone. */
import { h, svg } from "./dom.js";
import { local, statusWord } from "./words.js";

const SHAPES = {
  happened: () => [svg("circle", { cx: 8, cy: 8, r: 6.2, class: "solid" })],
  ongoing: () => [ring(), svg("path", { d: "M8 1.8a6.2 6.2 0 0 1 0 12.4z", class: "solid" })],
  planned: () => [ring()],
  possible: () => [svg("circle", { cx: 8, cy: 8, r: 6, class: "line dashed" })],
  cancelled: () => [ring(), svg("path", { d: "M3.8 12.2 12.2 3.8", class: "line" })],
  denied: () => [svg("path", { d: "M3 3 13 13M13 3 3 13", class: "line thick" })],
};

/** The shapes that draw a status inside a box of 16 by 16. */
export function shapes(status) {
  return (SHAPES[local(status)] ?? SHAPES.possible)();
}

/** The shape alone, in its colour; the word must stand elsewhere. */
export function statusShape(status) {
  const name = local(status);
  return svg("svg.status-shape", { class: "status-" + name, viewBox: "0 0 16 16", "aria-hidden": "true" }, shapes(name));
}

/** The mark of a status, with its word. */
export function statusMark(status) {
  return h("span.status", { class: "status-" + local(status) }, statusShape(status), statusWord(status));
}

/** An article's own words for whose word it is, such as "officials said", rather than a name. */
const SAYING = /^[a-z]|\b(said|says|saying|told|reports?|reported|announced|claims?|claimed|denied|added|stated|wrote)\b/;

/** "according to TASS", or the article's own word where it names nobody, for what an article does not assert itself; nothing where it does. */
export function accordingTo({ attributedTo, attributedWords }) {
  const source = attributedTo?.label ?? attributedTo;
  if (!source && !attributedWords) return null;
  const named = source && !SAYING.test(source);
  return h("span.according", named ? "according to " + source : "“" + (source || attributedWords) + "”");
}

function ring() {
  return svg("circle", { cx: 8, cy: 8, r: 6, class: "line" });
}
