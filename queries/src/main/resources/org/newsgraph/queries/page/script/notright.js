/** "Not right": asks what is wrong with a row or report, and notes a line of the corrections file. */
import { correct } from "./corrections.js";
import { h } from "./dom.js";
import { announce } from "./view.js";

const TYPES = ["Person", "Country", "Place", "Organization", "Event"];

/** The button; `subject` is {title, reports, names, event}. */
export function notRight(subject) {
  return h("button.plain.not-right", { type: "button", onclick: () => ask(subject) }, "Not right");
}

function ask(subject) {
  const choices = choicesFor(subject);
  const reason = h("textarea", { id: "reason", rows: 2, maxlength: 500 });
  const buttons = choices.map((choice, index) => h("label.choice", h("input", { type: "radio", name: "what", value: index, required: true, checked: index === 0 }), h("span", choice.words)));
  const form = h("form", { method: "dialog" },
    h("h2", { id: "not-right-title" }, "What is not right?"), h("p.subject-line", subject.title),
    h("div.choices", buttons), h("label", { for: "reason" }, "Why? (for those who read the file)"), reason,
    h("p.actions", h("button", { type: "submit", value: "note" }, "Note it"), h("button.plain", { type: "submit", value: "", formnovalidate: true }, "Never mind")));
  const dialog = h("dialog.not-right-dialog", { "aria-labelledby": "not-right-title" }, form);
  dialog.addEventListener("close", () => { if (dialog.returnValue) note(form, choices, reason.value); dialog.remove(); });
  document.body.append(dialog);
  dialog.showModal();
}

function note(form, choices, reason) {
  const line = choices[Number(new FormData(form).get("what"))].line();
  correct({ ...line, reason: reason.trim() });
  announce("Noted. The corrections file can be downloaded at the foot of the page.");
}

function choicesFor({ reports = [], names = [] }) {
  const people = names.filter((name, index) => names.findIndex((other) => other.iri === name.iri) === index);
  return [...reports.map(rejected), ...pairs(people).map(same), ...people.map(otherType)];
}

function rejected(report) {
  const from = report.publisher ? report.publisher + " does not say this: " : "The article does not say this: ";
  return { words: [from, h("q", short(report.sentence))], line: () => ({ action: "reject", a: report.report, b: "" }) };
}

function same([one, other]) {
  return { words: one.label + " and " + other.label + " are one and the same", line: () => ({ action: "same", a: one.iri, b: other.iri }) };
}

function otherType(name) {
  const select = h("select", { "aria-label": "What " + name.label + " is" }, TYPES.map((type) => h("option", { value: type }, type)));
  return { words: [name.label + " is a ", select], line: () => ({ action: "type", a: name.iri, b: select.value }) };
}

function pairs(names) {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));
}

function short(text = "") {
  return text.length > 140 ? text.slice(0, 137).trimEnd() + "…" : text;
}
