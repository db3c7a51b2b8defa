/** What was joined to an entity or event, and why, what was left apart, and the correction that turns each decision round. */
import { get } from "../api.js";
import { address, addressOf, iriOf } from "../address.js";
import { day } from "../day.js";
import { h, link } from "../dom.js";
import { quotation } from "../evidence.js";
import { headline } from "../headline.js";
import { correctWith } from "../notright.js";
import { someOf } from "../some.js";
import { empty, heading, part } from "../view.js";
import { counted, kindWord } from "../words.js";

const MOST = 6;

export async function joined(asked) {
  const it = await get("joined", { iri: iriOf(asked) });
  return it.kind === "event" ? ofEvent(it) : ofEntity(it);
}

/** The way to this view from the page of the thing. */
export function joinedLink(iri) {
  return link(address("joined", { iri }), "What was joined, and why");
}

function ofEvent(it) {
  const title = headline(it), [kept] = it.reportList.filter((report) => !report.because);
  const others = it.reportList.filter((report) => report !== kept);
  return {
    title: "Joined: " + title,
    content: [
      heading("What was joined, and why", link(addressOf("event", it.event), title), h("p.standfirst", "Reports that were taken for one event, each with the reason, and events that may be the same and were left apart. A decision that is wrong can be turned round here.")),
      kept && part("The first report", quotation(kept)),
      part("Joined to it", others.length ? h("ol.reports", others.map((report) => h("li", quotation(report, because(report.because), apart(report, kept, title))))) : null),
      part("Left apart", nearOnes(it.leftApart, it.event, title, "event"), { note: "They fit, and something that is needed to be sure is missing." }),
      !others.length && !it.leftApart.length && empty("Nothing was joined to this event, and nothing else comes near it."),
    ],
  };
}

function ofEntity(it) {
  return {
    title: "Joined: " + it.label,
    content: [
      heading("What was joined, and why", link(addressOf("entity", it.iri), it.label), h("p.standfirst", kindWord(it.type) + ". Names that were taken for this one, each with the reason and its articles, and others that may be the same and were left apart.")),
      part("Joined to it", it.names.length ? h("ol.reports", it.names.map((name) => h("li", nameJoined(it, name)))) : null),
      part("Left apart", nearOnes(it.leftApart, it.iri, it.label, "entity")),
      !it.names.length && !it.leftApart.length && empty("No other name was taken for " + it.label + ", and none comes near."),
    ],
  };
}

function because(reason) {
  return h("span.own", h("span", reason ? "joined because " + reason : "no reason is kept: the same article tells both"));
}

function apart(report, kept, title) {
  if (!kept || report.article === kept.article) return null;
  return correctWith({ button: "Another event", words: (report.publisher || "This report") + " tells of another event than the first report", about: title, line: [report.report, "not the same as", kept.report] });
}

function nameJoined(it, name) {
  const words = name.label;
  return [
    h("p.corrected", h("q", words), " → ", h("b", it.label)),
    h("p.note", name.because ? "because " + name.because : "joined by a correction", name.sureness && " · " + name.sureness, " · " + counted(name.articleCount, "article")),
    name.articles.length > 0 && someOf(name.articles, MOST, (one) => [link(addressOf("article", one.article), one.headline || "Without a headline"), h("span.reported", one.publisher, one.day && [", ", day(one.day, true)])]),
    h("p.line-foot", correctWith({ button: "Not the same", words: words + " is not " + it.label, about: it.label, line: [name.iri, "not the same as", it.iri] })),
  ];
}

function nearOnes(all, iri, label, kind) {
  return all.length ? h("ul.found", all.map((other) => h("li", link(addressOf(kind, other.iri), other.label), h("span.note", other.how === "namesake" ? " of the same name" : ""), " ",
    correctWith({ button: "The same", words: other.label + " and " + label + " are one", about: label, line: [iri, "same as", other.iri] })))) : null;
}
