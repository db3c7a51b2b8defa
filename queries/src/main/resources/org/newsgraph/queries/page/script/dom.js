/** Builds elements. Text goes in as text and links only lead to this page or to http(s): article text is never markup. */

const SVG = "http://www.w3.org/2000/svg";

/** `h("p.note", {id: "x"}, "text", child)`: an element with classes, properties and children; empty children are left out. */
export function h(name, ...rest) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.classList.add(...classes);
  return fill(element, rest);
}

/** The same for drawings. */
export function svg(name, ...rest) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElementNS(SVG, tag);
  if (classes.length) element.classList.add(...classes);
  return fill(element, rest);
}

/** Takes out what an element holds and puts in something else. */
export function replace(element, ...children) {
  element.replaceChildren(...flat(children));
  return element;
}

/** Whether an address may be linked: a view of this page, or http(s). */
export function linkable(address) {
  return typeof address === "string" && (/^#\//.test(address) || /^https?:\/\/[^\s]+$/i.test(address));
}

/** A link, or the bare text where the address may not be linked. */
export function link(address, ...rest) {
  if (!linkable(address)) return h("span", ...rest);
  const foreign = !address.startsWith("#");
  return h("a", { href: address, ...(foreign && { rel: "noopener noreferrer external" }) }, ...rest);
}

function fill(element, rest) {
  for (const part of rest) {
    if (isProperties(part)) Object.entries(part).forEach(([key, value]) => set(element, key, value));
    else element.append(...flat([part]));
  }
  return element;
}

function isProperties(part) {
  return part !== null && typeof part === "object" && !(part instanceof Node) && !Array.isArray(part);
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
  else if (key === "class") element.classList.add(...value.split(" ").filter(Boolean));
  else element.setAttribute(key, value === true ? "" : value);
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== "");
}
