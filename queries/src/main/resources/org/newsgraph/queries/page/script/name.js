/** Names of people, countries, places and organisations, leading to their pages. */
import { addressOf } from "./address.js";
import { h, link } from "./dom.js";

/** One name; `entity` is {iri, label}. */
export function name(entity) {
  return entity?.iri ? link(addressOf("entity", entity.iri), { class: "name" }, h("bdi", entity.label)) : h("span", entity?.label ?? String(entity ?? ""));
}

/** Several names with something between them. */
export function names(entities, between) {
  return entities.flatMap((entity, index) => (index ? [between, name(entity)] : [name(entity)]));
}
