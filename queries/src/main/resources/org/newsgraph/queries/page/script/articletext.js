/** The text of an article in paragraphs, marked; regions that were not read stand folded in their place. */
import { h } from "./dom.js";
import { marked } from "./marked.js";

/** The text; `at` is the span to show, in code points. */
export function articleText(article, at) {
  const points = Array.from(article.text);
  const left = [...(article.leftOut ?? [])].sort((one, other) => one.begin - other.begin);
  const spans = at ? [...article.spans, { begin: at[0], end: at[1], kind: "sentence", class: "aimed", id: "here" }] : article.spans;
  return h("div.article-text", { lang: "en" }, blocks(points, left).map((block) => draw(article.text, spans, block)));
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
  return [...cuts, ...paragraphs(points, from, points.length)];
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

function draw(text, spans, block) {
  if (!block.folded) return h("p", marked(text, spans, block.begin, block.end));
  return h("details.cut", h("summary", "Left out: " + (block.reason || "not part of the article")),
    h("p", marked(text, [], block.begin, block.end)));
}
