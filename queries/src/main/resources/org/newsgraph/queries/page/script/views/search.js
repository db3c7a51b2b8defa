/** All names that match what was typed. */
import { get } from "../api.js";
import { addressOf } from "../address.js";
import { h, link } from "../dom.js";
import { empty, heading } from "../view.js";
import { searchBox } from "../searchbox.js";
import { counted, kindWord } from "../words.js";

export async function search({ query: { q = "" } }) {
  const results = q ? (await get("complete", { q })).names : [];
  const content = [
    heading("Search", q ? counted(results.length, "name") + " for “" + q + "”" : "Search"),
    h("div.search-again", searchBox("search-names", q)),
    results.length ? h("ul.found", results.map(entry)) : q && nothing(),
  ];
  return { title: q || "Search", content };
}

function entry(name) {
  return h("li", link(addressOf("entity", name.iri), name.label), " ", h("span.kind", kindWord(name.type), ", ", counted(name.events, "event")));
}

function nothing() {
  return empty("No name in this store begins or reads like this.",
    h("p", "Try a surname, the English name of a country, or ", link("#/questions", "ask a question"), "."));
}
