/** The sentences behind what was chosen in a picture. */
import { addressOf } from "../address.js";
import { when } from "../day.js";
import { h, link } from "../dom.js";
import { proof } from "../evidence.js";
import { headline } from "../headline.js";
import { statusMark } from "../status.js";

/** The events, each with its sentences. */
export function told(title, events) {
  return [h("h3", title), h("ol.told", events.map((event) => h("li",
    event.event ? link(addressOf("event", event.event), { class: "line-head" }, headline(event)) : h("span.line-head", event.label),
    h("p.line-foot", event.status && statusMark(event.status), h("span", when(event, true))),
    event.evidence.length > 0 && proof(event.evidence, event.status, event.place?.label))))];
}
