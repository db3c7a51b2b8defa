/** How many by year or by publisher, as bars. */
import { svg } from "../dom.js";
import { counted } from "../words.js";

const MOST = 24, LINE = 26;

/** Counts of events by the year, or by the month where all are of one year. */
export function byYear(events) {
  const days = events.filter((event) => event.date || event.earliest);
  const years = new Set(days.map((event) => dayOf(event).slice(0, 4)));
  const length = years.size === 1 && days.every((event) => dayOf(event).length >= 7) ? 7 : 4;
  return gathered(days.map((event) => [dayOf(event).slice(0, length), event])).sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Counts of events by the publishers that report them. */
export function byPublisher(events) {
  const told = events.flatMap((event) => [...new Set(event.evidence.map((piece) => piece.publisher || "Publisher not known"))].map((publisher) => [publisher, event]));
  return gathered(told).sort((one, other) => other.events.length - one.events.length || (one.key < other.key ? -1 : 1));
}

function dayOf(event) {
  return event.date || event.earliest;
}

function gathered(pairs) {
  const found = new Map();
  for (const [key, event] of pairs) found.set(key, [...(found.get(key) ?? []), event]);
  return [...found].map(([key, events]) => ({ key, events }));
}

/** The table beside. */
export function barsTable(heading, groups) {
  return { head: [heading, "Events"], rows: groups.map(({ key, events }) => ({ key, events, cells: [key, events.length] })) };
}

/** The drawing of these groups; `choose(key)` is called with one that was chosen. */
export function bars(heading, groups, { width, choose }) {
  const shown = groups.slice(0, MOST);
  if (!shown.length) return undefined;
  const most = Math.max(...shown.map(({ events }) => events.length));
  const left = Math.min(width * 0.38, 14 + 7.2 * Math.max(...shown.map(({ key }) => Math.min(key.length, 28)))), right = 36;
  const height = shown.length * LINE + 8;
  return svg("svg.bars", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": "Bars: events by " + heading.toLowerCase() },
    shown.map((group, at) => row(group, at * LINE + 4, left, ((width - left - right) * group.events.length) / most, choose)));
}

function row({ key, events }, y, left, length, choose) {
  const words = key + " " + counted(events.length, "event");
  const group = svg("g.bar-row", { tabindex: 0, role: "button", "aria-label": words, "data-key": key, transform: `translate(0,${y})` },
    svg("title", words),
    svg("rect.bar-room", { width: left + length + 36, height: LINE - 4 }),
    svg("text.bar-name", { x: left - 10, y: 15, "text-anchor": "end", direction: "auto" }, key.length > 28 ? key.slice(0, 27) + "…" : key),
    " ", svg("rect.bar-length", { x: left, y: 2, width: Math.max(2, length), height: LINE - 8 }),
    svg("text.bar-count", { x: left + length + 7, y: 15 }, String(events.length)));
  group.addEventListener("click", () => choose(key));
  group.addEventListener("keydown", (press) => { if (press.key === "Enter" || press.key === " ") { press.preventDefault(); choose(key); } });
  return group;
}
