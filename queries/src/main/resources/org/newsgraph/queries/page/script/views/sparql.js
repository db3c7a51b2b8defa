/** The SPARQL editor on the store's own endpoint: examples, completion, what is in the store, the query for other programs, pictures of results. */
import { address, BASE, viewOf } from "../address.js";
import { get } from "../api.js";
import { h, link, replace } from "../dom.js";
import { yasgui } from "../library.js";
import { completeFrom } from "../sparql/completion.js";
import { copies } from "../sparql/copies.js";
import { resultPictures } from "../sparql/results.js";
import { vocabularyParts } from "../sparql/vocabulary.js";
import { heading } from "../view.js";

const FIRST = `PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>

SELECT ?event ?label ?day WHERE {
  ?event a ng:Meeting ; ng:status ng:happened ; rdfs:label ?label .
  OPTIONAL { ?event ng:date ?day }
}
ORDER BY DESC(?day)
LIMIT 50`;

/** Houses whose addresses are names of things and of terms, not pages of articles. */
const NAMES = /^https?:\/\/((\w+\.)*(wikipedia|wikidata|dbpedia|w3)\.org|w3id\.org|schema\.org|semanticweb\.cs\.vu\.nl|persistence\.uni-leipzig\.org|rdfs\.org)\//;

export async function sparql({ query: { query, question, between, ...values } }) {
  const [{ questions }, asked] = await Promise.all([get("questions"), question && get("ask/" + question, values)]);
  const text = query ?? withoutHeader(asked?.sparql) ?? FIRST;
  const view = { place: h("div.sparql-editor", { "aria-busy": "true" }, h("p.waiting", "Loading the editor…")), pictures: h("div.result-pictures"), below: h("div"), query: () => view.editor?.getQuery() ?? text };
  const content = [
    heading("SPARQL", asked ? asked.summary : "Ask the graph itself",
      h("p.standfirst", asked ? "The query behind the answer. Change it and run it again." : "Any SPARQL 1.1 query, answered by this store.",
        " Other programs find the same at ", h("code", endpoint()), ".")),
    examples(questions, question), view.place,
    h("p.note.editor-hint", "Ctrl + Enter runs the query, Ctrl + Space completes prefixes, classes, properties and variables. Tab indents; press ", h("kbd", "Escape"), " to leave the editor."),
    view.pictures, copies(view.query, endpoint()), view.below,
  ];
  return { title: "SPARQL", content, shown: () => open(view, text) };
}

/** The query without the lines that describe the question. */
function withoutHeader(text) {
  return text?.replace(/^#\+.*\n/gm, "").trimStart();
}

function endpoint() {
  return new URL("news/query", document.baseURI.replace(/#.*/, "")).href;
}

/** Every question of the catalogue as an example, by theme. */
function examples(questions, chosen) {
  const themes = [...new Set(questions.map(theme))];
  return h("details.copies.examples", h("summary", "Examples: the queries behind all " + questions.length + " questions"), h("div.example-themes", themes.map((name) => h("section", h("h2", name),
    h("ul", questions.filter((one) => theme(one) === name).map((one) => h("li", link(address("sparql", { question: one.id }), { "aria-current": one.id === chosen ? "true" : null }, one.summary))))))));
}

function theme({ tags }) {
  const tag = tags[0] ?? "more";
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}

async function open(view, text) {
  const [Yasgui, vocabulary] = await Promise.all([yasgui(), get("vocabulary")]);
  completeFrom(window.Yasqe, vocabulary);
  keepAtHome(Yasgui);
  replace(view.place);
  const gui = new Yasgui(view.place, {
    persistenceId: null, populateFromUrl: false, copyEndpointOnNewTab: false, autofocus: false, autoAddOnInit: false,
    requestConfig: { endpoint: endpoint(), method: "POST" },
    yasr: { prefixes: { ...vocabulary.prefixes, ...Object.fromEntries(["entity", "event", "article"].map((kind) => [kind, BASE + kind + "/"])) } },
    endpointCatalogueOptions: { getData: () => [{ endpoint: endpoint() }] },
  });
  const tab = gui.addTab(true, { yasqe: { value: text }, yasr: { settings: { pluginsConfig: { table: { compact: true } } } } });
  view.editor = { getQuery: () => tab.getQuery() };
  tab.getYasqe().setSize(null, Math.min(text.split("\n").length + 1, 24) * 1.35 + "rem");
  tab.getYasqe().getInputField().setAttribute("aria-label", "SPARQL query");
  leave(view, tab.getYasqe());
  gui.on("query", (_, tab) => { replace(view.pictures); history.replaceState(null, "", address("sparql", { query: tab.getQuery() })); });
  gui.on("queryResponse", async (_, tab) => {
    // The editor takes in the results right behind this event.
    await Promise.resolve();
    const json = tab.getYasr().results?.getAsJson?.();
    replace(view.pictures, json?.results ? await resultPictures(json) : []);
  });
  replace(view.below, vocabularyParts(vocabulary, (name) => { tab.getYasqe().replaceSelection(name + " "); tab.getYasqe().focus(); }));
  view.place.addEventListener("click", stayInside, true);
  new MutationObserver(() => plainNames(view.place)).observe(view.place, { childList: true, subtree: true });
  view.place.removeAttribute("aria-busy");
}

/** Escape leads out of the editor, to what stands behind it. */
function leave({ place }, editor) {
  editor.on("keydown", (_, press) => {
    if (press.key !== "Escape" || editor.state.completionActive) return;
    editor.getInputField().blur();
    (place.querySelector(".yasqe_queryButton") ?? place).focus();
  });
}

/** The editor asks nobody else and offers no address of another house. */
function keepAtHome(Yasgui) {
  Yasgui.defaults.requestConfig.endpoint = endpoint();
  Yasgui.defaults.yasqe.createShareableLink = undefined;
}

/** Links of the results that name things of this store lead to their pages. */
function stayInside(click) {
  const anchor = click.target.closest?.("a");
  const there = viewOf(anchor?.href ?? "");
  if (!there) return;
  click.preventDefault();
  click.stopPropagation();
  location.hash = there;
}

/** Names of things elsewhere and of terms are text, not links; what articles give as their address stays one. */
function plainNames(place) {
  for (const anchor of place.querySelectorAll(".yasr_results a[href]"))
    if (!viewOf(anchor.href) && NAMES.test(anchor.href)) anchor.removeAttribute("href");
    else if (/^https?:/.test(anchor.href)) anchor.rel = "noopener noreferrer external";
}
