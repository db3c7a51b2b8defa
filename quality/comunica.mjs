// Comunica against a running server: its endpoint, found by what it says of itself, and its vocabulary.
//
// usage: node quality/comunica.mjs http://localhost:3030
// Run it in a folder in which "npm install @comunica/query-sparql" was called, or with NODE_PATH.
import { createRequire } from "node:module";

function stop(sentence) {
  console.error("comunica.mjs: " + sentence);
  process.exit(2);
}

function installed() {
  try {
    return createRequire(process.cwd() + "/")("@comunica/query-sparql");
  } catch (e) {
    return stop("@comunica/query-sparql is not installed here (" + e.code + "); npm install @comunica/query-sparql");
  }
}

if (process.argv.length !== 3 || process.argv[2].startsWith("-")) {
  stop("usage: node quality/comunica.mjs http://localhost:3030");
}
const { QueryEngine } = installed();
const home = process.argv[2].replace(/\/$/, "");
const engine = new QueryEngine();

async function need(rows, least, sentence) {
  const found = (await rows.toArray()).length;
  if (found < least) {
    console.error("comunica.mjs: " + sentence + " (" + found + ")");
    process.exit(1);
  }
}

const meetings = `PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?meeting ?name WHERE { ?meeting a ng:Meeting ; rdfs:label ?name } LIMIT 5`;
const people = "PREFIX schema: <https://schema.org/> CONSTRUCT { ?p a schema:Person } WHERE { ?p a schema:Person } LIMIT 3";
await need(await engine.queryBindings(meetings, { sources: [home + "/news/query"] }), 5, "the endpoint gives no five meetings");
await need(await engine.queryQuads(people, { sources: [home + "/news/query"] }), 3, "the endpoint constructs no three people");
await need(await engine.queryBindings("SELECT * { ?s ?p ?o } LIMIT 4", { sources: [home + "/ontology"] }), 4, "the vocabulary is not read");
console.log("comunica.mjs: Comunica is content");
process.exit(0);
