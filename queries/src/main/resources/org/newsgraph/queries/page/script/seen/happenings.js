/** The events that an answer tells, each once with all who took part and all its sentences, whatever the rows are. */
import { eventOfRow } from "../rowevent.js";

/** The events of the rows as event heads, each with its `evidence`. */
export function happenings(question, rows) {
  const found = new Map();
  for (const row of rows) for (const event of eventsOf(question, row)) add(found, event, row.evidence ?? []);
  return [...found.values()];
}

/** A row tells one event, or names several in which somebody took part. */
function eventsOf(question, row) {
  const own = eventOfRow(question, row) ?? bare(row);
  if (own) return [own];
  const cast = entities(row.cells);
  return (row.cells.events?.items ?? []).filter((item) => item.iri).map((item) => head(item, row.cells, cast));
}

function bare({ cells }) {
  return cells.event?.iri ? head(cells.event, cells, entities(cells)) : undefined;
}

function head(item, cells, participants) {
  const [from = "", to = from] = (cells.date?.value ?? "").split("/");
  const bounded = from !== to;
  return {
    event: item.iri, class: "", label: item.label, status: cells.status?.value ?? "",
    date: bounded ? "" : from, earliest: bounded ? from : "", latest: bounded ? to : "", endDate: "",
    place: named(cells.where), country: named(cells.country), participants,
  };
}

const ABOUT = ["where", "country", "source", "place"];

function entities(cells) {
  const named = Object.entries(cells).filter(([column]) => !ABOUT.includes(column)).flatMap(([, cell]) => [cell, ...(cell.items ?? [])]);
  return named.filter((cell) => cell.type === "entity" && cell.iri).map((cell) => ({ ...cell, roles: [] }));
}

function named(cell) {
  return cell?.iri ? cell : null;
}

function add(found, event, evidence) {
  const known = found.get(event.event);
  if (!known) {
    found.set(event.event, { ...event, participants: unique(event.participants), evidence: [...evidence] });
    return;
  }
  known.participants = unique([...known.participants, ...event.participants]);
  const told = new Set(known.evidence.map((piece) => piece.report));
  known.evidence.push(...evidence.filter((piece) => !told.has(piece.report)));
}

function unique(participants) {
  return participants.filter((one, at) => participants.findIndex((other) => other.iri === one.iri) === at);
}
