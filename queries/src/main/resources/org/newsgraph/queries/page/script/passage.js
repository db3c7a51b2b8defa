/** A sentence of an article with the words that were searched for marked; offsets are code points of the article. */
import { h } from "./dom.js";

/** The sentence in pieces, the marked ones as `mark`. */
export function marked({ words, begin, marks }) {
  const points = [...words];
  const pieces = [];
  let at = 0;
  for (const mark of marks) {
    pieces.push(points.slice(at, mark.begin - begin).join(""), h("mark", points.slice(mark.begin - begin, mark.end - begin).join("")));
    at = mark.end - begin;
  }
  return [...pieces, points.slice(at).join("")];
}
