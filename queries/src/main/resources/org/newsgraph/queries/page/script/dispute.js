/** Where the reports of an event contradict each other: each version with those who give it. */
import { dayWords } from "./day.js";
import { h } from "./dom.js";
import { disputeWord, listed, local, statusWord } from "./words.js";

const VERSION = {
  status: (report) => report.status && statusWord(report.status),
  place: (report) => report.place?.label,
  hasPlace: (report) => report.place?.label,
  country: (report) => report.country?.label,
  amount: (report) => report.amount,
  date: (report) => report.date && dayWords(report.date),
};

/** The contradictions as a note; nothing where there are none. */
export function disputes({ disputes: about = [], reportList: reports }) {
  if (!about.length) return null;
  return h("section.disputes", h("h2", "Sources disagree"), h("ul", about.map((term) => dispute(term, reports))));
}

function dispute(term, reports) {
  const versions = byVersion(VERSION[local(term)] ?? (() => undefined), reports);
  const told = [...versions].map(([version, publishers]) => h("span.version", h("b", version), " (" + listed([...publishers]) + ")"));
  return h("li", "About " + disputeWord(term), told.length ? ": " : ".", told.flatMap((one, index) => (index ? [", against ", one] : [one])));
}

function byVersion(version, reports) {
  const versions = new Map();
  for (const report of reports) {
    const value = version(report);
    if (value) versions.set(value, (versions.get(value) ?? new Set()).add(report.publisher || "publisher not known"));
  }
  return versions;
}
