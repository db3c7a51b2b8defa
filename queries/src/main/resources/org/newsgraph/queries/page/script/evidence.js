/** Evidence: the sentence in its article with the mentions marked, the publisher and the day. */
import { addressOf } from "./address.js";
import { cite } from "./cite.js";
import { day } from "./day.js";
import { h, link, linkable, replace } from "./dom.js";
import { markedSentence } from "./marked.js";
import { accordingTo, statusMark } from "./status.js";
import { local } from "./words.js";

/** One sentence with its source and standing; `extra` stands below it. */
export function quotation(evidence, ...extra) {
  return figure(evidence, standing(evidence), extra);
}

function figure(evidence, ...below) {
  return h("figure.evidence", evidence.sentence && h("blockquote", markedSentence(evidence)), h("figcaption", source(evidence), below));
}

/** A sentence beside something whose status is told already: it shows its own only where that is another. */
export function proofOf(evidence, status) {
  return figure(evidence, standing(local(evidence.status) === local(status) ? { ...evidence, status: "" } : evidence));
}

/** Evidence with what says the same status first, there what an article asserts itself and what names those who take part and the place; headlines after sentences. */
export function ranked(pieces, status, place = "") {
  const [town] = place.split(",");
  const rank = (piece) => (local(piece.status) === local(status) ? 0 : 2) + (piece.attributedTo ? 1 : 0) + (piece.begin === 0 ? 0.5 : 0) - named(piece) * 0.4 - (town && piece.sentence.includes(town) ? 0.6 : 0);
  return [...pieces].sort((one, other) => rank(one) - rank(other));
}

/** How many of those who take part a sentence names: one that names them all tells most. */
function named({ spans = [] }) {
  return new Set(spans.filter((span) => span.kind === "participant").flatMap((span) => span.entities)).size;
}

/** All evidence of a row: the first sentence, the others behind a fold. */
export function proof(pieces, status, place) {
  if (!pieces.length) return h("p.missing", "No sentence is kept for this row.");
  const [first, ...others] = ranked(pieces, status, place);
  const rest = others.length && h("details.more-evidence",
    h("summary", others.length === 1 ? "1 more sentence" : others.length + " more sentences"),
    others.map((piece) => proofOf(piece, status)));
  return h("div.proof", proofOf(first, status), rest || null);
}

/** Evidence behind a fold, fetched when somebody opens it: `ask()` gives the drawn sentences. */
export function folded(title, ask) {
  const place = h("div", { "aria-live": "polite" });
  const fold = h("details.more-evidence", h("summary", title), place);
  fold.addEventListener("toggle", async () => {
    if (!fold.open || place.childNodes.length) return;
    replace(place, h("p.waiting", "…"));
    replace(place, await ask().catch((trouble) => h("p.missing", trouble.message)));
  });
  return fold;
}

/** Publisher, day and headline, leading to the sentence in its article and to the paper's own page. */
export function source(evidence) {
  const there = addressOf("article", evidence.article, { at: evidence.begin + "," + evidence.end });
  return h("span.source",
    h("span.publisher", evidence.publisher || "Publisher not known"), ", ",
    day(evidence.day) ?? "no day", ": ",
    link(there, { class: "headline-link" }, evidence.headline || "the article"),
    linkable(evidence.url) && [" (", link(evidence.url, { class: "original" }, new URL(evidence.url).host.replace(/^www\./, "")), ")"], cite(evidence));
}

function standing(evidence) {
  if (!evidence.status && !evidence.attributedTo && !evidence.attributedWords) return null;
  return h("span.standing", evidence.status && statusMark(evidence.status), accordingTo(evidence));
}
