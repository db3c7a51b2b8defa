/** The choice of collections in the masthead: the whole page is kept to those that are ticked. */
import { get } from "./api.js";
import { within } from "./address.js";
import { h, replace } from "./dom.js";

const BETWEEN = ";";

/** Draws the choice where the store has collections. */
export async function drawCollections(place) {
  const { collections = {} } = await get("summary").catch(() => ({}));
  const names = Object.keys(collections);
  if (!names.length) return;
  const boxes = names.map((name) => h("label", h("input", { type: "checkbox", value: name }), h("bdi", name), " ", h("span.number", new Intl.NumberFormat("en-GB").format(collections[name]))));
  const form = h("form.collections-form", boxes, h("p.actions", h("button", { type: "submit" }, "Show"), h("button.plain", { type: "reset" }, "All")));
  const summary = h("summary");
  const chooser = h("details.collections-choice", summary, form);
  form.addEventListener("submit", (event) => { event.preventDefault(); keepTo(ticked(form)); chooser.open = false; });
  form.addEventListener("reset", (event) => { event.preventDefault(); keepTo([]); chooser.open = false; });
  chooser.addEventListener("keydown", (event) => { if (event.key === "Escape") { chooser.open = false; summary.focus(); } });
  replace(place, chooser);
  const mark = () => draw(summary, form);
  window.addEventListener("hashchange", mark);
  mark();
}

function draw(summary, form) {
  const chosen = split(within());
  for (const box of form.querySelectorAll("input")) box.checked = chosen.includes(box.value);
  summary.textContent = chosen.length === 0 ? "All collections" : chosen.length === 1 ? chosen[0] : chosen.length + " collections";
}

/** The names in an address; two ; are one in a name. */
function split(names) {
  return names.replaceAll(BETWEEN + BETWEEN, "\u0001").split(BETWEEN).map((name) => name.replaceAll("\u0001", BETWEEN)).filter(Boolean);
}

function ticked(form) {
  const boxes = [...form.querySelectorAll("input")];
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  return chosen.length === boxes.length ? [] : chosen;
}

/** The same view, kept to others. */
function keepTo(names) {
  const [path, search = ""] = location.hash.replace(/^#?\/?/, "").split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  query.delete("in");
  query.delete("at");
  if (names.length) query.set("in", names.map((name) => name.replaceAll(BETWEEN, BETWEEN + BETWEEN)).join(BETWEEN));
  const there = "#/" + path + (query.size ? "?" + query : "");
  if (there === location.hash) window.dispatchEvent(new Event("hashchange"));
  else location.hash = there;
}
