/** The query as other programs ask it. */
import { h, replace } from "../dom.js";
import { announce } from "../view.js";

const LANGUAGES = [
  { name: "curl", write: (query, endpoint) => `curl -sS '${endpoint}' -H 'Accept: text/csv' --data-urlencode 'query=${query.replaceAll("'", "'\\''")}'\n` },
  {
    name: "Python (SPARQLWrapper)",
    write: (query, endpoint) => `from SPARQLWrapper import JSON, SPARQLWrapper\n\nstore = SPARQLWrapper("${endpoint}")\nstore.setReturnFormat(JSON)\nstore.setQuery(${python(query)})\nfor row in store.queryAndConvert()["results"]["bindings"]:\n    print({name: cell["value"] for name, cell in row.items()})\n`,
  },
  {
    name: "Python (pandas)",
    write: (query, endpoint) => `from urllib.parse import urlencode\n\nimport pandas\n\nquery = ${python(query)}\nrows = pandas.read_csv("${endpoint}?" + urlencode({"query": query}), storage_options={"Accept": "text/csv"})\nprint(rows)\n`,
  },
  {
    name: "R",
    write: (query, endpoint) => `query <- r"---(${query})---"\naddress <- paste0("${endpoint}?query=", URLencode(query, reserved = TRUE))\nrows <- read.csv(url(address, headers = c(Accept = "text/csv")))\nprint(rows)\n`,
  },
  {
    name: "JavaScript",
    write: (query, endpoint) => `const response = await fetch("${endpoint}", {\n  method: "POST",\n  headers: { Accept: "application/sparql-results+json" },\n  body: new URLSearchParams({ query: ${JSON.stringify(query)} }),\n});\nconsole.log((await response.json()).results.bindings);\n`,
  },
];

function python(query) {
  return '"""' + query.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"') + '\n"""';
}

/** A choice of languages and the text in the chosen one; `query()` gives what stands in the editor. */
export function copies(query, endpoint) {
  const text = h("pre.copy-text", { tabindex: 0, "aria-label": "The query for another program" });
  const choice = h("select", { id: "copy-language" }, LANGUAGES.map(({ name }, at) => h("option", { value: at }, name)));
  const write = () => replace(text, LANGUAGES[choice.value].write(query(), endpoint));
  choice.addEventListener("change", write);
  const copy = h("button.plain", { type: "button", onclick: () => navigator.clipboard?.writeText(text.textContent).then(() => announce("Copied."), () => announce("This browser does not let the page copy.")) }, "Copy");
  const fold = h("details.copies", h("summary", "The query for curl, Python, R, JavaScript"), h("p.copy-head", h("label", { for: "copy-language" }, "Language"), choice, navigator.clipboard && copy), text);
  fold.addEventListener("toggle", () => fold.open && write());
  return fold;
}
