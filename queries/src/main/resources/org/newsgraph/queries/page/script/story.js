/** A row of an answer told as a line of a newspaper: the heading, then status, place and day. */
import { drawnCell } from "./cell.js";
import { proofOf } from "./evidence.js";
import { h } from "./dom.js";

const BELOW = ["status", "date"];

/** A heading with what stands below it. */
export function rowLine(question, columns, row) {
  return [h("span.line-head", head(columns, row)), foot(columns, row)];
}

/** The same with its first sentence. */
export function rowStory(question, columns, row) {
  return [h("h3.line-head", head(columns, row)), foot(columns, row), row.evidence[0] && proofOf(row.evidence[0], row.cells.status?.value)];
}

function head(columns, row) {
  const cells = columns.map((column) => row.cells[column.name]).filter(Boolean);
  const event = cells.find((cell) => cell.type === "event");
  const names = cells.filter((cell) => !BELOW.includes(cell.type));
  return event ? drawnCell(event) : joined(names.map(drawnCell), " · ");
}

function foot(columns, row) {
  const cells = columns.map((column) => row.cells[column.name]).filter((cell) => cell && BELOW.includes(cell.type));
  return cells.length ? h("span.line-foot", cells.map(drawnCell)) : null;
}

function joined(parts, between) {
  return parts.flatMap((part, index) => (index ? [between, part] : [part]));
}
