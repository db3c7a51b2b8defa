/** What was put right in this store, in words, with who, when and why; and what is collected in this browser. */
import { addressOf } from "../address.js";
import { apply, book, corrections, downloadCorrections, forget, outcome, takeBack, writer } from "../corrections.js";
import { day } from "../day.js";
import { h, link } from "../dom.js";
import { sayWhenDone } from "../frame.js";
import { announce, empty, heading, part } from "../view.js";
import { counted, kindWord } from "../words.js";

const AGAIN = () => window.dispatchEvent(new Event("hashchange"));

export async function correctionsList() {
  const known = await book();
  const own = corrections();
  const content = [
    heading("Corrections", "What was put right", h("p.standfirst", standing(known))),
    lastOne(known),
    part("Lines that are not understood", problems(known), { note: ["They stand in the store's ", h("code", "corrections.csv"), " and are left out. Put them right there, or delete them; all others hold."] }),
    part("In this store", list(together(known.entries), known.editable && storeUndo)),
    part("Noted in this browser", own.length ? [list(together(own), browserUndo), actions(known, own)] : null, { note: known.editable ? null : noted() }),
    !known.entries.length && !own.length && empty("Nothing was put right yet.", h("p", "Use “Not right” beside an answer, a report or a name.")),
  ];
  return { title: "Corrections", content };
}

/** What became of the last correction, as long as somebody should know. */
function lastOne({ last = {} }) {
  if (last.state === "working") {
    outcome().then(AGAIN);
    return h("p.note", { role: "status" }, "The last correction is being worked out; this list shows it already.");
  }
  return last.state === "failed" && h("p.missing", { role: "alert" }, "The last correction (", last.when.slice(11, 16), ") could not be applied: ", last.error);
}

function problems({ problems: all = [] }) {
  return all.length ? h("ul.found", all.map((problem) => h("li", problem))) : null;
}

function standing({ editable }) {
  return editable
    ? "“Not right” beside an answer, a report or a name changes what this store makes of its articles, at once. The articles stay as they are, and everything can be undone."
    : ["This server only shows the store. To put things right at once, start it with ", h("code", "newsgraph serve --editable"), "."];
}

function noted() {
  return ["Download the file and give it to ", h("code", "newsgraph correct corrections.csv"), ": the store remembers it over every run."];
}

/** Lines that were said in one breath, such as of every report of an event, are one entry. */
function together(lines) {
  const groups = new Map();
  for (const line of lines) {
    const key = [line.correction, line.object, line.note, line.who, line.when, line.about].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

function list(groups, undo) {
  return groups.length ? h("ol.corrections", groups.map((lines) => h("li", entry(lines, undo)))) : null;
}

function entry(lines, undo) {
  const [first] = lines;
  const said = first.sentence && h("details.more-evidence", h("summary", lines.length > 1 ? "The sentences" : "The sentence"), lines.filter((line) => line.sentence).map(sentence));
  return [
    h("p.corrected", about(first), " ", h("span.arrow", { "aria-hidden": "true" }, "→"), " ", h("b", first.words || first.correction), lines.length > 1 && h("span.number", " (" + counted(lines.length, "report") + ")")),
    first.note && h("p.why", "“" + first.note + "”"), said,
    h("p.line-foot", h("span", first.who || "Writer not known"), h("span", first.when ? [day(first.when.slice(0, 10)), ", ", first.when.slice(11, 16)] : "day not known"), undo && undoButton(lines, undo)),
  ];
}

function about({ of, about: words, page }) {
  const kind = { event: "event", report: "event", claim: "article", article: "article" }[of] ?? "entity";
  const shown = page && of !== "article" ? link(addressOf(page.includes("/event/") ? "event" : page.includes("/article/") ? "article" : kind, page), words) : h("span", words);
  return [of && of !== "report" && h("span.kicker-word", kindWord(of) + " "), shown];
}

function sentence(line) {
  return h("figure.evidence", h("blockquote", line.sentence), h("figcaption", h("span.source", h("span.publisher", line.publisher || "Publisher not known"), ", ", day(line.day) ?? "no day", ": ",
    link(addressOf("article", line.article, { at: line.begin + "," + line.end }), line.headline || "the article"))));
}

const storeUndo = (lines) => takeBack(lines).then((done) => (done ? announce("Undone.") : void sayWhenDone("Taken back")));
const browserUndo = async (lines) => forget(lines);

function undoButton(lines, undo) {
  const button = h("button.plain", { type: "button" }, "Undo");
  button.addEventListener("click", async () => {
    button.disabled = true;
    await undo(lines).then(AGAIN, (trouble) => { announce(trouble.message); button.replaceWith(h("span.missing", trouble.detail || trouble.message)); });
  });
  return button;
}

function actions(known, own) {
  const here = h("button", { type: "button" }, "Apply to this store");
  here.addEventListener("click", async () => {
    here.disabled = true;
    await apply(known, own, writer() || known.writer).then((done) => { forget(own); AGAIN(); return done ? undefined : sayWhenDone("Noted"); },
      (trouble) => { announce(trouble.message); here.replaceWith(h("span.missing", { role: "alert" }, trouble.detail || trouble.message)); });
  });
  return h("p.actions", known.editable && here, h("button", { type: "button", onclick: downloadCorrections }, "Download corrections file"));
}
