/** A list of facts: what, and its value; facts without a value are left out. */
import { h } from "./dom.js";

export function facts(pairs) {
  const told = pairs.filter(([, value]) => value && (!Array.isArray(value) || value.some(Boolean)));
  return h("dl.facts", told.map(([what, value]) => h("div", h("dt", what), h("dd", value))));
}
