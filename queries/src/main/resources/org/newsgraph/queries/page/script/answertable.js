/** The rows of an answer; beside each its evidence, in narrow windows below it. Headings sort. */
import { addressOf } from "./address.js";
import { drawnCell } from "./cell.js";
import { dayWords } from "./day.js";
import { proof } from "./evidence.js";
import { h, link, replace, svg } from "./dom.js";
import { notRight } from "./notright.js";
import { disputeWord, listed } from "./words.js";

/** Columns of where it was, not of who took part. */
const PLACES = new Set(["where", "place", "country", "nation"]);
const GRADES = ["sure", "likely", "unsure"];

/** The answer as a table; `sort` is the name of a column, with - before it downwards; `sorted` is told of another. */
export function answerTable({ columns, rows }, sort = "", sorted = () => {}) {
  const graded = rows.some((row) => row.sureness);
  const shown = columns.filter((column) => !column.hidden && !(graded && column.name === "sureness") && rows.some((row) => filled(row.cells[column.name])));
  const table = { columns: shown, rows: [...rows], order: undefined, down: false, most: mostByColumn(shown, rows), graded, sorted };
  table.head = h("tr", { role: "row" }, shown.map((column) => headCell(table, column)), table.graded && h("th", { scope: "col", role: "columnheader" }, "How sure"), h("th.evidence-head", { scope: "col", role: "columnheader" }, "Evidence"));
  table.body = h("tbody", { role: "rowgroup" });
  const index = shown.findIndex(({ name }) => name === sort.replace(/^-/, ""));
  if (index >= 0) order(table, shown[index], table.head.children[index], sort.startsWith("-"));
  draw(table);
  return h("div.answer-window", h("table.answer", { role: "table" }, h("thead", { role: "rowgroup" }, table.head), table.body));
}

function filled(cell) {
  return Boolean(cell && (cell.value || cell.label || cell.items?.length));
}

function headCell(table, column) {
  const button = h("button.sort", { type: "button" }, column.label);
  const cell = h("th", { scope: "col", role: "columnheader" }, button);
  button.addEventListener("click", () => sort(table, column, cell));
  return cell;
}

function sort(table, column, cell) {
  order(table, column, cell, table.order === column && !table.down);
  table.sorted((table.down ? "-" : "") + column.name);
  draw(table);
}

function order(table, column, cell, down) {
  table.down = down;
  table.order = column;
  const sign = table.down ? -1 : 1;
  table.rows.sort((one, other) => sign * compare(one.cells[column.name], other.cells[column.name]));
  [...table.head.children].forEach((head) => head.removeAttribute("aria-sort"));
  cell.setAttribute("aria-sort", table.down ? "descending" : "ascending");
}

function compare(one, other) {
  const [first, second] = [one, other].map((cell) => (cell?.type === "date" ? cell.value : cell?.label) ?? "");
  if (!first || !second) return (first ? 0 : 1) - (second ? 0 : 1);
  return first.localeCompare(second, "en", { numeric: true });
}

function draw(table) {
  replace(table.body, table.rows.map((row) => line(table, row)));
}

function mostByColumn(columns, rows) {
  return Object.fromEntries(columns.map(({ name }) => [name, Math.max(...rows.map((row) => (row.cells[name]?.type === "number" ? Number(row.cells[name].value) : 0)))]));
}

function line({ columns, most, graded }, row) {
  return h("tr", { role: "row" }, columns.map((column) => valueCell(column, row.cells[column.name], most[column.name])),
    graded && h("td", { role: "cell", "data-label": "How sure", class: row.sureness ? "sureness-cell" : "empty-cell" }, h("div", grade(row.sureness))),
    h("td.evidence-cell", { role: "cell" }, proof(row.evidence, statusOf(row), row.cells.where?.label), rowTools(columns, row)));
}

function valueCell(column, cell, most) {
  return h("td", { role: "cell", "data-label": column.label, "data-column": column.name, class: filled(cell) ? (cell.type ?? "") + "-cell" : "empty-cell" }, h("div", drawnCell(cell), cell?.type === "number" && most > 1 && bar(Number(cell.value) / most)));
}

/** A word and as many filled dots, so that neither carries it alone. */
function grade(sureness) {
  if (!sureness) return null;
  const dots = GRADES.length - GRADES.indexOf(sureness);
  return h("span.sureness", { class: "sureness-" + sureness }, h("span.dots", { "aria-hidden": "true" }, "●".repeat(dots) + "○".repeat(GRADES.length - dots)), " ", sureness);
}

function spoken(cell) {
  return cell?.type === "date" ? cell.value.split("/").map((value) => dayWords(value)).join(" – ") : cell?.label;
}

/** How a number compares with the largest of its column. */
function bar(share) {
  return svg("svg.bar", { viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" }, svg("rect", { width: Math.round(share * 100), height: 4 }));
}

function statusOf(row) {
  return Object.values(row.cells).find((cell) => cell.type === "status")?.value;
}

function rowTools(columns, row) {
  const event = row.cells.event?.iri;
  const names = columns.flatMap(({ name }) => [row.cells[name], ...(row.cells[name]?.items ?? [])].map((cell) => ({ ...cell, place: PLACES.has(name) }))).filter(({ iri, type }) => iri && type === "entity");
  const title = columns.map((column) => spoken(row.cells[column.name])).filter(Boolean).join(" · ");
  const article = row.cells.article?.iri;
  const disputed = row.disputes?.length > 0 && event && link(addressOf("event", event), { class: "disputed" }, "Sources disagree on " + (row.disputed || listed(row.disputes.map(disputeWord))));
  return h("p.row-tools", disputed, article && link(addressOf("article", article), "Read the article"), event && link(addressOf("event", event), "All about this event"), notRight({ reports: row.evidence, names, event, title }));
}
