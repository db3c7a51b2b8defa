/** One report of an event: the sentence, its source, and in what it differs from the event. */
import { dayWords } from "./day.js";
import { h } from "./dom.js";
import { quotation } from "./evidence.js";
import { headline } from "./headline.js";
import { name } from "./name.js";
import { notRight } from "./notright.js";
import { basisWord, kindWord, local } from "./words.js";

/** The report; what it says otherwise than the event as a whole is told below the sentence. */
export function reportCard(event, report) {
  return quotation(report, h("span.own", own(event, report)), notRight({ reports: [report], names: event.participants, others: event.reportList, title: headline(event) }));
}

function own(event, report) {
  return [
    report.class && local(report.class) !== local(event.class) && h("span", "told as: " + kindWord(report.class).toLowerCase()),
    report.date && h("span", { class: report.date !== event.date ? "differs" : "", title: basisWord(report.dateBasis) }, dayWords(report.date)),
    report.place && h("span", { class: report.place.iri !== event.place?.iri ? "differs" : "" }, "in ", name(report.place)),
    report.confidence > 0 && h("span.confidence", { title: "How sure the reading is" }, Math.round(report.confidence * 100) + " % sure"),
  ];
}
