/** What an entity had part in: a time line and a list, all of it or one kind of event; of many the latest, the others on demand. */
import { get } from "./api.js";
import { eventList } from "./eventlist.js";
import { h, replace } from "./dom.js";
import { timeline } from "./timeline.js";
import { counted, kindWord } from "./words.js";

/** The time line above the list; a choice of kinds where there are several. */
export function doings({ iri, label, events, eventCount }) {
  if (!events.length) return h("p.missing", "No event with " + label + " is told in this store.");
  const place = h("div.timeline-place", { "aria-busy": "true" });
  const list = h("div");
  const all = [...events];
  const show = (kind) => { const some = all.filter((event) => !kind || event.class === kind); replace(list, eventList(some)); return drawTimeline(place, some); };
  requestAnimationFrame(() => show(""));
  return h("section.part", h("div.doings-head", h("h2", counted(eventCount, "event")), kinds(events, show)), place, list, moreOf(iri, all, eventCount, show));
}

/** Fetches the next part of a long list. */
function moreOf(iri, all, count, show) {
  if (all.length >= count) return null;
  const words = () => "Earlier events (" + new Intl.NumberFormat("en-GB").format(count - all.length) + ")";
  const button = h("button.plain.earlier", { type: "button" }, words());
  button.addEventListener("click", async () => {
    button.disabled = true;
    const next = await get("entity", { iri, from: all.length });
    all.push(...next.events);
    show("");
    button.disabled = false;
    if (all.length >= count || !next.events.length) button.remove();
    else replace(button, words());
  });
  return button;
}

/** Draws the time line of these events into its place; nothing where fewer than two have a day. */
export async function drawTimeline(place, events) {
  const drawing = await timeline(events, Math.floor(place.getBoundingClientRect().width));
  replace(place, drawing);
  place.removeAttribute("aria-busy");
}

function kinds(events, show) {
  const all = [...new Set(events.map((event) => event.class))].sort();
  if (all.length < 2) return null;
  const choice = h("select", { "aria-label": "Kind of event" }, h("option", { value: "" }, "All kinds"),
    all.map((kind) => h("option", { value: kind }, kindWord(kind) + " (" + events.filter((event) => event.class === kind).length + ")")));
  choice.addEventListener("change", () => show(choice.value));
  return choice;
}
