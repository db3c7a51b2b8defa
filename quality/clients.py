"""Other people's SPARQL clients against a running server.

usage: python3 quality/clients.py http://localhost:3030

Needs the packages rdflib and SPARQLWrapper (pip install rdflib SPARQLWrapper).

Asks with SPARQLWrapper in every format that it knows, reads what the endpoint says of itself, dereferences a person's IRI and
reads it with rdflib. Ends with status 1 and a sentence where something is not as it should be.
"""

import sys
import urllib.request

try:
    import rdflib
    from SPARQLWrapper import CSV, JSON, N3, POST, RDFXML, TSV, TURTLE, XML, SPARQLWrapper
except ImportError as missing:
    sys.exit(f"clients.py: {missing}; pip install rdflib SPARQLWrapper")

if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
    sys.exit(__doc__.strip())
home = sys.argv[1].rstrip("/")
endpoint = home + "/news/query"
people = "PREFIX schema: <https://schema.org/> SELECT ?who WHERE { ?who a schema:Person } ORDER BY ?who LIMIT 5"


def asked(query, form, method="GET"):
    wrapper = SPARQLWrapper(endpoint)
    wrapper.setQuery(query)
    wrapper.setMethod(method)
    wrapper.setReturnFormat(form)
    return wrapper.query().convert()


def require(condition, sentence):
    if not condition:
        print("clients.py: " + sentence, file=sys.stderr)
        sys.exit(1)


def fetched(address, accept):
    request = urllib.request.Request(address, headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


rows = asked(people, JSON)["results"]["bindings"]
require(len(rows) == 5, "SELECT as JSON does not give five people")
person = rows[0]["who"]["value"]
for form in (XML, CSV, TSV):
    require(person in str(asked(people, form, POST).toxml() if form == XML else asked(people, form, POST)), f"SELECT as {form} lacks a person")
for form in (TURTLE, N3, RDFXML, XML):
    graph = asked(f"CONSTRUCT WHERE {{ <{person}> ?p ?o }}", form)
    if not isinstance(graph, rdflib.Graph):
        text = graph.decode() if isinstance(graph, bytes) else str(graph)
        graph = rdflib.Graph().parse(data=text, format="turtle")
    require(len(graph) > 1, f"CONSTRUCT as {form} gives no triples")
require(asked("ASK {}", JSON)["boolean"], "ASK is not true")

described = rdflib.Graph().parse(data=fetched(endpoint, "text/turtle"), format="turtle")
service = rdflib.URIRef("http://www.w3.org/ns/sparql-service-description#Service")
require((None, rdflib.RDF.type, service) in described, "the endpoint does not describe itself")
about = rdflib.Graph().parse(data=fetched(home + "/data?iri=" + person, "application/rdf+xml"), format="xml")
require((rdflib.URIRef(person), None, None) in about, "a person's IRI says nothing of the person")
require(len(rdflib.Graph().parse(data=fetched(home + "/ontology", "text/turtle"), format="turtle")) > 50, "there is no ontology")
print("clients.py: SPARQLWrapper and rdflib are content")
