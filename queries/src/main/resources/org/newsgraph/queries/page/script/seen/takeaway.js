/** A drawing as a file: SVG with its looks inside, or PNG at twice the size. */
import { announce } from "../view.js";

const LOOKS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "paint-order", "visibility", "vector-effect"];
const WHITE_SPACE = 12;

/** Hands the drawing to the reader as SVG. */
export function saveSvg(drawing, name) {
  saveBlob(name + ".svg", new Blob([standing(drawing)], { type: "image/svg+xml" }));
}

/** Hands the drawing to the reader as PNG. */
export async function savePng(drawing, name) {
  const picture = new Image();
  const ready = new Promise((done, failed) => { picture.onload = done; picture.onerror = () => failed(new Error("the drawing could not be read")); });
  picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(standing(drawing));
  await ready;
  const canvas = Object.assign(document.createElement("canvas"), { width: picture.naturalWidth * 2, height: picture.naturalHeight * 2 });
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => (blob ? saveBlob(name + ".png", blob) : announce("This browser does not make a PNG of it; take the SVG.")), "image/png");
}

function saveBlob(name, blob) {
  const there = URL.createObjectURL(blob);
  const anchor = Object.assign(document.createElement("a"), { href: there, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(there), 1000);
}

/** The drawing as a document of its own: computed looks written into it as attributes, controls left out, paper behind it. */
function standing(drawing) {
  const copy = drawing.cloneNode(true);
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  copies.forEach((element, at) => {
    const looks = getComputedStyle(originals[at]);
    for (const look of LOOKS) element.setAttribute(look, looks.getPropertyValue(look));
    ["class", "tabindex", "role", "data-key", "aria-label", "aria-hidden"].forEach((attribute) => element.removeAttribute(attribute));
  });
  [...drawing.querySelectorAll(".map-buttons, .tie-room, .bar-room")].forEach((control) => copies[originals.indexOf(control)].remove());
  return new XMLSerializer().serializeToString(framed(copy, drawing));
}

function framed(copy, drawing) {
  const [, , width, height] = drawing.getAttribute("viewBox").split(" ").map(Number);
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const around = { x: -WHITE_SPACE, y: -WHITE_SPACE, width: width + 2 * WHITE_SPACE, height: height + 2 * WHITE_SPACE, fill: getComputedStyle(document.documentElement).backgroundColor };
  Object.entries(around).forEach(([key, value]) => paper.setAttribute(key, value));
  copy.prepend(paper);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", [around.x, around.y, around.width, around.height].join(" "));
  copy.setAttribute("width", around.width);
  copy.setAttribute("height", around.height);
  return copy;
}
