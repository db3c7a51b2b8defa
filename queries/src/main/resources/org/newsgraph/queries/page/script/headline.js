/** An event as a headline: "Joe Biden and Vladimir Putin to meet in Geneva". Where roles or status do not allow one, its kind and who took part. */
import { VERBS } from "./verbs.js";
import { kindWord, listed } from "./words.js";

const DONE_TO = ["recipient", "victim"];
const BEFORE = { cancelled: "Called off: ", denied: "Denied: " };
const MOST = 4;

/** The headline of an event head of the API. */
export function headline(event) {
  const told = (event.status && (event.class === "Visit" ? visit(event) : deed(event, VERBS[event.class]))) || bare(event);
  return told ? (BEFORE[event.status] ?? "") + told : event.label;
}

function deed(event, verb) {
  if (!verb || (!verb.together && event.participants.some((one) => !one.roles.length))) return undefined;
  const [does, doneTo] = sides(event, verb);
  if (!does.length) return doneTo.length ? verb.of + " " + few(doneTo) + where(event) : undefined;
  if (verb.together && does.length < 2) return verb.of + " " + few(does) + where(event);
  const object = verb.to === undefined || !doneTo.length ? "" : [" ", verb.to, verb.to && " ", few(doneTo)].join("");
  const forms = object || !verb.alone ? [verb.past, verb.base, verb.ing] : verb.alone;
  return few(does) + " " + inTime(event.status, forms, does.length) + object + where(event);
}

function sides({ participants }, verb) {
  const isDoneTo = (one) => !verb.together && one.roles.length > 0 && one.roles.every((role) => DONE_TO.includes(role));
  const acting = participants.filter((one) => !isDoneTo(one) && !one.roles.every((role) => role === "onBehalfOf" || role === "mediator"));
  return [acting.concat(verb.together ? participants.filter((one) => !acting.includes(one) && !one.roles.length) : []), participants.filter(isDoneTo)];
}

function visit(event) {
  const visitors = event.participants.filter((one) => !one.roles.includes("host"));
  const hosts = event.participants.filter((one) => one.roles.includes("host"));
  const there = event.place?.label ?? event.country?.label ?? few(hosts);
  if (visitors.length && there) return few(visitors) + " " + inTime(event.status, ["visited", "visit", "visiting"], visitors.length) + " " + there;
  if (visitors.length) return "Visit of " + few(visitors);
  return hosts.length ? few(hosts) + " " + inTime(event.status, ["received a visit", "receive a visit", "receiving a visit"], hosts.length) + where(event) : undefined;
}

/** Planned is told with "to", as newspapers do; what is called off or denied is told as it was announced or claimed. */
function inTime(status, [past, base, ing], number) {
  const forms = { ongoing: (number > 1 ? "are " : "is ") + ing, planned: "to " + base, cancelled: "to " + base, possible: "may " + base };
  return forms[status] ?? past;
}

function bare(event) {
  return event.participants.length ? kindWord(event.class) + ": " + few(event.participants) + where(event) : undefined;
}

function few(people) {
  const names = people.map((one) => one.label);
  return listed(names.length > MOST ? [...names.slice(0, MOST - 1), names.length - MOST + 1 + " others"] : names);
}

function where({ place, country, participants }) {
  const there = place ?? country;
  return there && !participants.some((one) => one.iri === there.iri) ? " in " + there.label : "";
}
