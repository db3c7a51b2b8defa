/** An article with its mentions and events marked, and what was read out of it. */
import { get } from "../api.js";
import { addressOf, iriOf } from "../address.js";
import { articleText, goTo } from "../articletext.js";
import { day } from "../day.js";
import { h, link, linkable } from "../dom.js";
import { headline } from "../headline.js";
import { name } from "../name.js";
import { accordingTo, statusMark } from "../status.js";
import { someOf } from "../some.js";
import { heading, part } from "../view.js";
import { counted, relationWords } from "../words.js";

const MOST = 6;

export async function article(asked) {
  const iri = iriOf(asked);
  const it = await get("article", { iri });
  const at = /^(\d+),(\d+)$/.exec(asked.query.at ?? "")?.slice(1).map(Number);
  const content = [
    heading(it.publisher || "Publisher not known", it.headline || "Without a headline", byline(it)),
    h("div.with-rail.article-view", h("div", legend(), articleText(it, at)), h("aside.rail", { "aria-label": "What was read" }, read(it, iri))),
  ];
  return { title: it.headline || "Article", content, shown: () => at && goTo(at[0]) };
}

function byline(it) {
  return h("p.byline", it.author && ["By ", it.author, ". "], it.day ? ["Published on ", day(it.day), "."] : "No day of publication known.",
    linkable(it.url) && [" ", link(it.url, "Read it at " + new URL(it.url).host)]);
}

const LEGEND = [["person", "Person"], ["country", "Country"], ["place", "Place"], ["organization", "Organisation"], ["event", "Named event"], ["time", "Time"]];

function legend() {
  return h("p.legend", { "aria-label": "What the marks mean" },
    LEGEND.map(([kind, word]) => h("span.mention", { class: kind }, word)), h("mark.trigger", "Event"));
}

function read(it, iri) {
  const title = it.reports.length ? counted(it.events.length, "event") + " in " + counted(it.reports.length, "report") : "Events";
  return [
    part(title, it.reports.length ? h("ol.read-list", it.events.map((event) => h("li", eventEntry(event, it.reports, iri))))
      : h("p.missing", "No event was read out of this article. That is not proof that it tells none.")),
    part("Relations read", it.claims.length ? someOf(it.claims, MOST, (claim) => claimEntry(claim, iri)) : null),
  ];
}

/** An event with what this article says of it, each report with its own status. */
function eventEntry(event, reports, iri) {
  return [
    link(addressOf("event", event.event), { class: "line-head" }, headline(event)),
    reports.filter((report) => report.event === event.event).map((report) =>
      h("span.line-foot", statusMark(report.status), accordingTo(report), day(report.date, true), jump(report, iri))),
  ];
}

function claimEntry(claim, iri) {
  const of = claim.object && [claim.office ? " of " : " ", name(claim.object)];
  const office = claim.office ? [claim.former && "former ", claim.office] : [claim.former && "formerly ", relationWords(claim.relation)];
  return [h("span", name(claim.subject), ", ", office, of), h("span.line-foot", accordingTo(claim), jump(claim, iri))];
}

function jump({ begin, end }, iri) {
  return link(addressOf("article", iri, { at: begin + "," + end }), { class: "jump" }, "see the sentence");
}
