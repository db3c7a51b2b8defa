/** How an answer divides: by person, country, place, year, status, sureness and publisher, each part a link that narrows the question. */
import { get } from "./api.js";
import { address } from "./address.js";
import { h, link, replace } from "./dom.js";
import { kindWord, statusWord } from "./words.js";

const TITLES = { person: "People", country: "Countries", organisation: "Organisations", place: "Places", year: "Years", status: "Status", sureness: "How sure", publisher: "Publishers", collection: "Collections" };

/** A place for the facets; `fill` loads them behind the rows. */
export function facets(question, given) {
  const place = h("section.facets", { "aria-label": "The answer in parts", "aria-busy": "true" });
  return { place, fill: () => get("facets/" + question.id, given).then((answer) => draw(place, question, given, answer), () => place.remove()) };
}

function draw(place, question, given, { counted, facets: found }) {
  const shown = found.filter(({ parts }) => parts.length > 1);
  if (!shown.length) return place.remove();
  place.removeAttribute("aria-busy");
  return replace(place, h("details", { open: window.matchMedia("(min-width: 60rem)").matches }, h("summary", counted === "events" ? "Its events in parts" : "The answer in parts"),
    h("div.facet-list", shown.map(({ name, parts }) => h("section.facet", h("h2", TITLES[name] ?? kindWord(name)),
      h("ul", parts.map((part) => h("li", entry(question, given, name, part)))))))));
}

function entry(question, given, name, { label, count, change }) {
  const words = name === "status" ? statusWord(label) : label;
  if (name === "collection") return [link(address("ask/" + question.id, { ...given, in: label }), words), " ", h("span.number", new Intl.NumberFormat("en-GB").format(count))];
  const to = Object.keys(change).length ? link(address("ask/" + question.id, { ...given, ...change }), words) : h("span", words);
  return [to, " ", h("span.number", new Intl.NumberFormat("en-GB").format(count))];
}
