/** "Not right": asks what is wrong with a row, a report or a name, and corrects it, or notes it for the corrections file. */
import { apply, book, collect, writer } from "./corrections.js";
import { sayCorrected, sayWhenDone } from "./frame.js";
import { nameField } from "./complete.js";
import { h } from "./dom.js";
import { announce } from "./view.js";
import { kindWord } from "./words.js";

const TYPES = ["Person", "Country", "Place", "Organization", "Event"];

/** The button; `subject` is {title, reports, names, others}: what it is about, its evidence, who is named, reports of the same event. */
export function notRight(subject) {
  return h("button.plain.not-right", { type: "button", onclick: () => ask(subject) }, "Not right");
}

/** A button for one correction that is ready to take: {button, words, about, line}; asks why and who before it is noted. */
export function correctWith({ button, words, about, line }) {
  return h("button.plain.not-right", { type: "button", onclick: () => ask({ title: about, ready: [{ words, line: () => line }] }) }, button);
}

async function ask(subject) {
  const known = await book();
  const choices = subject.ready ?? choicesFor(subject);
  const reason = h("textarea", { id: "reason", rows: 2, maxlength: 500 });
  const who = h("input", { id: "writer", type: "text", maxlength: 100, value: writer() || known.writer, autocomplete: "name" });
  const form = h("form", { method: "dialog" },
    h("h2", { id: "not-right-title" }, "What is not right?"), h("p.subject-line", subject.title),
    h("div.choices", choices.map(radio)), h("label", { for: reason.id }, "Why? (optional)"), reason, h("label", { for: who.id }, "Your name (optional)"), who,
    h("p.note", known.editable ? "The store is corrected at once; it can be undone." : "It is noted in this browser, for the file that newsgraph correct applies."),
    h("p.actions", h("button", { type: "submit", value: "note" }, known.editable ? "Correct it" : "Note it"), h("button.plain", { type: "submit", value: "", formnovalidate: true }, "Never mind")));
  const dialog = h("dialog.not-right-dialog", { "aria-labelledby": "not-right-title" }, form);
  dialog.addEventListener("close", () => { if (dialog.returnValue) note(known, { form, choices, subject, why: reason.value, who: who.value.trim() }); dialog.remove(); });
  document.body.append(dialog);
  dialog.showModal();
}

function radio(choice, index) {
  const button = h("input", { type: "radio", name: "what", value: index, required: true, checked: index === 0 });
  const control = choice.control && h("div.choice-control", choice.control);
  control?.addEventListener("focusin", () => { button.checked = true; });
  return h("div.choice", h("label", button, h("span", choice.words)), control);
}

/** Most choices note one line; what is said of all reports of an event, a line each. */
async function note(known, { form, choices, subject, why, who }) {
  const choice = choices[Number(new FormData(form).get("what"))];
  const said = choice.lines?.() ?? [choice.line()];
  if (!said.length || said.some(([, , object]) => object === undefined)) return sayCorrected("Nothing was noted: a day, name or address is missing.");
  const words = spoken(form.querySelector("input[name=what]:checked").closest(".choice"));
  const lines = said.map(([about, correction, object]) => ({ subject: about, correction, object, note: why.replace(/\s+/g, " ").trim(), about: subject.title, words }));
  if (!known.editable) {
    collect(lines, who);
    return announce("Noted. The corrections file can be downloaded at the foot of the page.");
  }
  try {
    const done = await apply(known, lines, who);
    window.dispatchEvent(new Event("hashchange"));
    return done ? sayCorrected("Corrected: " + words, lines) : sayWhenDone("Noted: " + words.replace(/\.$/, ""), lines);
  } catch (trouble) {
    return sayCorrected("Not corrected. " + (trouble.detail || trouble.message));
  }
}

