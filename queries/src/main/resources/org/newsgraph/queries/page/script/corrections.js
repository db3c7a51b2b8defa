/** The reader's corrections: lines for the file that `newsgraph correct FILE` applies, kept in this browser until downloaded. */
import { csv, save } from "./download.js";

const KEY = "newsgraph.corrections";
const COLUMNS = ["subject", "correction", "object", "note"];

/** The lines collected so far: {subject, correction, object, note}. */
export function corrections() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

/** Adds a line. */
export function correct(line) {
  keep([...corrections(), line]);
}

/** Takes a line out again. */
export function uncorrect(index) {
  keep(corrections().filter((_, at) => at !== index));
}

/** Hands the file to the reader. */
export function downloadCorrections() {
  const lines = corrections().map((line) => COLUMNS.map((column) => line[column] ?? ""));
  save("corrections.csv", "text/csv", csv([COLUMNS, ...lines]));
}

function keep(lines) {
  localStorage.setItem(KEY, JSON.stringify(lines));
  window.dispatchEvent(new Event("corrections"));
}
