/** What rows of a SPARQL result tell, as far as their columns show it: events, days, places, names. */
import { BASE, viewOf } from "../address.js";
import { h, replace } from "../dom.js";
import { picture } from "../seen/picture.js";
import { allowed } from "../seen/pictures.js";
import { locate } from "../seen/places.js";

const PLACE = /^(where|place|country|location|town|city)$/i;
const DAY = /#(date|dateTime|gYear|gYearMonth)$/;

/** The rows as happenings; a row without an event of the store is one of its own. */
export function happeningsOf({ head, results }) {
  const found = new Map();
  (results?.bindings ?? []).forEach((row, at) => {
    const one = happening(head.vars, row, at);
    const known = found.get(one.key);
    if (known) known.participants.push(...one.participants.filter((other) => !known.participants.some(({ iri }) => iri === other.iri)));
    else found.set(one.key, one);
  });
  return [...found.values()];
}

function happening(names, row, at) {
  const cells = names.filter((name) => row[name]).flatMap((name) => each({ name, ...row[name] }));
  const event = cells.find(({ type, value }) => type === "uri" && value.startsWith(BASE + "event/"));
  const entities = cells.filter(({ type, value }) => type === "uri" && viewOf(value)?.startsWith("#/entity")).map((cell) => ({ column: cell.column ?? cell.name, iri: cell.value, label: labelOf(cell, row), type: "", roles: [] }));
  const place = entities.find(({ column }) => PLACE.test(column));
  const day = cells.find(({ datatype = "" }) => DAY.test(datatype))?.value.slice(0, 10) ?? "";
  return {
    key: event?.value ?? "row " + at, event: event?.value ?? "", class: "", status: "", label: event ? labelOf(event, row) : cells.map((cell) => labelOf(cell, row)).join(" · "),
    date: day, earliest: "", latest: "", endDate: "", country: null, evidence: [],
    place: pointOf(row, place, at), participants: entities.filter((one) => one !== place),
  };
}

/** A cell in which a query has put several IRIs of the store together is as many; only one of its own is named by a column. */
function each(cell) {
  const words = cell.value.trim().split(/[\s,;|]+(?=https?:)/);
  const several = cell.type === "literal" && words.every((word) => word.startsWith(BASE) && viewOf(word));
  return several ? [...new Set(words)].map((value) => ({ name: cell.name + " " + value, type: "uri", value, column: cell.name })) : [cell];
}

function labelOf({ name, type, value }, row) {
  const told = row[name + "Name"] ?? row[name + "Label"] ?? (name === "event" ? row.label : undefined);
  return told?.value ?? (type === "uri" ? decodeURIComponent(value.replace(/^.*[/#]/, "")).replaceAll("_", " ") : value);
}

/** Columns ?lat and ?long place a row, whatever else is in it. */
function pointOf({ lat, long }, place, at) {
  const [north, east] = [lat, long].map((cell) => Number.parseFloat(cell?.value));
  if (Number.isNaN(north) || Number.isNaN(east)) return place ?? null;
  return { iri: place?.iri ?? "point " + at, label: place?.label ?? north + ", " + east, lat: north, long: east };
}

/** The pictures that a result allows, as buttons and what they draw. */
export async function resultPictures(result) {
  const events = happeningsOf(result);
  await locate(events);
  const some = allowed(events);
  if (!some.length) return [];
  const place = h("div");
  const buttons = some.map((kind) => h("button.plain", { type: "button", "aria-pressed": "false", onclick: (click) => {
    const open = click.target.getAttribute("aria-pressed") === "true";
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(!open && button === click.target)));
    replace(place, !open && picture(kind, events, { name: "query" }));
  } }, kind.title));
  return [h("p.looks.result-looks", h("span", "See these results as "), buttons), place];
}
