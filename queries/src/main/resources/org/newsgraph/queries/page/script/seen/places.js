/** Where events took place: coordinates come with the places of the graph. */
import { get } from "../api.js";
import { counted } from "../words.js";

const AT_ONCE = 40;
const known = new Map();

/** Asks for the coordinates of the places of these events, each only once. */
export async function locate(events) {
  const asked = [...new Set(events.map((event) => placeOf(event)?.iri).filter((iri) => /^https?:/.test(iri ?? "") && !known.has(iri)))].sort();
  const parts = Array.from({ length: Math.ceil(asked.length / AT_ONCE) }, (_, at) => asked.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
  const answers = await Promise.all(parts.map((part) => get("points", { iris: part.join(" ") })));
  asked.forEach((iri) => known.set(iri, undefined));
  answers.flatMap((answer) => answer.points).forEach((point) => known.set(point.iri, point));
}

/** The narrowest place of an event: a place, else the country. */
export function placeOf(event) {
  return event.place ?? event.country ?? undefined;
}

/** Events by place, most events first: `{iri, label, lat, long, wide, events}`; `wide` where only the country is known. */
export function byPlace(events) {
  const found = new Map();
  for (const event of events) {
    const place = placeOf(event);
    if (!place) continue;
    const point = place.lat === undefined ? known.get(place.iri) : place;
    if (!found.has(place.iri)) found.set(place.iri, { key: place.iri, label: place.label, lat: point?.lat, long: point?.long, wide: point?.type === "Country", events: [] });
    found.get(place.iri).events.push(event);
  }
  return [...found.values()].sort((one, other) => other.events.length - one.events.length || (one.key < other.key ? -1 : 1));
}

/** What the map says in words. */
export function mapWords(events) {
  const places = byPlace(events), drawn = places.filter(({ lat }) => lat !== undefined);
  const told = drawn.reduce((sum, place) => sum + place.events.length, 0);
  const rest = events.length - told;
  return counted(told, "event") + " at " + counted(drawn.length, "place") + (rest ? "; of " + rest + " the place is not told or not known" : "");
}

/** The table beside: every place, and how many events. */
export function mapTable(events) {
  return { head: ["Where", "Events"], rows: byPlace(events).map((place) => ({ key: place.key, events: place.events, cells: [place.label + (place.lat === undefined ? " (not on the map)" : ""), place.events.length] })) };
}
