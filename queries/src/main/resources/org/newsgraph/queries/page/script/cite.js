/** A sentence and its article, ready to be pasted: in words and in the usual styles, which the server writes. */
import { get } from "./api.js";
import { dayWords } from "./day.js";
import { h, linkable, replace } from "./dom.js";
import { announce } from "./view.js";

/** A fold with the sentence and its source, and the article in each style; each can be copied. */
export function cite(evidence) {
  const place = h("div.cite-styles", { "aria-live": "polite" });
  const fold = h("details.cite", h("summary", "Cite"), place);
  fold.addEventListener("toggle", async () => {
    if (!fold.open || place.childNodes.length) return;
    replace(place, h("p.waiting", "…"));
    const { styles } = await get("cite", { iri: evidence.article }).catch(() => ({ styles: [] }));
    replace(place, [{ name: "In words", text: inWords(evidence) }, ...styles].map(style));
  });
  return fold;
}

function style({ name, text }) {
  return h("div.cite-style", h("span.cite-name", name), h(text.includes("\n") ? "pre.cite-text" : "span.cite-text", text), copy(name, text));
}

/** Only where the browser lets a page copy. */
function copy(name, text) {
  if (!navigator.clipboard) return null;
  const button = h("button.plain", { type: "button", "aria-label": "Copy: " + name }, "Copy");
  button.addEventListener("click", () => navigator.clipboard.writeText(text).then(() => {
    button.textContent = "Copied";
    announce("It is copied.");
  }, () => announce("This browser does not let the page copy.")));
  return button;
}

function inWords({ sentence, publisher, day, headline, url, article }) {
  const where = [publisher, headline && "“" + headline + "”", dayWords(day)].filter(Boolean).join(", ");
  const source = where + ", " + (linkable(url) ? url : article);
  return sentence ? "“" + sentence + "” (" + source + ")" : source;
}
