/** The first of a long list; the others behind a fold. */
import { h } from "./dom.js";

/** A list of what `draw` makes of the items. */
export function someOf(items, most, draw) {
  const list = (some) => h("ul.plain-list", some.map((item) => h("li", draw(item))));
  if (items.length <= most) return list(items);
  return [list(items.slice(0, most)), h("details.more-evidence", h("summary", items.length - most + " more"), list(items.slice(most)))];
}
