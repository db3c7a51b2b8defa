/** Files made in the browser. */

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

/** Lines of comma separated values (RFC 4180); a cell that a spreadsheet would run as a formula is quoted with '. */
export function csv(lines) {
  return lines.map((line) => line.map(field).join(",") + "\r\n").join("");
}

function field(value) {
  const text = /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
