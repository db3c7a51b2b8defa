/** Text with its mentions, events and times marked. */
import { h, link } from "./dom.js";
import { addressOf } from "./address.js";
import { nested, units } from "./span.js";
import { statusShape } from "./status.js";
import { kindWord, local, statusWord } from "./words.js";

/** A piece [begin, end) of a text with the spans that lie in it, all in code points of the whole text. */
export function marked(text, spans, begin = 0, end = Infinity) {
  const at = units(text);
  const inUnits = spans.map((span) => ({ ...span, begin: at(span.begin), end: at(span.end) }));
  return pieces(text, nested(inUnits, at(begin), end === Infinity ? text.length : at(end)));
}

/** A sentence on its own; its spans count from the start of the article, as the sentence's own `begin` does. */
export function markedSentence({ sentence, begin, status, spans = [] }) {
  const inside = spans.filter((span) => span.kind !== "sentence");
  return marked(sentence, inside.map((span) => ({ ...span, status, begin: span.begin - begin, end: span.end - begin })));
}

function pieces(text, node) {
  const parts = [];
  let from = node.begin;
  for (const child of node.children) {
    parts.push(text.slice(from, child.begin), drawn(text, child));
    from = child.end;
  }
  parts.push(text.slice(from, node.end));
  return parts.filter((part) => part !== "");
}

function drawn(text, node) {
  const children = pieces(text, node);
  const draw = DRAW[node.kind] ?? mention;
  return draw(node, children);
}

const DRAW = {
  trigger: (node, children) => trigger(node, children),
  time: (node, children) => h("span.mention.time", { title: node.title }, children),
  sentence: (node, children) => h("span.sentence", { id: node.id, class: node.class ?? "" }, children),
  leftOut: (node, children) => h("del.left-out", { title: node.reason ?? "" }, children),
};

function mention(node, children) {
  const properties = { class: "mention " + local(node.type).toLowerCase(), title: node.title };
  const [iri, ...others] = node.entities ?? [];
  const one = iri && !others.length && !node.children.length;
  return one ? link(addressOf("entity", iri), properties, children) : h("span", properties, children);
}

/** What did not simply happen carries the shape of its status. */
function trigger(node, children) {
  const open = node.status && node.status !== "happened";
  const word = h("mark.trigger", { title: triggerTitle(node) }, children, open && statusShape(node.status));
  return node.event && !node.children.length ? link(addressOf("event", node.event), { class: "trigger-link" }, word) : word;
}

function triggerTitle(node) {
  return [node.eventClass && kindWord(node.eventClass), node.status && statusWord(node.status).toLowerCase()].filter(Boolean).join(", ");
}
