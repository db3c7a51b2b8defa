/** The page of a person, country, place, organisation or named event. */
import { get } from "../api.js";
import { address, addressOf, iriOf } from "../address.js";
import { day } from "../day.js";
import { h, link } from "../dom.js";
import { folded, proofOf } from "../evidence.js";
import { doings } from "../doings.js";
import { name } from "../name.js";
import { notRight } from "../notright.js";
import { someOf } from "../some.js";
import { heading, part } from "../view.js";
import { joinedLink } from "./joined.js";
import { counted, kindWord, relationWords } from "../words.js";

const MOST = 12, NAMES = 8;
const TOGETHER = "timeline-of-two";

export async function entity(asked) {
  const it = await get("entity", { iri: iriOf(asked) });
  const content = [
    heading(kindWord(it.type), it.label, it.description && h("p.standfirst", it.description), alsoCalled(it), elsewhere(it)),
    h("div.with-rail", doings(it), h("aside.rail", { "aria-label": "About " + it.label }, rail(it))),
  ];
  return { title: it.label, content };
}

function rail(it) {
  return [
    part(it.type === "Person" ? "Offices" : "Who holds which office", offices(it)),
    part(it.type === "Person" ? "People met" : "Met with", met(it)),
    part("Said of " + it.label, relations(it)),
    part(counted(it.articleCount, "article"), articles(it)),
  ];
}

function offices(it) {
  if (!it.offices?.length) return null;
  return someOf(it.offices, MOST, (office) => [holding(it, office), h("span.reported", lastReported(office.days)), said({ tenure: office.tenure })]);
}

function holding(it, office) {
  const own = office.holder?.iri === it.iri;
  const title = office.office || "office";
  return own ? [title, office.of && [" of ", name(office.of)]]
    : [name(office.holder), ", ", title, office.of && office.of.iri !== it.iri && [" of ", name(office.of)]];
}

function lastReported(days = []) {
  const sorted = [...days].sort();
  if (!sorted.length) return null;
  return sorted.length === 1 ? ["reported on ", day(sorted[0], true)] : ["reported from ", day(sorted[0], true), " to ", day(sorted.at(-1), true)];
}

function met(it) {
  if (!it.people?.length) return null;
  return [network(it), someOf(it.people, MOST, (other) => [name(other), h("span.reported", together(it, other))])];
}

/** The same as a picture. */
function network(it) {
  return it.people.length > 1 && h("p.note", link(address("ask/meetings-of", { person: it.iri, look: "network" }), "As a network"), " · ", link(address("ask/meetings-of", { person: it.iri, look: "map" }), "On a map"));
}

function together(it, other) {
  return link(address("ask/" + TOGETHER, { person: it.iri, with: other.iri }), counted(other.events, "time"));
}

function relations(it) {
  if (!it.relations?.length) return null;
  return someOf(it.relations, MOST, (one) => [relation(it, one), said({ subject: one.subject.iri, relation: one.relation, object: one.object.iri })]);
}

/** The sentences that say so, fetched when somebody wants to see them. */
function said(what) {
  return folded("Who says so", async () => {
    const { evidence } = await get("said", what);
    return evidence.length ? evidence.map((piece) => proofOf(piece, "happened")) : h("p.missing", "No sentence is kept for this.");
  });
}

function relation(it, one) {
  const words = relationWords(one.relation);
  return one.subject.iri === it.iri ? [words, " ", name(one.object)] : [name(one.subject), ", ", words, " ", it.label];
}

function articles(it) {
  if (!it.articles?.length) return null;
  return someOf(it.articles, MOST, (one) => [link(addressOf("article", one.article), one.headline || "Without a headline"), h("span.reported", one.publisher, one.day && [", ", day(one.day, true)])]);
}

function alsoCalled(it) {
  const others = it.names.filter((other) => other !== it.label).slice(0, NAMES);
  return others.length ? h("p.also", "In the news also: ", others.map((other, index) => [index ? ", " : "", h("q", other)])) : null;
}

function elsewhere(it) {
  const links = (it.links).map((there) => link(there, siteName(there)));
  return h("p.elsewhere", links, joinedLink(it.iri), notRight({ title: it.label, names: [it] }));
}

function siteName(there) {
  const host = URL.canParse(there) ? new URL(there).host : there;
  return { "en.wikipedia.org": "Wikipedia", "dbpedia.org": "DBpedia", "www.wikidata.org": "Wikidata" }[host] ?? host;
}
