/** The frame around the views: search in the masthead, the marked section, the bar of collected corrections. */
import { drawCollections } from "./collections.js";
import { corrections, downloadCorrections, outcome, takeBack } from "./corrections.js";
import { address } from "./address.js";
import { h, link, replace } from "./dom.js";
import { searchBox } from "./searchbox.js";
import { announce } from "./view.js";
import { counted } from "./words.js";

const SECTION = { questions: "questions", ask: "questions", sparql: "sparql", help: "help" };

/** Draws what stays while views change. */
export function drawFrame() {
  replace(document.getElementById("masthead-search"), searchBox("masthead-names"));
  drawCollections(document.getElementById("collections"));
  window.addEventListener("hashchange", carryOn);
  carryOn();
  window.addEventListener("corrections", drawBar);
  window.addEventListener("storage", drawBar);
  drawBar();
}

/** The links of the frame stay in the collections to which the page is kept. */
function carryOn() {
  for (const anchor of document.querySelectorAll(".wordmark, [data-section]")) anchor.href = address(anchor.dataset.section ?? "");
}

/** Marks the section to which a view belongs; the front page has a search box of its own. */
export function markSection(view) {
  document.body.dataset.view = view || "front";
  document.getElementById("masthead-names").value = "";
  for (const anchor of document.querySelectorAll("[data-section]"))
    if (anchor.dataset.section === SECTION[view]) anchor.setAttribute("aria-current", "page");
    else anchor.removeAttribute("aria-current");
}

function drawBar() {
  const number = corrections().length;
  const bar = document.getElementById("corrections-bar");
  bar.hidden = number === 0;
  replace(bar, number > 0 && [
    h("p", counted(number, "correction") + " noted in this browser."),
    link("#/corrections", "Look at them"),
    h("button.plain", { type: "button", onclick: downloadCorrections }, "Download corrections file"),
  ]);
}

/** Says what became of a correction, with a way back where it was applied. */
export function sayCorrected(words, lines = []) {
  announce(words);
  const bar = document.getElementById("corrections-bar");
  const back = h("button.plain", { type: "button" }, "Undo");
  back.addEventListener("click", async () => {
    back.disabled = true;
    await takeBack(lines).then((done) => { window.dispatchEvent(new Event("hashchange")); return done ? sayCorrected("Undone.") : sayWhenDone("Taken back"); },
      (trouble) => sayCorrected(trouble.detail || trouble.message));
  });
  bar.hidden = false;
  replace(bar, h("p", words), lines.length > 0 && back, link("#/corrections", "All corrections"), h("button.plain", { type: "button", onclick: drawBar }, "Close"));
}

/** Says that the store is at work, and then what became of it. */
export async function sayWhenDone(words, lines = []) {
  sayCorrected(words + ". The store is working it out; this takes a while.", lines);
  const { state, error } = await outcome();
  window.dispatchEvent(new Event("hashchange"));
  sayCorrected(state === "failed" ? "Not applied: " + error : "Done. " + words + ".", state === "failed" ? [] : lines);
}
