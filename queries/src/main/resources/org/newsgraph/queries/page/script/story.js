/** A row of an answer told as a line of a newspaper: a plain sentence, then status and day, then what proves it. */
import { drawnCell } from "./cell.js";
import { proofOf, ranked } from "./evidence.js";
import { h } from "./dom.js";

/** The sentences of the questions that the front page asks; a part in brackets falls away where a value is missing. */
const SENTENCES = {
  "who-met-whom": "{who} met {whom}[ in {where|country}]",
  "who-visited-where": "{person} visited {where|country}",
  "who-holds-which-office": "{person}, {office} of {of}",
};
const BELOW = ["status", "date"];

/** A heading with what stands below it. */
export function rowLine(question, columns, row) {
  return [h("span.line-head", sentence(question, columns, row)), foot(columns, row)];
}

/** The same with its first sentence. */
export function rowStory(question, columns, row) {
  return [h("h3.line-head", sentence(question, columns, row)), foot(columns, row), row.evidence.length > 0 && proofOf(ranked(row.evidence, row.cells.status?.value)[0], row.cells.status?.value)];
}

function sentence(question, columns, row) {
  const pattern = SENTENCES[question.id];
  const told = pattern && filled(pattern, row.cells);
  return told || [...values(columns, row)].flatMap((value, index) => (index ? [" · ", value] : [value]));
}

/** The pattern with the row's values in it; nothing where one that it cannot do without is missing. */
function filled(pattern, cells) {
  const pieces = pattern.split(/\[([^\]]*)\]/).map((piece, index) => ({ drawn: piecesOf(piece, cells), needed: index % 2 === 0 }));
  if (pieces.some((piece) => piece.needed && !piece.drawn)) return undefined;
  return pieces.map((piece) => piece.drawn ?? []);
}

function piecesOf(piece, cells) {
  const drawn = piece.split(/\{([\w|]+)\}/).map((part, index) => (index % 2 ? firstOf(part, cells) : part));
  return drawn.includes(null) ? undefined : drawn;
}

function firstOf(names, cells) {
  return names.split("|").map((name) => drawnCell(cells[name])).find(Boolean) ?? null;
}

function values(columns, row) {
  const shown = columns.filter((column) => !column.hidden);
  return shown.map((column) => row.cells[column.name]).filter((cell) => cell && !BELOW.includes(cell.type)).map(drawnCell).filter(Boolean);
}

function foot(columns, row) {
  const cells = columns.map((column) => row.cells[column.name]).filter((cell, index, all) =>
    BELOW.includes(cell?.type) && all.findIndex((other) => other?.value === cell.value) === index);
  return cells.length ? h("span.line-foot", cells.map(drawnCell)) : null;
}
