/** A row of an answer told as a line of a newspaper: a plain sentence, then status and day, then what proves it. */
import { addressOf } from "./address.js";
import { drawnCell } from "./cell.js";
import { proofOf, ranked } from "./evidence.js";
import { h, link } from "./dom.js";
import { headline } from "./headline.js";
import { eventOfRow } from "./rowevent.js";
import { statusMark } from "./status.js";
import { disputeWord, listed } from "./words.js";

const OFFICE = ["person", "office", "of"];
const BELOW = ["status", "date"];

/** A heading with what stands below it. */
export function rowLine(question, columns, row) {
  return [h("span.line-head", sentence(question, columns, row)), foot(question, columns, row)];
}

/** The same with its first sentence. */
export function rowStory(question, columns, row) {
  const status = row.cells.status?.value;
  return [h("h3.line-head", sentence(question, columns, row)), foot(question, columns, row), row.evidence.length > 0 && proofOf(ranked(row.evidence, status, row.cells.where?.label)[0], status)];
}

function sentence(question, columns, row) {
  const event = eventOfRow(question, row);
  if (event) return link(addressOf("event", event.event), headline(event));
  const [person, office, of] = OFFICE.map((column) => drawnCell(row.cells[column]));
  return person && office && of ? [person, ", ", office, " of ", of] : values(columns, row);
}

function values(columns, row) {
  const shown = columns.filter((column) => !column.hidden).map((column) => row.cells[column.name]);
  return shown.filter((cell) => cell && !BELOW.includes(cell.type)).map(drawnCell).filter(Boolean).flatMap((value, index) => (index ? [" · ", value] : [value]));
}

function foot(question, columns, row) {
  const cells = columns.map((column) => row.cells[column.name]);
  const [first, ...others] = cells.filter((cell) => cell?.type === "date").map((cell) => cell.value);
  const status = cells.find((cell) => cell?.type === "status")?.value || eventOfRow(question, row)?.status;
  return h("span.line-foot", status && statusMark(status), first && drawnCell({ type: "date", value: [first, ...others.slice(-1)].join("/") }),
    row.cells.about?.value && h("span", "about " + listed(row.cells.about.value.split(/[, ]+/).map(disputeWord))));
}