/** A choice as a sentence, with what was filled in. */
function spoken(choice) {
  const control = choice.querySelector("select, .choice-control input");
  const filled = control?.selectedOptions?.[0]?.textContent ?? control?.value ?? "";
  return (choice.querySelector("label").textContent + " " + filled).trim().replace(/:$/, "") + (filled || /[.:”"]$/.test(choice.textContent) ? "" : ".");
}

function choicesFor({ reports = [], names = [], others = [] }) {
  const distinct = names.filter((name, index) => names.findIndex((other) => other.iri === name.iri) === index);
  const told = reports.filter(isReport);
  return [
    ...reports.map(rejected),
    ...(reports.length > 1 && reports.every(isClaim) ? [allRejected(reports)] : []),
    ...(told.length ? otherwise(told, distinct) : []),
    ...elsewhere(reports, others),
    ...reports.slice(0, 1).flatMap((report) => distinct.map((name) => anotherOne(report, name))),
    ...pairs(distinct).filter(([one, other]) => sameKind(one, other)).map(([one, other]) => same(one, other)),
    ...(reports.length ? [] : distinct.flatMap(aboutName)),
  ];
}

function rejected(report) {
  const who = report.publisher || "The article";
  return { words: [who + " does not say this: ", h("q", short(report.sentence))], line: () => [report.report, "reject", ""] };
}

function isClaim({ report }) {
  return (report ?? "").includes("#claim=");
}

function allRejected(claims) {
  return { words: "Not this office or relation, whoever says so", lines: () => claims.map(({ report }) => [report, "reject", ""]) };
}

function isReport({ report }) {
  return (report ?? "").includes("#report=");
}

/** What a reader knows better than the articles, said of every report of the event. */
function otherwise(reports, named) {
  const names = named.filter(({ place }) => !place);
  const all = (correction, object) => () => reports.map(({ report }) => [report, correction, typeof object === "function" ? object() : object]);
  const day = h("input", { type: "text", placeholder: "2024-08-18, 2024-08 or 2024", pattern: "\\d{4}(-\\d\\d){0,2}", "aria-label": "The day" });
  const place = chosenName("Another place", "place"), missing = chosenName("Who took part", "actor");
  const absent = h("select", { "aria-label": "Who did not take part" }, names.map(({ iri, label }) => h("option", { value: iri }, label)));
  return [
    { words: "It was on another day:", control: day, lines: all("day", () => (/^\d{4}(-\d\d){0,2}$/.test(day.value.trim()) ? day.value.trim() : undefined)) },
    { words: "It was at another place:", control: place.root, lines: all("place", () => place.chosen.iri) },
    { words: "It was only planned", lines: all("status", "planned") },
    { words: "It never happened", lines: all("status", "denied") },
    ...(names.length ? [{ words: "This one did not take part:", control: absent, lines: all("no participant", () => absent.value) }] : []),
    { words: "Somebody else took part:", control: missing.root, lines: all("participant", () => missing.chosen.iri) },
  ];
}

function chosenName(label, kind) {
  const chosen = {};
  const field = nameField({ label, placeholder: "A name", kind, choose: (one) => { chosen.iri = one.iri; }, edit: () => { delete chosen.iri; } });
  return { root: field.root, chosen };
}

function elsewhere([report], others) {
  const other = others.find((one) => one.report !== report.report);
  return other ? [{ words: "This report tells of another event than the others", line: () => [report.report, "not the same as", other.report] }] : [];
}

function anotherOne(report, name) {
  return { words: [h("b", name.label), " in " + (report.publisher || "this article") + " is another of that name"], line: () => [report.article, "not the same as", name.iri] };
}

function same(one, other) {
  return { words: [h("b", one.label), " and ", h("b", other.label), " are one and the same"], line: () => [one.iri, "same as", other.iri] };
}

function aboutName(name) {
  return [otherType(name), sameAsTyped(name), otherLink(name)];
}

function otherType(name) {
  const control = h("select", { "aria-label": "What it is" }, TYPES.map((type) => h("option", { value: type }, kindWord(type))));
  return { words: "This is something else:", control, line: () => [name.iri, "type", control.value] };
}

function sameAsTyped(name) {
  const chosen = {};
  const field = nameField({ label: "The same as", placeholder: "A name", choose: (other) => { chosen.iri = other.iri; } });
  return { words: "This is the same as:", control: field.root, line: () => [name.iri, "same as", chosen.iri] };
}

function otherLink(name) {
  const control = h("input", { type: "url", placeholder: "https://en.wikipedia.org/wiki/…", "aria-label": "Wikipedia page" });
  return { words: "The Wikipedia page is another (empty: there is none):", control, line: () => [name.iri, "link", control.value.trim()] };
}

/** No town is a person. */
function sameKind(one, other) {
  const [first, second] = [one, other].map(({ kind, type }) => kind ?? (TYPES.includes(type) ? type : ""));
  return !first || !second || first === second;
}

function pairs(names) {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));
}

function short(text = "") {
  return text.length > 140 ? text.slice(0, 137).trimEnd() + "…" : text;
}
