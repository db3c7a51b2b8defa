/** Two handles on a line of months: only events between them are drawn. */
import { dayWords, extent } from "../day.js";
import { h } from "../dom.js";

/** Whether an event lies between two months, `["2021-01", "2022-06"]`; those without a day always do. */
export function between(event, [from, to]) {
  const covered = extent(event);
  return !covered || (monthOf(covered[1]) >= from && monthOf(covered[0]) <= to);
}

/** All months from the first to the last event. */
export function months(events) {
  const covered = events.map(extent).filter(Boolean);
  if (!covered.length) return [];
  const last = monthOf(new Date(Math.max(...covered.map(([, to]) => +to))));
  const found = [];
  for (let month = new Date(Math.min(...covered.map(([from]) => +from))); monthOf(month) <= last && found.length < 6000; month = next(month)) found.push(monthOf(month));
  return found;
}

/** The handles; `change` is told the two months. Nothing where all is of one month. */
export function slider(all, [from, to], change) {
  if (all.length < 2) return undefined;
  const said = h("output.slider-said");
  const [first, last] = [["First month", from, 0], ["Last month", to, all.length - 1]].map(([label, value, otherwise]) => {
    const at = all.indexOf(value);
    return h("input", { type: "range", min: 0, max: all.length - 1, value: at < 0 ? otherwise : at, "aria-label": label });
  });
  const tell = () => {
    const [one, other] = [Number(first.value), Number(last.value)].sort((a, b) => a - b);
    [first, last].forEach((handle) => handle.setAttribute("aria-valuetext", dayWords(all[handle.value])));
    said.textContent = dayWords(all[one], true) + " – " + dayWords(all[other], true);
    return [all[one], all[other]];
  };
  for (const handle of [first, last]) {
    handle.addEventListener("input", tell);
    handle.addEventListener("change", () => change(tell()));
  }
  tell();
  return h("div.slider", h("span.slider-handles", first, last), said);
}

function monthOf(date) {
  return date.toISOString().slice(0, 7);
}

function next(date) {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}
