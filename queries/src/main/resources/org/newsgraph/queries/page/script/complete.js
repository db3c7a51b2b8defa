/** A text field that completes names of the store, after the combobox pattern of the ARIA guide. */
import { get } from "./api.js";
import { h, replace } from "./dom.js";
import { counted, kindWord } from "./words.js";

const PAUSE = 120;
let fields = 0;

/** The field and its list. `choose(name)` is called with {iri, label, type}; `submit(text)` on Enter without a choice. */
export function nameField({ id = "names-" + ++fields, label, placeholder = "", value = "", kind = "", choose, submit = () => {}, edit = () => {} }) {
  const list = h("ul.names", { id: id + "-list", role: "listbox", "aria-label": label, hidden: true });
  const input = h("input", {
    id, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder, value,
    "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
  });
  const field = { input, list, found: [], at: -1, choose, submit, kind, turn: 0 };
  input.addEventListener("input", () => { delete input.dataset.iri; edit(input.value); later(field); });
  input.addEventListener("keydown", (event) => key(field, event));
  input.addEventListener("blur", () => close(field));
  return { input, root: h("div.name-field", input, list) };
}

/** Lets a field stand for this one entity and no other of its name, until it is edited. */
export function hold(input, { iri, label }) {
  input.value = label;
  input.dataset.iri = iri;
}

function later(field) {
  clearTimeout(field.timer);
  field.timer = setTimeout(() => complete(field), PAUSE);
}

async function complete(field) {
  const turn = ++field.turn;
  const q = field.input.value.trim();
  if (!q) return close(field);
  const found = await get("complete", { q }).catch(() => undefined);
  if (turn !== field.turn || document.activeElement !== field.input) return;
  if (found) show(field, found.names.filter((name) => fits(field.kind, name.type)));
}

const TYPES = { person: ["Person"], country: ["Country"], place: ["Place", "Country"], organisation: ["Organization"], actor: ["Person", "Country", "Organization"] };

function fits(kind, type) {
  return !TYPES[kind] || TYPES[kind].includes(type);
}

function show(field, found) {
  field.found = found;
  field.at = -1;
  const rows = found.map((name, index) => option(field, name, index));
  replace(field.list, rows.length ? rows : h("li.none", { role: "option", "aria-disabled": "true" }, "No name in this store begins like this."));
  field.list.hidden = false;
  field.input.setAttribute("aria-expanded", "true");
  field.input.removeAttribute("aria-activedescendant");
}

function option(field, name, index) {
  const item = h("li", { id: field.list.id + "-" + index, role: "option", "aria-selected": "false" },
    h("span.name", name.label), h("span.kind", kindWord(name.type) + (name.events ? " · " + counted(name.events, "event") : "")));
  item.addEventListener("mousedown", (event) => { event.preventDefault(); take(field, index); });
  return item;
}

const KEYS = {
  ArrowDown: (field) => move(field, 1),
  ArrowUp: (field) => move(field, -1),
  Escape: (field) => close(field),
  Enter: (field) => (field.at >= 0 ? take(field, field.at) : enter(field)),
};

function key(field, event) {
  const action = KEYS[event.key];
  if (!action || (event.key !== "Enter" && field.list.hidden)) return;
  event.preventDefault();
  action(field);
}

function move(field, step) {
  const size = field.found.length;
  if (!size) return;
  field.at = field.at < 0 && step < 0 ? size - 1 : (field.at + step + size) % size;
  [...field.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === field.at)));
  const chosen = field.list.children[field.at];
  chosen.scrollIntoView({ block: "nearest" });
  field.input.setAttribute("aria-activedescendant", chosen.id);
}

function enter(field) {
  field.turn++;
  clearTimeout(field.timer);
  close(field);
  field.submit(field.input.value.trim());
}

function take(field, index) {
  const name = field.found[index];
  field.input.value = name.label;
  if (field.found.some((other) => other.label === name.label && other.iri !== name.iri)) hold(field.input, name);
  close(field);
  field.choose(name);
}

function close(field) {
  field.list.hidden = true;
  field.at = -1;
  field.input.setAttribute("aria-expanded", "false");
  field.input.removeAttribute("aria-activedescendant");
}
