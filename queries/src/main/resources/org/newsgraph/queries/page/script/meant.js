/** Whom an answer takes for the names that were given, and what to ask instead of a question without an answer. */
import { address } from "./address.js";
import { h, link } from "./dom.js";
import { counted, kindWord, statusWord } from "./words.js";

/** How a sentence in plain English was understood. */
export function understood({ said, left }) {
  if (!said) return null;
  return h("p.understood", "Understood “" + said + "” as this question; correct it below. ",
    left && ["Left out: ", h("b", left), ". "], link(address("search", { q: said, words: 1 }), "Search for the words instead"));
}

/** A name of several asks which is meant; one that stands for another name says for whom it was taken. */
export function whoIsMeant(question, given, meant = []) {
  return meant.map((one) => (one.bearers.length > 1 ? which(question, given, one) : taken(one)));
}

function which(question, given, { parameter, typed, bearers }) {
  return h("div.meant", h("p", counted(bearers.length, "name") + " of the news can be meant by “" + typed + "”, and the answer tells of them all. Which one do you mean?"),
    h("ul", bearers.map((bearer) => h("li", link(address("ask/" + question.id, { ...given, [parameter]: bearer.iri }), bearer.label),
      " ", h("span.kind", [bearer.known || kindWord(bearer.type), counted(bearer.events, "event"), counted(bearer.articles, "article")].join(", "))))));
}

function taken({ typed, bearers: [bearer] }) {
  return bearer && bearer.label !== typed ? h("p.meant", "“" + typed + "” is taken for " + bearer.label + ".") : null;
}

/** Names that are nearly the one which nobody bears. */
export function nearNames(question, given, { near = [], parameter } = {}) {
  return near.length && parameter
    ? h("div.meant", h("p", "Did you mean:"), h("ul", near.map((name) => h("li", link(address("ask/" + question.id, { ...given, [parameter]: name }), name)))))
    : null;
}

/** What would be found if one condition were another. */
export function widenings(question, given, found = []) {
  return found.length
    ? h("div.widenings", h("p", "There is something without one of the conditions:"),
      h("ul", found.map(({ words, count, change }) => h("li", link(widened(question, given, change), count + " " + (STATUS.test(words) ? statusWord(words).toLowerCase() : words))))))
    : null;
}

/** What the question leaves out of its own accord, as it is too unsure. */
export function lessSure(question, given, more) {
  return more && h("p.note.less-sure", counted(more.count, "event") + " " + (more.count === 1 ? "is" : "are") + " unsure and not shown: most of these are wrong in something. ", link(widened(question, given, more.change), "Show all"));
}

/** A collection stands in the address of the page, not among the fields. */
function widened(question, given, { collection, ...change }) {
  return address("ask/" + question.id, { ...given, ...change, ...(collection && { in: "" }) });
}

const STATUS = /^(happened|ongoing|planned|cancelled|denied|possible)$/;
