/** The event that a row of an answer tells, in the form of the API's event heads, as far as the row's columns give it. */

/** What the questions ask for whose rows do not say the class. */
const CLASSES = {
  "who-met-whom": "Meeting", "who-met-whom-in-pairs": "Meeting", "heads-who-met": "Meeting", "meetings-of": "Meeting", "who-visited-where": "Visit", "who-called-whom": "Call",
  "who-signed-what": "Signing", aid: "Aid", sanctions: "Sanction", threats: "Threat", accusations: "Accusation", attacks: "Assault",
};

/** The status of what a question asks for, where its rows do not say it. */
const STATUSES = { "planned-meetings": "planned", "planned-without-outcome": "planned" };

/** The roles of the columns that name somebody. */
const ROLES = { person: "visitor", who: "actor", whom: "recipient", host: "host", received: "visitor" };

/** The event; undefined where a row tells none or does not say what it is. */
export function eventOfRow(question, { cells }) {
  const kind = cells.class?.value || CLASSES[question.id];
  if (!cells.event?.iri || !kind) return undefined;
  const [from = "", to = from] = (cells.date?.value ?? "").split("/");
  const bounded = from !== to;
  return {
    event: cells.event.iri, class: kind, label: cells.event.label, status: cells.status?.value || STATUSES[question.id] || "",
    date: bounded ? "" : from, earliest: bounded ? from : "", latest: bounded ? to : "", endDate: "",
    place: named(cells.where), country: named(cells.country), participants: cast(cells),
  };
}

function cast(cells) {
  const several = (cells.participants?.items ?? [cells.participants]).filter((cell) => cell?.iri).map((cell) => ({ ...cell, roles: [] }));
  const one = Object.entries(ROLES).filter(([column]) => cells[column]?.iri).map(([column, role]) => ({ ...cells[column], roles: [role] }));
  return [...one, ...several];
}

function named(cell) {
  return cell?.iri ? cell : null;
}
