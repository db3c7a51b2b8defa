/** Files made in the browser, and what an answer looks like in each format. */

/** Hands a text to the reader as a file. */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: type + ";charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const SOURCE = ["quote", "publisher", "published", "headline", "source"];

/** The formats of an answer: name, media type, writer. */
export const FORMATS = [
  { name: "CSV", end: "csv", type: "text/csv", write: (answer) => csv(table(answer)) },
  { name: "JSON", end: "json", type: "application/json", write: (answer) => JSON.stringify(answer, null, 2) + "\n" },
  { name: "Markdown", end: "md", type: "text/markdown", write: (answer) => markdown(answer.question, table(answer)) },
];

/** Lines of comma separated values (RFC 4180); a cell that a spreadsheet would run as a formula is quoted with '. */
export function csv(lines) {
  return lines.map((line) => line.map(field).join(",") + "\r\n").join("");
}

function table({ columns: all, rows }) {
  const columns = all.filter((column) => !column.hidden);
  const head = [...columns.map((column) => column.label), ...SOURCE];
  return [head, ...rows.map((row) => [...columns.map((column) => words(row.cells[column.name])), ...cited(row.evidence[0])])];
}

function words(cell) {
  return cell?.label ?? cell?.value ?? "";
}

function cited(evidence) {
  if (!evidence) return SOURCE.map(() => "");
  return [evidence.sentence, evidence.publisher, evidence.day, evidence.headline, evidence.url || evidence.article].map((value) => value ?? "");
}

function field(value) {
  const text = /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

function markdown(question, [head, ...body]) {
  const row = (cells) => "| " + cells.map((cell) => String(cell).replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ")).join(" | ") + " |\n";
  return "# " + question.summary + "\n\n" + row(head) + row(head.map(() => "---")) + body.map(row).join("");
}
