/**
 * The graph over HTTP: a SPARQL endpoint, the page, and the JSON that the page reads. Read-only,
 * but for corrections where the server was started to take them.
 *
 * <p>In come a dataset and {@link org.newsgraph.queries.server.ServerOptions}; out comes a running
 * {@link org.newsgraph.queries.server.NewsServer}. All imports of Fuseki and Jetty are in one
 * class, {@code FusekiDoor}.
 *
 * <h2>Addresses</h2>
 *
 * <ul>
 *   <li>{@code /news/query} SPARQL 1.1 query, GET and POST. A query that takes too long gives 503
 *       and a sentence, one whose answer is too large 422; never a cut result.
 *   <li>{@code /} the page; {@code /webjars/yasgui/…} and {@code /webjars/d3/…} the libraries that
 *       it uses.
 *   <li>{@code /ask/QUESTION.csv|.spreadsheet.csv|.xlsx|.json|.md|.txt?name=value…} answers for
 *       programs, {@code .apa.txt|.chicago.txt|.mla.txt|.harvard.txt|.bib|.ris} the articles on
 *       which they rest as references, {@code lines=sentences} with a line for each sentence;
 *       {@code /openapi.json} describes them.
 *   <li>{@code /entity/…}, {@code /event/…}, {@code /article/…} and {@code /data?iri=}: what the
 *       graph says of a thing, as the page for people, as Turtle, JSON-LD or RDF/XML for machines;
 *       {@code /ontology} the vocabulary; {@code /news/query} without a query describes the
 *       service.
 *   <li>{@code /api/…} as below, GET only but for corrections. An error is {@code {"error":
 *       sentence}} with status 400 (the question was asked wrongly), 404 (no such thing) or 503
 *       (took too long).
 * </ul>
 *
 * <h2>The JSON API</h2>
 *
 * A <i>reference</i> is {@code {iri, label, type}} or null; types of entities are the local names
 * of schema.org (Person, Country, Place, Organization, Event). Texts that are not known are empty,
 * never null. All offsets are Unicode code points of the article's text, end exclusive. A
 * <i>source</i> is {@code article, headline, author, publisher, day, url}; where the article has no
 * address, {@code url} is its identifier, so link it only where it begins with http.
 *
 * <p>An <i>evidence</i> is {@code {report, sentence, begin, end, (source), attributedTo, status,
 * spans}}, a <i>span</i> {@code {kind: trigger|participant|time|sentence, begin, end, words,
 * entities: [iri]}}.
 *
 * <p>An <i>event head</i> is {@code {event, class, label, status, date, earliest, latest, endDate,
 * dateBasis, place: reference, country: reference, topic, amount, attributedOnly: boolean, reports:
 * count, articles: count, sources: count, participants: [{iri, label, type, roles:
 * [actor|recipient|…]}]}}.
 *
 * <ul>
 *   <li>{@code /api/summary} → {@code {store: sample|own, articles, firstDay, lastDay, entities:
 *       {Person: n, …}, events, eventsByClass: {Meeting: n, …}, eventsByStatus: {happened: n, …},
 *       disk?: {bytes, needed}}}
 *   <li>{@code /api/questions} → {@code {questions: [{id, summary, description, view, tags: [],
 *       parameters: [{name, type, label, default}]}]}}; types of parameters: person, country,
 *       place, organisation, entity, actor, from, to, status, eventclass, confidence, iri, switch
 *   <li>{@code /api/ask/{id}?name=value…} → {@code {question, summary, columns: [{name, label,
 *       hidden}], rows: [{cells: {column: {value, label, type, iri, kind?, items?}}, evidence:
 *       [evidence]}], sparql, truncated}}; types of cells: entity, entities, event, events, date,
 *       status, article, number, term, link, node, text; entities and events have items, each a
 *       cell. Hidden columns are for links and evidence, not to be shown as columns. The value
 *       {@code any} opens a parameter that has a default; {@code rows=N} asks for the first N rows
 *       only, {@code rows=N&skip=M} for N behind the first M. With the first rows come {@code
 *       meant: [{parameter, typed, bearers: [as names below, with known]}]}, and where there are
 *       none {@code widenings: [{words, count, change: {name: value}}]}; where the question leaves
 *       out what is unsure of its own accord, {@code lessSure: {words, count, change}}. A row has
 *       {@code disputes: [status|date|hasPlace|amount]} and {@code disputed}, the same in words
 *       with who says what, and row and evidence have {@code sureness: sure|likely|unsure}, empty
 *       where it is not known. A name that nobody bears: status 400 with {@code parameter} and
 *       {@code near: []}.
 *   <li>{@code /api/facets/{id}?name=value…} → {@code {counted: rows|events, facets: [{name, parts:
 *       [{label, count, change}]}]}}, how the whole answer divides
 *   <li>{@code /api/understand?q=} → {@code {q, question, values: {name: value}, leftOut: []}};
 *       without question where the words ask none
 *   <li>{@code /api/complete?q=} → {@code {names: [{iri, label, type, events, articles}]}}
 *   <li>{@code /api/search?q=} → {@code {q, from, names: [as above], events: [event head],
 *       eventCount, articles: [a source with passages: [{words, begin, end, marks: [{begin,
 *       end}]}]], articleCount}}: names, events, headlines and the texts of articles, best first,
 *       {@code from} says where the part begins. All words must be there; {@code "in this order"},
 *       {@code begin*}, {@code -without}. Marks are code points of the article's text.
 *   <li>{@code /api/entity?iri=} → {@code {iri, label, type, from, names: [], links: [],
 *       description, offices: [{tenure, office, holder: reference, of: reference, days: [first,
 *       last]}], relations: [{relation, subject: reference, object: reference}], events: [event
 *       head, latest first], eventCount, people: [{iri, label, type, events}], articles: [source,
 *       latest first], articleCount}}. Events and articles come fifty at a time; with {@code
 *       from=N} the next ones, without what stands above them. Offices are those held by the entity
 *       and those of it (see holder and of).
 *   <li>{@code /api/said?tenure=} or {@code /api/said?subject=&relation=&object=} → {@code
 *       {evidence: [evidence]}}: the sentences that say it, the first thirty
 *   <li>{@code /api/cite?iri=} of an article → {@code {styles: [{name, text}]}}
 *   <li>{@code /api/event?iri=} → an event head with {@code disputes: [status|date|hasPlace|…],
 *       alsoKnownAs: [], maybeSameAs: [reference], reportList: [report]}; a report is {@code
 *       {report, event, class, subtype, status, date, earliest, latest, dateBasis, place, country,
 *       topic, amount, attributedTo: reference, attributedWords, confidence, sentence, begin, end,
 *       (source), spans}}
 *   <li>{@code /api/vocabulary} → {@code {prefixes: {prefix: namespace}, classes: [{iri, name,
 *       label, comment, count, more, layer: knowledge|articles, uses: [{name, ranges: []}]}],
 *       properties: [{iri, name, label, comment, count, more}]}}: what this store uses; nothing is
 *       counted beyond 10,000, then {@code more} is true
 *   <li>{@code /api/corrections} → {@code {editable, writer, token?, entries: [{subject,
 *       correction, object, note, who, when, of, about, page, words, (sentence, begin, end,
 *       source)?}], problems: [sentence], last: {state: none|working|applied|failed, when,
 *       error}}}, the last first; problems are lines of the file that are not understood. Where it
 *       is editable, POST {@code {note: [{subject, correction, object, note}], who}} or {@code
 *       {undo: [the same]}} with the token as {@code X-Newsgraph-Token} → {@code {applied}}; not
 *       yet applied: status 202
 *   <li>{@code /api/joined?iri=} of an event → its head with {@code {kind: event, reportList:
 *       [report with because], leftApart: [{iri, label, type, how: near|namesake}]}}; of an entity
 *       → {@code {kind: entity, iri, label, type, names: [{iri, label, because, sureness,
 *       articleCount, articles: [source]}], leftApart}}
 *   <li>{@code /api/points?iris=} (separated by spaces) → {@code {points: [{iri, type, lat,
 *       long}]}}: where those places lie of which the graph knows it
 *   <li>{@code /api/article?iri=} → a source with {@code {identifier, author, text, leftOut:
 *       [{begin, end, reason}], mentions: [{begin, end, kind: name|description|pronoun|demonym,
 *       type, entities: [iri], standsFor: [iri]}], times: [{begin, end, type, value}], entities:
 *       [reference], reports: [report], events: [event head], claims: [{claim, relation, subject:
 *       reference, object: reference, office, former, status, sentence, begin, end, attributedTo:
 *       reference, attributedWords}]}}
 * </ul>
 */
package org.newsgraph.queries.server;
