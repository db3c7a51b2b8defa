/**
 * What readers put right. A server that takes corrections applies them at once; else they are lines for the file that
 * `newsgraph correct FILE` applies, kept in this browser until downloaded.
 */
import { get, send } from "./api.js";
import { csv, save } from "./download.js";

const KEY = "newsgraph.corrections", WRITER = "newsgraph.writer";
const COLUMNS = ["subject", "correction", "object", "note", "who", "when"];

/** The corrections of the store: {editable, writer, token, entries}; none where the server knows of none. */
export async function book() {
  return get("corrections").catch(() => ({ editable: false, writer: "", entries: [] }));
}

/** The lines collected in this browser: {subject, correction, object, note, who, when, about, words}. */
export function corrections() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

/** Who notes corrections in this browser. */
export function writer() {
  return localStorage.getItem(WRITER) ?? "";
}

/** Keeps lines in this browser. */
export function collect(lines, who) {
  const when = new Date().toISOString().replace(/\.\d+/, "");
  keep([...corrections(), ...lines.map((line) => ({ ...line, who, when }))]);
}

/** Has the server apply lines; whether it has done so already. */
export async function apply({ token }, lines, who) {
  localStorage.setItem(WRITER, who);
  const { applied } = await send("corrections", { note: lines, who }, token);
  return applied;
}

/** Waits until the server is through with what it took on: {state, error}. */
export async function outcome() {
  for (;;) {
    const { last = { state: "none" } } = await book();
    if (last.state !== "working") return last;
    await new Promise((go) => setTimeout(go, 3000));
  }
}

/** Has the server take lines back; whether it has done so already. */
export async function takeBack(lines) {
  const { token } = await book();
  const { applied } = await send("corrections", { undo: lines }, token);
  return applied;
}

/** Takes lines out of those of this browser. */
export function forget(lines) {
  const said = new Set(lines.map(key));
  keep(corrections().filter((line) => !said.has(key(line))));
}

/** Hands the file to the reader. */
export function downloadCorrections() {
  const lines = corrections().map((line) => COLUMNS.map((column) => line[column] ?? ""));
  save("corrections.csv", "text/csv", csv([COLUMNS, ...lines]));
}

function key({ subject, correction, object }) {
  return [subject, correction, object].join("\n");
}

function keep(lines) {
  localStorage.setItem(KEY, JSON.stringify(lines));
  window.dispatchEvent(new Event("corrections"));
}
