/** Help: how to ask, how to read what is shown, and what the words mean. */
import { get } from "../api.js";
import { h, link } from "../dom.js";
import { statusMark } from "../status.js";
import { heading, part } from "../view.js";
import { kindWord } from "../words.js";

const STATUSES = [
  ["happened", "The article says that it took place."],
  ["ongoing", "It had begun and was not over when the article appeared."],
  ["planned", "Somebody announced it or meant to do it. Whether it came about is not said."],
  ["possible", "It may come about or have come about: “could meet”, “is considering”."],
  ["cancelled", "It was planned and called off."],
  ["denied", "Somebody says that it did not take place."],
];

const WORDS = [
  ["Report", "What one sentence of one article says of an event. Every report keeps its sentence, its article and its own status."],
  ["Event", "Reports of several articles that tell the same: the same kind, the same people, places and days that agree. Where the reports do not say enough to be sure, they stay apart and are shown as “possibly the same event”."],
  ["“89 % sure”", "The probability that the report as a whole was read rightly: who took part, where, when, and whether it happened. It was learnt on articles that people annotated. It says nothing of whether the article is right."],
  ["“As quoted only”", "No article says so itself: all of them say that somebody said it. Who that is stands beside the sentence, after “according to”."],
  ["“According to …”", "The article reports somebody’s words. A plain sentence without it is the article’s own."],
  ["Sources disagree", "Reports of one event give different days, places or outcomes. All versions are shown with those who give them; none is left out."],
  ["Independent sources", "Publishers that report an event; copies of one agency text count once."],
  ["“As the words give it”", "The day stands in the text."],
  ["“Worked out from the day of publication”", "The text says “Monday” or “last week”; the day follows from when the article appeared."],
  ["“Given by another of the reports”", "This article names no day, another article of the same event does."],
  ["“No day given”", "Nobody says when. The day of publication never fills the gap."],
  ["“Between … and …”", "The words are not more precise: “in early May”, “last week”."],
  ["Not right", ["What was misread can be put right: another day, place or status, who took part, which two are one. A server that was started with --editable does it at once, and ", link("#/corrections", "lists it"), " with who, when and why, to be undone; else it stays in your browser until you hand it in as a file."]],
];

const WAYS = [
  ["A person, country or organisation", "Type its name above. Its page has everything told of it, by year, with the sentences."],
  ["In your own words", "Ask above: “Whom did Merkel meet in 2019?”, “visits to Baku that were only planned”. The page shows as which question it took your words, with its fields filled in; correct them there. What it cannot take for a question it looks up in names, events and texts."],
  ["A question of the list", ["Choose one from ", link("#/questions", "the list"), " and fill in what you know. An empty field means “any”."]],
  ["A picture", "Every answer can be seen as a network, a map, a time line or bars, where its events allow it. The handles above a picture choose the time; a click on a line, a point or a bar shows the sentences; the picture can be taken away as SVG or PNG."],
  ["Your own query", [link("#/sparql", "SPARQL"), " for those who know it, with the queries of all questions as examples."]],
];

export async function help() {
  const [{ classes }, { disk }] = await Promise.all([get("vocabulary"), get("summary")]);
  const kinds = classes.filter(({ name, comment }) => name.startsWith("ng:") && comment && !/^ng:(Report|Claim|Tenure|Group)$/.test(name));
  const content = [
    heading("Help", "How to ask, and how to read the answers", h("p.standfirst", "Newsgraph shows what articles say, with the sentence that says it. It does not say what is true.")),
    part("Ways to ask", terms(WAYS)),
    part("Did it happen?", terms(STATUSES.map(([status, words]) => [statusMark(status), words]))),
    part("Words on this page", terms(WORDS)),
    part("Kinds of events in this store", kinds.length ? terms(kinds.map(({ name, comment, count }) => [kindWord(name), comment + " " + new Intl.NumberFormat("en-GB").format(count) + " in this store."])) : h("p", "None yet.")),
    disk && part("Room on the disk", h("p", `The database takes ${megabytes(disk.bytes)} and needs about ${megabytes(disk.needed)}. The rest is what was replaced; when it is more than twice what is needed, the server gives it back by itself.`)),
    part("With the keyboard", terms([["Tab, Enter", "Go from link to link; lines, points and bars of pictures too."], ["Arrow keys", "Move the handles of time, and choose among names that the search offers."], ["Escape", "Leaves the SPARQL editor and closes what is open."]])),
    part("Where the maps come from", h("p", "Outlines: Natural Earth, public domain. Coordinates of places: GeoNames, licence CC BY 4.0. A dashed circle stands for an event of which only the country is known.")),
  ].filter(Boolean);
  return { title: "Help", content };
}

function megabytes(bytes) {
  return new Intl.NumberFormat("en-GB").format(Math.round(bytes / 2 ** 20)) + " MB";
}

function terms(pairs) {
  return h("dl.glossary", pairs.map(([term, words]) => h("div", h("dt", term), h("dd", words))));
}
