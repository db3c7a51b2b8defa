/** Events as a list, by year, the latest first; those without a day stand last. */
import { addressOf } from "./address.js";
import { when } from "./day.js";
import { h, link } from "./dom.js";
import { headline } from "./headline.js";
import { name } from "./name.js";
import { statusMark } from "./status.js";
import { counted, kindWord } from "./words.js";

/** The list. */
export function eventList(events) {
  const years = [...new Set(events.map(yearOf))].sort().reverse();
  return years.sort((one, other) => (one === "") - (other === "")).map((year) => h("section.year",
    h("h3", year || "No day given"),
    h("ol.events", events.filter((event) => yearOf(event) === year).sort(latestFirst).map((event) => h("li", entry(event))))));
}

function entry(event) {
  return [
    h("span.events-when", when(event, true)),
    h("div.events-what",
      link(addressOf("event", event.event), { class: "line-head" }, headline(event)),
      h("span.line-foot", statusMark(event.status), h("span", kindWord(event.class)), event.place && h("span", name(event.place)),
        event.attributedOnly && h("span.according", "as quoted only"),
        event.articles > 1 && h("span", counted(event.articles, "article")))),
  ];
}

function yearOf(event) {
  return (event.date || event.earliest).slice(0, 4);
}

function latestFirst(one, other) {
  const [first, second] = [one, other].map((event) => event.latest || event.date);
  return first < second ? 1 : first > second ? -1 : one.event < other.event ? -1 : 1;
}
