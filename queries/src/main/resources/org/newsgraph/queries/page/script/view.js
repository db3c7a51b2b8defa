/** What every view needs: its heading, its empty and its error state. */
import { h } from "./dom.js";

/** A small line above, the heading, and what stands below it. */
export function heading(kicker, title, ...below) {
  return h("header.view-head", kicker && h("p.kicker", kicker), h("h1", { tabindex: "-1" }, title), below);
}

/** A part with a heading of its own; nothing where it would be empty. */
export function part(title, content, { id, note } = {}) {
  if (!content || (Array.isArray(content) && !content.length)) return null;
  return h("section.part", { id }, h("h2", title), note && h("p.note", note), content);
}

/** Says that there is nothing, and what to do. */
export function empty(words, ...more) {
  return h("div.empty", h("p", words), more);
}

/** Says what went wrong. */
export function failed(trouble) {
  const retry = h("button.plain", { type: "button", onclick: () => window.dispatchEvent(new Event("hashchange")) }, "Try again");
  return h("div.failed", { role: "alert" },
    heading("This did not work", trouble.status === 404 ? "Nothing here" : "No answer"),
    h("p", trouble.message), trouble.detail && h("p.detail", trouble.detail),
    h("p.actions", trouble.status === 404 ? null : retry, h("a", { href: "#/" }, "Front page"), h("a", { href: "#/questions" }, "All questions")));
}

/** Says something to those who listen instead of look. */
export function announce(words) {
  document.getElementById("announcer").textContent = words;
}
