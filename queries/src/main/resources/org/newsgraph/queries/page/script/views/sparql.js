/** The SPARQL editor on the store's own endpoint, prefilled with the query behind an answer. */
import { address, BASE, viewOf } from "../address.js";
import { get } from "../api.js";
import { h, replace } from "../dom.js";
import { yasgui } from "../library.js";
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

export async function sparql({ query: { query, question, ...values } }) {
  const asked = question && (await get("ask/" + question, values));
  const text = query ?? withoutHeader(asked?.sparql) ?? FIRST;
  const place = h("div.sparql-editor", h("p.waiting", "Loading the editor…"));
  const content = [
    heading("SPARQL", asked ? asked.summary : "Ask the graph itself",
      h("p.standfirst", asked ? "The query behind the answer. Change it and run it again." : "Any SPARQL 1.1 query, answered by this store.",
        " Other programs find the same at ", h("code", endpoint()), ".")),
    place,
  ];
  return { title: "SPARQL", content, shown: () => open(place, text) };
}

/** The query without the lines that describe the question. */
function withoutHeader(text) {
  return text?.replace(/^#\+.*\n/gm, "").trimStart();
}

function endpoint() {
  return new URL("news/query", document.baseURI.replace(/#.*/, "")).href;
}

async function open(place, text) {
  const Yasgui = await yasgui();
  keepAtHome(Yasgui);
  replace(place);
  const editor = new Yasgui(place, {
    persistenceId: null, populateFromUrl: false, copyEndpointOnNewTab: false, autofocus: false, autoAddOnInit: false,
    requestConfig: { endpoint: endpoint(), method: "POST" },
    yasr: { prefixes: Object.fromEntries(["entity", "event", "article"].map((kind) => [kind, BASE + kind + "/"])) },
    endpointCatalogueOptions: { getData: () => [{ endpoint: endpoint() }] },
  });
  const tab = editor.addTab(true, { yasqe: { value: text }, yasr: { settings: { pluginsConfig: { table: { compact: true } } } } });
  tab.getYasqe().setSize(null, Math.min(text.split("\n").length + 1, 24) * 1.35 + "rem");
  editor.on("query", (_, tab) => history.replaceState(null, "", address("sparql", { query: tab.getQuery() })));
  place.addEventListener("click", stayInside, true);
}

/** Only variables complete: the other completers of the editor ask foreign servers. */
function keepAtHome(Yasgui) {
  window.Yasqe.defaults.autocompleters.splice(0, Infinity, "variables");
  Yasgui.defaults.requestConfig.endpoint = endpoint();
  Yasgui.defaults.yasqe.createShareableLink = undefined;
}

/** Links of the results that name things of this store lead to their pages. */
function stayInside(click) {
  const there = viewOf(click.target.closest?.("a")?.href ?? "");
  if (!there) return;
  click.preventDefault();
  click.stopPropagation();
  location.hash = there;
}
