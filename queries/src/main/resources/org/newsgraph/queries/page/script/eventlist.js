/** Events as a list, by year, the latest first; those without a day stand last. */
import { addressOf } from "./address.js";
import { get } from "./api.js";
import { when } from "./day.js";
import { h, link, replace } from "./dom.js";
import { folded, proof } from "./evidence.js";
import { headline } from "./headline.js";
import { name } from "./name.js";
import { statusMark } from "./status.js";
import { counted, kindWord } from "./words.js";

const MOST = 100;

/** The list; of a very long one the latest, and a button for the others. */
export function eventList(events) {
  const sorted = [...events].sort(latestFirst);
  const list = h("div.event-list", years(sorted.slice(0, MOST)));
  if (sorted.length > MOST) list.append(moreButton(list, sorted));
  return list;
}

function moreButton(list, sorted) {
  return h("button.plain", { type: "button", onclick: () => replace(list, years(sorted)) }, "Show all " + counted(sorted.length, "event"));
}

function years(events) {
  return [...new Set(events.map(yearOf))].map((year) => h("section.year", h("h3", year || "No day given"),
    h("ol.events", events.filter((event) => yearOf(event) === year).map((event) => h("li", entry(event))))));
}

function entry(event) {
  return [
    h("span.events-when", when(event, true)),
    h("div.events-what",
      link(addressOf("event", event.event), { class: "line-head" }, headline(event)),
      h("span.line-foot", statusMark(event.status), h("span", kindWord(event.class)), event.place && h("span", name(event.place)),
        event.attributedOnly && h("span.according", "as quoted only"), event.articles > 1 && h("span", counted(event.articles, "article"))),
      sentences(event)),
  ];
}

/** The sentences that tell it, fetched when somebody wants to see them. */
function sentences(event) {
  return folded(event.reports === 1 ? "The sentence" : "The sentences", async () => {
    const { reportList, status } = await get("event", { iri: event.event });
    return proof(reportList, status, event.place?.label);
  });
}

function yearOf(event) {
  return (event.date || event.earliest).slice(0, 4);
}

function latestFirst(one, other) {
  const [first, second] = [one, other].map((event) => event.latest || event.date);
  return first < second ? 1 : first > second ? -1 : one.event < other.event ? -1 : 1;
}
