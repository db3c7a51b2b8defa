/** Events on a map of the world, drawn with D3 over outlines that the page brings along. */
import { d3 as library } from "../library.js";
import { svg } from "../dom.js";
import { counted } from "../words.js";
import { byPlace, locate } from "./places.js";

const OUTLINES = "map/countries.json";
const SIDE = 34, CLOSEST_DEGREES = 5, STEP = 1.8, LETTER = 7, LINE = 14;
let outlines;

/** The drawing; `choose(key)` is called with a place that was chosen. */
export async function map(events, { width, height, choose }) {
  await locate(events);
  const places = byPlace(events).filter(({ lat }) => lat !== undefined);
  if (!places.length) return undefined;
  const [d3, countries] = await Promise.all([library(), land()]);
  const projection = framed(d3, places, width, height);
  const path = d3.geoPath(projection);
  const drawing = d3.create("svg").attr("class", "map").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
    .attr("role", "group").attr("aria-label", "Map of " + counted(places.length, "place"));
  const world = drawing.append("g").attr("class", "world");
  world.append("g").attr("aria-hidden", "true").selectAll("path").data(countries.features).join("path").attr("class", "land").attr("d", path);
  marks(d3, world, places, projection, choose, width);
  nearer(d3, drawing, world, width, height);
  return drawing.node();
}

function land() {
  outlines ??= fetch(OUTLINES).then((response) => response.json());
  return outlines;
}

/** The part of the world in which the places lie, never closer than a few degrees. */
function framed(d3, places, width, height) {
  const corners = places.flatMap(({ lat, long }) => [[long - CLOSEST_DEGREES, lat - CLOSEST_DEGREES], [long + CLOSEST_DEGREES, lat + CLOSEST_DEGREES]]);
  const box = { type: "MultiPoint", coordinates: corners.map(([long, lat]) => [Math.max(-179, Math.min(179, long)), Math.max(-60, Math.min(84, lat))]) };
  return d3.geoNaturalEarth1().fitExtent([[SIDE, SIDE], [width - SIDE, height - SIDE]], box);
}

function marks(d3, world, places, projection, choose, width) {
  const size = d3.scaleSqrt([1, Math.max(2, places[0].events.length)], [6, 20]);
  const named = Math.max(5, Math.round(width / 60));
  const group = world.append("g").attr("class", "marks").selectAll("g").data(places).join("g")
    .attr("class", (place) => "mark" + (place.wide ? " wide" : "")).attr("data-key", (place) => place.key).attr("tabindex", 0).attr("role", "button").attr("aria-label", spoken)
    .attr("transform", (place) => `translate(${projection([place.long, place.lat])})`)
    .on("click", (_, place) => choose(place.key))
    .on("keydown", (press, place) => { if (press.key === "Enter" || press.key === " ") { press.preventDefault(); choose(place.key); } });
  const still = group.append("g").attr("class", "still");
  still.append("title").text(spoken);
  still.append("circle").attr("r", (place) => size(place.events.length));
  const names = readable(places.slice(0, named), projection, size, width);
  still.filter((place) => names.has(place)).append("text").attr("class", "place").attr("x", (place) => names.get(place)).attr("y", (place) => below(place, size)).attr("dir", "auto").text((place) => place.label);
  still.append(() => document.createTextNode(" "));
  still.filter((place) => place.events.length > 1).append("text").attr("class", "count").attr("dy", "0.35em").text((place) => place.events.length);
}

function below(place, size) {
  return size(place.events.length) + 13;
}

/** The names that cover no other, those of most events first, each with how far it is moved to stay within the picture. */
function readable(places, projection, size, width) {
  const names = new Map(), boxes = [];
  for (const place of places) {
    const [x, y] = projection([place.long, place.lat]), half = place.label.length * LETTER / 2;
    const middle = Math.max(half, Math.min(width - half, x)), line = y + below(place, size);
    if (boxes.every((box) => Math.abs(box.middle - middle) > box.half + half || Math.abs(box.line - line) > LINE)) {
      boxes.push({ middle, half, line });
      names.set(place, middle - x);
    }
  }
  return names;
}

function spoken(place) {
  return (place.wide ? "Somewhere in " : "") + place.label + " " + counted(place.events.length, "event");
}

/** Wheel, fingers and buttons bring the map nearer; marks and lines keep their size. */
function nearer(d3, drawing, world, width, height) {
  const zoom = d3.zoom().scaleExtent([0.4, 40]).filter((event) => (event.type !== "wheel" || event.ctrlKey) && !event.button).on("zoom", ({ transform }) => {
    world.attr("transform", transform);
    world.selectAll(".still").attr("transform", `scale(${1 / transform.k})`);
  });
  drawing.call(zoom).on("dblclick.zoom", null);
  const buttons = drawing.append("g").attr("class", "map-buttons").attr("transform", `translate(${width - 38},10)`);
  [["+", "Nearer", STEP], ["−", "Farther", 1 / STEP]].forEach(([sign, label, by], at) => {
    const press = () => zoom.scaleBy(drawing, by, [width / 2, height / 2]);
    const button = svg("g", { role: "button", tabindex: 0, "aria-label": label, transform: `translate(0,${at * 32})`, class: "map-button" },
      svg("rect", { width: 28, height: 28 }), svg("text", { x: 14, y: 19 }, sign));
    button.addEventListener("click", press);
    button.addEventListener("keydown", (key) => { if (key.key === "Enter" || key.key === " ") { key.preventDefault(); press(); } });
    buttons.node().append(button);
  });
}
