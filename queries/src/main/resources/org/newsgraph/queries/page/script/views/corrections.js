/** The collected corrections, to look through before the file is downloaded. */
import { corrections, downloadCorrections, uncorrect } from "../corrections.js";
import { h } from "../dom.js";
import { empty, heading } from "../view.js";

export async function correctionsList() {
  return { title: "Corrections", content: draw() };
}

function draw() {
  const lines = corrections();
  return [
    heading("Corrections", "What you marked as not right", h("p.standfirst", "Kept in this browser only. Download the file and give it to ",
      h("code", "newsgraph correct corrections.csv"), ": it is applied at every run.")),
    lines.length ? table(lines) : empty("Nothing noted yet.", h("p", "Use “Not right” beside an answer or a report.")),
    lines.length > 0 && h("p.actions", h("button", { type: "button", onclick: downloadCorrections }, "Download corrections file")),
  ];
}

function table(lines) {
  return h("table.lines-table", h("thead", h("tr", ["What", "Correction", "To what", "Why", ""].map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", lines.map((line, index) => h("tr", h("td.iri", line.subject), h("td", line.correction), h("td.iri", line.object), h("td", line.note), h("td", remove(index))))));
}

function remove(index) {
  const button = h("button.plain", { type: "button" }, "Remove");
  button.addEventListener("click", () => { uncorrect(index); window.dispatchEvent(new Event("hashchange")); });
  return button;
}
