/** The page of one event: what is known of it, and every report with its sentence. */
import { get } from "../api.js";
import { addressOf, iriOf } from "../address.js";
import { when } from "../day.js";
import { h, link } from "../dom.js";
import { disputes } from "../dispute.js";
import { facts } from "../facts.js";
import { headline } from "../headline.js";
import { names } from "../name.js";
import { reportCard } from "../report.js";
import { statusMark } from "../status.js";
import { heading, part } from "../view.js";
import { joinedLink } from "./joined.js";
import { basisWord, counted, kindWord, roleWord } from "../words.js";

export async function event(asked) {
  const it = await get("event", { iri: iriOf(asked) });
  const title = headline(it);
  const content = [
    heading(kindWord(it.class), title, h("p.event-standing", statusMark(it.status), onlyAttributed(it))),
    h("div.event-body", facts(known(it)), disputes(it)),
    part(told(it), h("ol.reports", it.reportList.map((report) => h("li", reportCard(it, report)))), { id: "reports" }),
    part("Possibly the same event", maybeSame(it), { note: "Not joined: the reports do not say enough to be sure." }),
    h("p.elsewhere", joinedLink(it.event)),
  ];
  return { title, content };
}

function known(it) {
  return [
    ["When", [when(it), it.dateBasis && h("span.basis", basisWord(it.dateBasis)), bounds(it)]],
    ["Where", places(it)],
    ...byRole(it.participants),
    ["About", it.topic],
    ["Amount", it.amount],
  ];
}

function bounds(it) {
  if (!it.date || it.date.length === 10 || !it.earliest) return null;
  return h("span.basis", when({ earliest: it.earliest, latest: it.latest }));
}

function places(it) {
  const both = [it.place, it.country].filter((place, index, all) => place && all.findIndex((other) => other?.iri === place.iri) === index);
  return both.length ? names(both, ", ") : null;
}

function byRole(participants) {
  const roles = [...new Set(participants.flatMap(rolesOf))];
  return roles.map((role) => [roleWord(role), names(participants.filter((one, at) => rolesOf(one, at, participants).includes(role)), ", ")]);
}

/** Where nobody has anything done to them, those who act take part. */
function rolesOf(participant, _, all) {
  const plain = all.every((one) => !one.roles.some((role) => role === "recipient" || role === "victim"));
  const roles = participant.roles.map((role) => (plain && role === "actor" ? "hasActor" : role));
  return roles.length ? roles : ["hasActor"];
}

function onlyAttributed(it) {
  return it.attributedOnly ? h("span.according", "only according to those whom the articles quote") : null;
}

function told({ reports, articles, sources }) {
  const origin = sources < articles ? " of " + counted(sources, "independent source") : "";
  return counted(reports, "report") + " in " + counted(articles, "article") + origin;
}

function maybeSame(it) {
  return it.maybeSameAs?.length
    ? h("ul.found", it.maybeSameAs.map((other) => h("li", link(addressOf("event", other.iri), other.label)))) : null;
}
