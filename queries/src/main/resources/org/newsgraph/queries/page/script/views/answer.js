/** A question with its form, its answer as a table, and beside each row its evidence. */
import { get, Trouble } from "../api.js";
import { address, within } from "../address.js";
import { answerTable } from "../answertable.js";
import { h, link } from "../dom.js";
import { facets } from "../facets.js";
import { happenings } from "../seen/happenings.js";
import { picture } from "../seen/picture.js";
import { allowed, looks } from "../seen/pictures.js";
import { questionForm } from "../form.js";
import { lessSure, nearNames, understood, whoIsMeant, widenings } from "../meant.js";
import { announce, empty, failed, heading } from "../view.js";
import { counted } from "../words.js";

/** A table comes in parts; a picture is drawn of all that the question tells. */
const IN_TABLE = 50, IN_PICTURE = 300, MOST_PARTS = 6;

/** The formats in which the server hands out an answer. */
const FORMATS = [["CSV", "csv"], ["Excel", "xlsx"], ["JSON", "json"], ["Markdown", "md"]];
const MORE_FORMATS = [
  ["A line for each sentence", [["CSV", "csv", true], ["Excel", "xlsx", true], ["CSV for spreadsheets", "spreadsheet.csv", true]]],
  ["A line for each row", [["CSV for spreadsheets", "spreadsheet.csv"]]],
  ["The articles as references", [["APA", "apa.txt"], ["Chicago", "chicago.txt"], ["MLA", "mla.txt"], ["Harvard", "harvard.txt"], ["BibTeX", "bib"], ["RIS", "ris"]]],
];

/** The same told otherwise: a row for each event, or for every two who took part. */
const OTHERWISE = { "who-met-whom": ["who-met-whom-in-pairs", "A row for every two"], "who-met-whom-in-pairs": ["who-met-whom", "A row for each meeting"] };

export async function answer({ rest: id, query: { look, between, said, left, sort, at = "0", ...given } }) {
  const { questions } = await get("questions");
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Trouble("The catalogue has no question of this name.", 404, id);
  const view = { look, between, said, left, sort, at: Number(at) || 0, size: isPicture(look ?? question.view) ? IN_PICTURE : IN_TABLE };
  const parts = facets(question, given);
  const content = [
    heading(link(address("questions"), "Questions"), question.summary, h("p.standfirst", question.description)),
    understood(view),
    questionForm(question, given), asked(question, given),
    await result(question, given, view, parts),
  ];
  return { title: question.summary, content, shown: () => parts.place.isConnected && parts.fill() };
}

function isPicture(look) {
  return Boolean(look) && look !== "table";
}

/** The conditions in words, for paper, where the form is not. */
function asked({ parameters }, query) {
  const said = parameters.filter(({ type }) => type !== "collection").map(({ name, label, default: otherwise }) => [label || name, query[name] ?? otherwise]).filter(([, value]) => value && value !== "any");
  if (within()) said.push(["Collection", within()]);
  return h("p.asked", "Asked: ", said.length ? said.map(([label, value]) => label + ": " + named(value)).join("; ") : "without conditions", ".");
}

/** An IRI by its last words. */
function named(value) {
  return /^https?:/.test(value) ? decodeURIComponent(value.replace(/^.*\//, "")).replaceAll("_", " ") : value;
}

async function result(question, given, view, parts) {
  try {
    return drawn(question, given, view, parts, await asking(question, given, view));
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    announce(failure.message);
    return [failed(failure), nearNames(question, given, failure.more)];
  }
}

/** A table's part; for a picture part after part, until there is no more or it would be too much to see. */
async function asking(question, given, { size, at }) {
  const whole = await get("ask/" + question.id, { ...given, rows: size, skip: at || "" });
  for (let turn = 1; size === IN_PICTURE && whole.rows.length >= turn * size && turn < MOST_PARTS; turn++) {
    const more = await get("ask/" + question.id, { ...given, rows: size, skip: at + turn * size });
    whole.rows.push(...more.rows);
    whole.truncated = more.truncated;
  }
  return whole;
}

function drawn(question, given, view, parts, answer) {
  const number = counted(answer.rows.length, "answer");
  announce(number);
  const meant = whoIsMeant(question, given, answer.meant);
  if (!answer.rows.length) return [meant, nothing(question, given, answer), tools(question, given)];
  const events = happenings(question, answer.rows);
  const chosen = view.look ?? question.view;
  const shown = allowed(events).find((one) => one.id === chosen);
  return [
    meant,
    h("div.result-head", h("p.result-count", h("b", number), (answer.truncated || view.at > 0) && " from " + (view.at + 1) + " on"), tools(question, given)),
    lessSure(question, given, answer.lessSure),
    OTHERWISE[question.id] && h("p.note.otherwise", link(address("ask/" + OTHERWISE[question.id][0], given), OTHERWISE[question.id][1])),
    looks(events, chosen, (other) => here(question, given, view, { look: other, at: "" })),
    shown && picture(shown, events, { name: question.id, range: view.between }),
    answerTable(shown ? beginning(answer) : answer, view.sort, (sort) => history.replaceState(history.state, "", here(question, given, view, { sort }))),
    shown && answer.rows.length > IN_TABLE ? h("p.pages", "The first " + IN_TABLE + " of them. ", link(here(question, given, view, { look: "table", at: "" }), "All as a table")) : pages(question, given, view, answer),
    parts.place,
  ];
}

/** Below a picture that shows them all, the first rows are enough: a thousand take the browser half a minute. */
function beginning(answer) {
  return { ...answer, rows: answer.rows.slice(0, IN_TABLE) };
}

function here(question, given, { look, between, said, left, sort, at }, change) {
  return address("ask/" + question.id, { ...given, look, between, said, left, sort, at: at || "", ...change });
}

function pages(question, given, view, answer) {
  const to = (at, words) => link(here(question, given, view, { at: at || "" }), words);
  const links = [view.at > 0 && to(Math.max(0, view.at - view.size), "Before these"), answer.truncated && to(view.at + answer.rows.length, "More answers")].filter(Boolean);
  return links.length ? h("p.pages", links.flatMap((one, index) => (index ? [" · ", one] : [one]))) : null;
}

function nothing(question, given, answer) {
  if (answer.lessSure) return empty("Nothing that is likely.", lessSure(question, given, answer.lessSure));
  return empty("Nothing in this store answers that.",
    widenings(question, given, answer.widenings) ?? h("p", "The articles may not tell it, or tell it in words that were not understood. Try a longer time or fewer conditions."));
}

/** What the server writes is the same as what `newsgraph ask` writes. */
function tools(question, given) {
  const asked = Object.entries({ ...given, collection: within() }).filter(([, value]) => value !== "");
  const file = ([name, end, sentences]) => {
    const search = new URLSearchParams([...asked, ...(sentences ? [["lines", "sentences"]] : [])]);
    return [h("a", { href: "ask/" + question.id + "." + end + (search.size ? "?" + search : ""), download: true, "aria-label": sentences && name + ", a line for each sentence" }, name), " "];
  };
  return h("div.tools",
    h("span", "Download "), FORMATS.map(file),
    h("details.more-formats", h("summary", "More formats"), h("div", MORE_FORMATS.map(([title, formats]) => h("p", h("span", title + ": "), formats.map(file))))),
    link(address("sparql", { question: question.id, ...given }), "Open the query"));
}
