/** Whatever was typed: a question in plain English leads to its answer; all else is looked for in names, events and texts. */
import { get } from "../api.js";
import { address, addressOf } from "../address.js";
import { h, link } from "../dom.js";
import { eventList } from "../eventlist.js";
import { day } from "../day.js";
import { marked } from "../passage.js";
import { empty, heading, part } from "../view.js";
import { searchBox } from "../searchbox.js";
import { counted, kindWord, listed } from "../words.js";

const AT_A_TIME = 20;

export async function search({ query: { q = "", words, from = "0" } }) {
  const understood = q && !words && from === "0" ? await get("understand", { q }) : {};
  if (understood.question) return askInstead(q, understood);
  const found = q ? await get("search", { q, from }) : undefined;
  const content = [
    heading("Search", found ? total(found) + " for “" + q + "”" : "Search"),
    h("div.search-again", searchBox("search-names", q)),
    found && (something(found) ? results(found, { q, words }) : nothing()),
  ];
  return { title: q || "Search", content };
}

/** The address of the search is replaced, so that going back does not lead here again. */
function askInstead(said, { question, values, leftOut }) {
  location.replace(address("ask/" + question, { ...values, said, left: leftOut.join(", ") }));
  return { title: said, content: h("p.waiting", "…") };
}

function something({ names, events, articles }) {
  return names.length + events.length + articles.length > 0;
}

function total({ names, eventCount, articleCount }) {
  const parts = [names.length && counted(names.length, "name"), eventCount && counted(eventCount, "event"), articleCount && counted(articleCount, "article")].filter(Boolean);
  return parts.length ? listed(parts) : "Nothing";
}

function results({ names, events, eventCount, articles, articleCount, from }, query) {
  const start = Number(from);
  return [
    part("Names", names.length && h("ul.found", names.map(entry))),
    part("Events", events.length && eventList(events), { note: span(start, events, eventCount, "event") }),
    part("In the texts", articles.length && h("ol.passages", articles.map(article)), { note: span(start, articles, articleCount, "article") }),
    pages(start, Math.max(eventCount, articleCount), query),
  ];
}

function span(start, shown, all, one) {
  return all > shown.length ? start + 1 + " to " + (start + shown.length) + " of " + counted(all, one) : undefined;
}

function pages(start, all, query) {
  const to = (from, words) => link(address("search", { ...query, words: 1, from: from || "" }), words);
  const links = [start > 0 && to(Math.max(0, start - AT_A_TIME), "Before these"), start + AT_A_TIME < all && to(start + AT_A_TIME, "More")].filter(Boolean);
  return links.length ? h("p.pages", links.flatMap((one, index) => (index ? [" · ", one] : [one]))) : null;
}

function entry(name) {
  return h("li", link(addressOf("entity", name.iri), name.label), " ", h("span.kind", kindWord(name.type), ", ", counted(name.events, "event")));
}

function article(one) {
  const first = one.passages[0];
  const there = addressOf("article", one.article, first ? { at: first.begin + "," + first.end } : {});
  return h("li", link(there, { class: "line-head" }, one.headline || one.url),
    h("span.line-foot", one.publisher && h("span", one.publisher), one.day && h("span", day(one.day))),
    one.passages.map((passage) => h("p.passage", marked(passage))));
}

function nothing() {
  return empty("No name in this store begins or reads like this, and no text has all of these words.",
    h("p", "Try fewer words, a surname, the English name of a country, or ", link(address("questions"), "ask a question"), "."));
}
