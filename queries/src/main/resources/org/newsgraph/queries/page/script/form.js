/** The form of a question: one field for each parameter, fields for names complete. */
import { address } from "./address.js";
import { get } from "./api.js";
import { hold, nameField } from "./complete.js";
import { h } from "./dom.js";
import { kindWord, statusWord } from "./words.js";

const NAMES = ["person", "country", "place", "organisation", "entity", "actor"];
const CHOICES = {
  status: [["", "Any"], ...["happened", "ongoing", "planned", "possible", "cancelled", "denied"].map((status) => [status, statusWord(status)])],
  confidence: [["", "Any"], ["sure", "Sure"], ["likely", "Likely or sure"]],
  switch: [["yes", "Yes"], ["no", "No"]],
  eventclass: [["", "Any"], ["reliable", "Those most often right"], ...[
    "Accusation", "Agreement", "Aid", "Appointment", "Assault", "Call", "Coercion", "Commemoration", "Concession",
    "Cooperation", "Departure", "Election", "Meeting", "Mobilization", "Negotiation", "Protest", "Rejection", "Request",
    "Retreat", "Sanction", "Signing", "Statement", "Support", "Threat", "Visit"]
    .map((name) => [name, kindWord(name)])],
};
const HINT = { from: "2024, 2024-08 or 2024-08-18", to: "2024, 2024-08 or 2024-08-18", iri: "https://…", office: "finance minister" };

/** The form, filled with what the address gives, else with the defaults; nothing for a question without parameters. */
export function questionForm(question, given) {
  const parameters = question.parameters.filter(({ type }) => type !== "collection");
  if (!parameters.length) return null;
  const fields = parameters.map((parameter) => field(question, parameter, given[parameter.name] ?? parameter.default ?? ""));
  const form = h("form.question-form", { "aria-label": "Narrow the question" },
    fields.map((one) => one.root), h("div.form-end", h("button", { type: "submit" }, "Ask")));
  form.addEventListener("submit", (event) => { event.preventDefault(); ask(question, fields); });
  return form;
}

function ask(question, fields) {
  const values = Object.fromEntries(fields.map((one) => [one.name, value(one)]));
  const there = address("ask/" + question.id, values);
  if (there === location.hash) window.dispatchEvent(new Event("hashchange"));
  else location.hash = there;
}

/** An emptied field means "any", also where the question has a default. */
function value({ input, parameter }) {
  const typed = input.dataset.iri ?? input.value.trim();
  if (typed === (parameter.default ?? "")) return "";
  return typed || "any";
}

function field(question, parameter, given) {
  const id = "parameter-" + parameter.name;
  const shown = given === "any" ? "" : given;
  const { input, root } = control(id, parameter, shown);
  return { name: parameter.name, parameter, input, root: h("div.field", h("label", { for: id }, parameter.label || parameter.name), root) };
}

function control(id, parameter, value) {
  if (CHOICES[parameter.type]) return select(id, CHOICES[parameter.type], value);
  if (NAMES.includes(parameter.type)) return completed(id, parameter, value);
  const input = h("input", { id, type: "text", value, placeholder: HINT[parameter.type] ?? "Any", autocomplete: "off" });
  return { input, root: input };
}

function completed(id, parameter, value) {
  const submit = () => field.input.form.requestSubmit();
  const field = nameField({ id, label: parameter.label, placeholder: "Any", value, kind: parameter.type, choose: () => {}, submit });
  if (/^https?:/.test(value)) get("entity", { iri: value }).then((entity) => hold(field.input, entity), () => {});
  return field;
}

function select(id, choices, value) {
  const input = h("select", { id }, choices.map(([choice, words]) => h("option", { value: choice, selected: choice === value }, words)));
  return { input, root: input };
}
