/** The search box: completes names and leads to the page of the chosen one; takes questions in plain English. */
import { address, addressOf } from "./address.js";
import { nameField } from "./complete.js";
import { h } from "./dom.js";

/** A search form; `value` is what it starts with. */
export function searchBox(id, value = "") {
  const go = (text) => { if (text) location.hash = address("search", { q: text }); };
  const field = nameField({
    id, value, label: "Ask in plain English, or search people, countries, places and organisations",
    placeholder: "Ask a question, or search",
    choose: (name) => { location.hash = addressOf("entity", name.iri); }, submit: go,
  });
  const form = h("form.search", { role: "search", "aria-label": id.startsWith("masthead") ? "Search from anywhere" : "Search" },
    h("label.visually-hidden", { for: id }, "Ask in plain English, or search people, countries, places and organisations"),
    field.root, h("button", { type: "submit" }, "Search"));
  form.addEventListener("submit", (event) => { event.preventDefault(); go(field.input.value.trim()); });
  return form;
}
