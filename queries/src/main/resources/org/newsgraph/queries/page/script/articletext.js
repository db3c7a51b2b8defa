/** The text of an article in paragraphs, marked; regions that were not read stand folded in their place. */
import { dayWords } from "./day.js";
import { h } from "./dom.js";
import { marked } from "./marked.js";
import { kindWord, listed } from "./words.js";

/** The text; `at` is the span to show, in code points. */
export function articleText(article, at) {
  const points = Array.from(article.text);
  const left = [...(article.leftOut ?? [])].sort((one, other) => one.begin - other.begin);
  const spans = [...triggers(article), ...mentions(article), ...times(article), ...aimed(at)];
  return h("div.article-text", { lang: "en" }, blocks(points, left).map((block) => draw(article, spans, block)));
}

function triggers({ reports }) {
  return reports.flatMap((report) => report.spans.filter((span) => span.kind === "trigger").map((span) => ({ ...span, event: report.event, eventClass: report.class, status: report.status }))).filter(first);
}

function mentions({ mentions: found, entities }) {
  const known = new Map(entities.map((entity) => [entity.iri, entity]));
  const label = (iri) => known.get(iri)?.label ?? "";
  return found.map((mention) => ({ ...mention, kind: "mention", title: title(mention, label) }));
}

/** "Baku, place, here for Azerbaijan". */
function title({ entities, standsFor = [], type }, label) {
  return [listed(entities.map(label)), type && kindWord(type).toLowerCase(), standsFor.length > 0 && "here for " + listed(standsFor.map(label))].filter(Boolean).join(", ");
}

function times({ times: found, reports }) {
  const told = reports.flatMap((report) => report.spans.filter((span) => span.kind === "time").map((span) => ({ ...span, value: report.date })));
  return [...found, ...told].filter(first).map((time) => ({ begin: time.begin, end: time.end, kind: "time", title: dayWords(time.value) }));
}

/** Leaves one span at each place. */
function first(span, index, all) {
  return all.findIndex((other) => other.begin === span.begin && other.end === span.end) === index;
}

function aimed(at) {
  return at ? [{ begin: at[0], end: at[1], kind: "sentence", class: "aimed", id: "here" }] : [];
}

/** Brings the shown span into sight. */
export function goTo() {
  const here = document.getElementById("here");
  here?.scrollIntoView({ block: "center" });
}

/** Paragraphs of what was read, and between them what was not: {begin, end, reason?}. */
function blocks(points, left) {
  const cuts = [];
  let from = 0;
  for (const region of left) {
    cuts.push(...paragraphs(points, from, region.begin), { ...region, folded: true });
    from = region.end;
  }
  return together([...cuts, ...paragraphs(points, from, points.length)]);
}

/** Regions left out one after the other stand behind one fold. */
function together(all) {
  const joined = [];
  for (const block of all) {
    if (!block.folded) joined.push(block);
    else if (joined.at(-1)?.folded) joined.at(-1).regions.push(block);
    else joined.push({ folded: true, regions: [block] });
  }
  return joined;
}

function paragraphs(points, begin, end) {
  const found = [];
  let from = begin;
  for (let at = begin; at <= end; at++) {
    if (at < end && !breaks(points, at)) continue;
    if (points.slice(from, at).join("").trim()) found.push({ begin: from, end: at });
    from = at + 1;
  }
  return found;
}

/** A line break ends a paragraph, but not where lines of even length were only wrapped. */
function breaks(points, at) {
  if (points[at] !== "\n") return false;
  return points[at + 1] === "\n" || points[at - 1] === "\n" || !/[a-z,;]/.test(points[at - 1] ?? "") || !/[a-z]/.test(points[at + 1] ?? "");
}

function draw({ text, headline }, spans, block) {
  if (block.folded) return cut(text, block.regions);
  const first = block.begin === 0 && text.startsWith(headline + "\n");
  return h("p", { class: first ? "headline-line" : "" }, marked(text, spans, block.begin, block.end));
}

function cut(text, regions) {
  const reasons = [...new Set(regions.map((region) => region.reason || "not part of the article"))];
  return h("details.cut", h("summary", "Left out: " + listed(reasons)),
    regions.map((region) => h("p", marked(text, [], region.begin, region.end))));
}
