/** Loads the two libraries that the server ships, once and only where a view needs them. */
import { h } from "./dom.js";

const HOME = "webjars/";
const loaded = new Map();

/** D3, for drawing. */
export async function d3() {
  await once("script", HOME + "d3/d3.min.js");
  return window.d3;
}

/** YASGUI, the SPARQL editor. */
export async function yasgui() {
  await Promise.all([once("link", HOME + "yasgui/yasgui.min.css"), once("script", HOME + "yasgui/yasgui.min.js")]);
  return window.Yasgui;
}

function once(kind, address) {
  if (!loaded.has(address)) loaded.set(address, load(kind, address));
  return loaded.get(address);
}

function load(kind, address) {
  const element = kind === "link" ? h("link", { rel: "stylesheet", href: address }) : h("script", { src: address });
  return new Promise((done, failed) => {
    element.addEventListener("load", done);
    element.addEventListener("error", () => failed(new Error(address + " is missing")));
    // Styles of a library come before ours, so that ours win.
    if (kind === "link") document.head.prepend(element);
    else document.head.append(element);
  });
}
