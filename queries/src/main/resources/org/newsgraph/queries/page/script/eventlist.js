/** Events as a list, by year, the latest first; those without a day stand last. */
import { addressOf } from "./address.js";
import { when } from "./day.js";
import { h, link } from "./dom.js";
import { headline } from "./headline.js";
import { name, names } from "./name.js";
import { statusMark } from "./status.js";
import { counted, kindWord } from "./words.js";

/** The list; `self` is the entity whose page it stands on and is not named again. */
export function eventList(events, self) {
  const years = [...new Set(events.map(yearOf))].sort().reverse();
  return years.sort((one, other) => (one === "") - (other === "")).map((year) => h("section.year",
    h("h3", year || "No day given"),
    h("ol.events", events.filter((event) => yearOf(event) === year).sort(latestFirst).map((event) => h("li", entry(event, self))))));
}

function entry(event, self) {
  const others = (event.participants ?? []).filter((one) => one.iri !== self?.iri);
  return [
    h("span.events-when", when(event, true)),
    h("div.events-what",
      link(addressOf("event", event.event), { class: "line-head" }, headline(event)),
      h("span.line-foot", statusMark(event.status), h("span", kindWord(event.class)), event.place && h("span", name(event.place)),
        others.length > 0 && h("span", "with ", names(others, ", ")), event.attributedOnly && h("span.according", "as quoted only"),
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
