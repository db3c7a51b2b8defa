/** Days as precise as the news gives them: a day, a month or a year, never more. */
import { h } from "./dom.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "19 August 2024", "August 2024" or "2024". */
export function dayWords(value, short = false) {
  const [, year, month, day] = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(value ?? "") ?? [];
  if (!year) return String(value ?? "");
  const name = month && (short ? MONTHS[month - 1]?.slice(0, 3) : MONTHS[month - 1]);
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** A day as an element; nothing where there is none. */
export function day(value, short = false) {
  return value ? h("time", { datetime: value }, dayWords(value, short)) : null;
}

/** From one day to another; "18–19 August 2024" where they share a month. */
export function span(from, to, short = false) {
  if (!to || to === from) return day(from, short);
  const shared = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  const first = shared ? String(Number(from.slice(8))) : dayWords(from, short);
  return h("span", h("time", { datetime: from }, first), shared ? "–" : " – ", day(to, short));
}

/** When an event was: its day or span, else its bounds, else that no day is given. */
export function when(event, short = false) {
  if (event.date) return span(event.date, event.endDate, short);
  if (event.earliest) return h("span", "between ", day(event.earliest, short), " and ", day(event.latest, short));
  return h("span.missing", "no day given");
}

/** First and last instant of what a value covers, for drawing and for order; undefined without one. */
export function extent(event) {
  const from = event.earliest || firstDay(event.date);
  if (!from) return undefined;
  const to = event.latest || lastDay(event.endDate || event.date);
  return [new Date(from + "T00:00:00Z"), new Date(to + "T23:59:59Z")];
}

function firstDay(value) {
  if (!value) return undefined;
  return value + ({ 4: "-01-01", 7: "-01" }[value.length] ?? "");
}

function lastDay(value) {
  if (value.length === 10) return value;
  const [year, month = 12] = value.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
