/** The ways to look at an answer, and which of them its events allow. */
import { extent } from "../day.js";
import { h } from "../dom.js";
import { timelineDrawing } from "../timeline.js";
import { counted } from "../words.js";
import { bars, barsTable, byPublisher, byYear } from "./bars.js";
import { map } from "./map.js";
import { network, networkTable, networkWords } from "./network.js";
import { mapTable, mapWords, placeOf } from "./places.js";

const dated = (events) => events.filter(extent);

/** Each with what it needs (`allows`), how it is drawn, told in words and as a table. */
export const PICTURES = [
  {
    id: "network", title: "Network", timed: true, draw: network, words: networkWords, table: networkTable,
    allows: (events) => events.some((event) => event.participants.length > 1),
  },
  {
    id: "map", title: "Map", timed: true, draw: map, words: mapWords, table: mapTable,
    allows: (events) => events.some(placeOf),
  },
  {
    id: "timeline", title: "Time line", timed: true,
    draw: (events, { width }) => timelineDrawing(events, width),
    words: (events) => counted(dated(events).length, "event") + " with a day" + (dated(events).length < events.length ? ", " + (events.length - dated(events).length) + " without" : ""),
    table: (events) => barsTable("Year", byYear(events)),
    allows: (events) => dated(events).length > 1,
  },
  byGroup("years", "By year", "Year", byYear, (events) => dated(events).length > 1),
  byGroup("publishers", "By publisher", "Publisher", byPublisher, (events) => events.some((event) => event.evidence.length)),
];

function byGroup(id, title, heading, group, allows) {
  return {
    id, title, allows, timed: false,
    draw: async (events, room) => bars(heading, group(events), room),
    words: (events) => counted(group(events).length, "bar") + ", " + counted(events.length, "event"),
    table: (events) => barsTable(heading, group(events)),
  };
}

/** The pictures that these events allow. */
export function allowed(events) {
  return PICTURES.filter((picture) => picture.allows(events));
}

/** The choice of looks as links: the table alone, or one of the pictures with the table below it. */
export function looks(events, chosen, linkTo) {
  const some = allowed(events);
  if (!some.length) return null;
  const look = (id, title) => h("li", h("a", { href: linkTo(id), "aria-current": (chosen || "table") === id ? "true" : null }, title));
  return h("nav.looks", { "aria-label": "Ways to look at the answer" }, h("ul", look("table", "Table"), some.map(({ id, title }) => look(id, title))));
}
