/** The front page: what is in the store, and the first answers to its best questions. */
import { get } from "../api.js";
import { address } from "../address.js";
import { day } from "../day.js";
import { h, link, replace } from "../dom.js";
import { searchBox } from "../searchbox.js";
import { rowLine, rowStory } from "../story.js";
import { counted, listed } from "../words.js";

const LEAD = { id: "who-met-whom", rows: 4 };
const BEST = ["planned-meetings", "where-sources-disagree", "who-signed-what", "cancelled-or-denied", "who-visited-where", "who-holds-which-office", "aid", "attacks", "only-one-source"];
const BLOCKS = 6, ROWS = 3;
const CAST = [["Person", "person", "people"], ["Country", "country", "countries"], ["Organization", "organisation"]];

export async function front() {
  const [summary, { questions }] = await Promise.all([get("summary"), get("questions")]);
  const best = summary.articles ? chosen(questions) : [];
  const content = [opening(summary), best.length ? h("div.front", best.map(block)) : nothingYet()];
  return { title: "", content, shown: () => fill(best) };
}

function opening(summary) {
  return h("div.opening",
    h("div", h("h1", { tabindex: "-1" }, "What the news says happened, and who says so"), searchBox("front-names")),
    h("div.opening-side", counts(summary), summary.store === "sample" && sampleNote()));
}

function sampleNote() {
  return h("p.notice", "These are the sample articles that come with Newsgraph. To read your own: ",
    h("code", "newsgraph extract FILES"), ", then ", h("code", "newsgraph serve"), ".");
}

function counts(summary) {
  if (!summary.articles) return null;
  return h("p.counts",
    h("b", counted(summary.events, "event")), " told in ", h("b", counted(summary.articles, "article")),
    summary.firstDay && [" published between ", day(summary.firstDay), " and ", day(summary.lastDay)], cast(summary.entities).length > 0 && [", with ", listed(cast(summary.entities))], ".");
}

function cast(entities) {
  return CAST.filter(([type]) => entities[type]).map(([type, one, many]) => counted(entities[type], one, many));
}

function chosen(questions) {
  const known = new Map(questions.map((question) => [question.id, question]));
  return [LEAD.id, ...BEST].map((id) => known.get(id)).filter(Boolean).map((question) => ({ question, lead: question.id === LEAD.id }));
}

function block(item) {
  item.list = h("ol.lines", { "aria-busy": "true" }, h("li.waiting", "…"));
  item.section = h(item.lead ? "section.front-lead" : "section.front-block",
    h("h2", link(address("ask/" + item.question.id), item.question.summary)), item.list);
  return item.section;
}

/** Questions without an answer here, and more than there is room for, leave the page. */
async function fill(items) {
  const filled = await Promise.all(items.map(async (item) => (await fillBlock(item)) || item.lead ? [item] : []));
  const kept = filled.flat().slice(0, BLOCKS + 1);
  items.filter((item) => !kept.includes(item)).forEach((item) => item.section.remove());
  items.forEach((item) => item.list.removeAttribute("aria-busy"));
}

async function fillBlock({ question, list, lead }) {
  const size = lead ? LEAD.rows : ROWS;
  const { rows, columns } = await get("ask/" + question.id, { rows: size }).catch(() => ({ rows: [], columns: [] }));
  const lines = rows.slice(0, size).map((row) => h("li", lead ? rowStory(question, columns, row) : rowLine(question, columns, row)));
  replace(list, lines.length ? lines : h("li.missing", "Nothing of this in the store."));
  return lines.length > 0;
}

function nothingYet() {
  return h("div.empty", h("p", "No articles in this store yet."), h("p", "Read some: ", h("code", "newsgraph extract FILES"), ". This page may stay open meanwhile; load it again afterwards."));
}
