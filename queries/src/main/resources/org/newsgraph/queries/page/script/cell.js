/** One value of an answer: a name leads to its page, a status is a mark, a day is readable. */
import { addressOf, viewOf } from "./address.js";
import { day, span } from "./day.js";
import { h, link, linkable } from "./dom.js";
import { statusMark } from "./status.js";
import { kindWord } from "./words.js";

const DRAW = {
  status: (cell) => statusMark(cell.value),
  date: (cell) => days(cell.value),
  event: (cell) => link(addressOf("event", cell.iri), cell.label),
  article: (cell) => link(addressOf("article", cell.iri), cell.label),
  entity: (cell) => link(addressOf("entity", cell.iri), { class: "name" }, h("bdi", cell.label)),
  number: (cell) => h("span.number", cell.label || cell.value),
  term: (cell) => h("span", kindWord(cell.value)),
  node: () => null,
  link: (cell) => link(cell.value, cell.label || cell.value),
};

/** The drawn value; nothing for an empty one. */
export function drawnCell(cell) {
  if (cell?.items?.length) return cell.items.flatMap((item, index) => (index ? [", ", drawnCell(item)] : [drawnCell(item)]));
  if (!cell || !(cell.value || cell.label)) return null;
  return (DRAW[cell.type] ?? plain)(cell);
}

function days(value) {
  const [from, to] = value.split("/");
  return span(from, to, true);
}

function plain(cell) {
  const words = cell.label || cell.value;
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return day(words, true);
  if (!cell.iri && /^https?:/.test(words) && linkable(words)) return link(words, new URL(words).host);
  const there = cell.iri && (viewOf(cell.iri) ?? cell.iri);
  return there && linkable(there) ? link(there, words) : h("span", words);
}
