/** A network of who took part with whom, drawn with D3: names are points, ties are lines as heavy as the events shared. */
import { addressOf } from "../address.js";
import { d3 as library } from "../library.js";
import { counted, listed } from "../words.js";
import { ties } from "./ties.js";

const MOST = 48, TURNS = 320;
const LINE = 14, FONT = "600 12px sans-serif";

/** What the picture says in words. */
export function networkWords(events) {
  const all = ties(events);
  if (!all.ties.length) return "";
  const left = all.people.length - MOST;
  return counted(all.people.length, "name") + ", " + counted(all.ties.length, "tie") + (left > 0 ? "; the " + MOST + " most often named are drawn" : "");
}

/** The table beside: every two, and how often. */
export function networkTable(events) {
  return {
    head: ["Who", "With whom", "Events"],
    rows: ties(events).ties.map((tie) => ({ key: tie.key, events: tie.events, cells: [tie.one.label, tie.other.label, tie.events.length] })),
  };
}

/** The drawing; `choose(key)` is called with a tie that was chosen. */
export async function network(events, { width, height, choose }) {
  const all = ties(events);
  if (!all.ties.length) return undefined;
  const d3 = await library();
  const people = all.people.slice(0, MOST);
  const shown = new Set(people);
  const drawn = all.ties.filter((tie) => shown.has(tie.one) && shown.has(tie.other));
  const size = d3.scaleSqrt([1, Math.max(2, people[0].weight)], [5, 15]);
  const nodes = people.map((one, at) => ({ ...one, r: size(one.weight), angle: at }));
  settle(d3, nodes, drawn, width, height);
  const drawing = d3.create("svg").attr("class", "network").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
    .attr("role", "group").attr("aria-label", "Network: " + networkWords(events));
  lines(drawing, nodes, drawn, choose);
  points(drawing, nodes, named(nodes, width, height));
  return drawing.node();
}

/** Places the points: the same answer gives the same picture. */
function settle(d3, nodes, drawn, width, height) {
  const byIri = new Map(nodes.map((node) => [node.iri, node]));
  const links = drawn.map((tie) => ({ source: byIri.get(tie.one.iri), target: byIri.get(tie.other.iri), weight: tie.events.length }));
  const room = Math.min(150, Math.sqrt((width * height) / (nodes.length + 1)) * 0.85);
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).distance((link) => room + link.source.r + link.target.r).strength(0.35))
    .force("charge", d3.forceManyBody().strength(-room * 3.2))
    .force("x", d3.forceX(width / 2).strength(0.07 * Math.min(1, height / width))).force("y", d3.forceY(height / 2).strength(0.07))
    .force("apart", d3.forceCollide((node) => node.r + 14)).stop().tick(TURNS);
  fit(nodes, width, height);
}

/** Stretches the picture to its frame, with room for the names. */
function fit(nodes, width, height) {
  stretch(nodes, "x", Math.min(80, width * 0.16), width);
  stretch(nodes, "y", 26, height);
}

function stretch(nodes, side, margin, length) {
  const values = nodes.map((node) => node[side]);
  const from = Math.min(...values), to = Math.max(...values);
  const scale = to > from ? Math.min(2.2, (length - 2 * margin) / (to - from)) : 1;
  for (const node of nodes) node[side] = length / 2 + (node[side] - (from + to) / 2) * scale;
}

function lines(drawing, nodes, drawn, choose) {
  const at = new Map(nodes.map((node) => [node.iri, node]));
  const group = drawing.append("g").attr("class", "ties").selectAll("g").data(drawn).join("g")
    .attr("class", "tie").attr("data-key", (tie) => tie.key).attr("tabindex", 0).attr("role", "button").attr("aria-label", spoken)
    .on("click", (_, tie) => choose(tie.key))
    .on("keydown", (press, tie) => { if (press.key === "Enter" || press.key === " ") { press.preventDefault(); choose(tie.key); } });
  group.append("title").text(spoken);
  for (const kind of ["tie-room", "tie-line"])
    group.append("line").attr("class", kind)
      .attr("x1", (tie) => at.get(tie.one.iri).x).attr("y1", (tie) => at.get(tie.one.iri).y)
      .attr("x2", (tie) => at.get(tie.other.iri).x).attr("y2", (tie) => at.get(tie.other.iri).y)
      .attr("stroke-width", (tie) => (kind === "tie-room" ? 14 : 1.3 + 1.6 * Math.sqrt(tie.events.length - 1)));
}

function spoken(tie) {
  return listed([tie.one.label, tie.other.label]) + ": " + counted(tie.events.length, "event");
}

/** Where the names stand that cover no other name and no point, those of most ties first: below, above, right or left of their point. */
function named(nodes, width, height) {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = FONT;
  const taken = nodes.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const places = new Map();
  for (const node of nodes) {
    const wide = (pen ? pen.measureText(short(node.label)).width : short(node.label).length * 7) + 4;
    const spot = spots(node, wide).find(({ box }) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !taken.some((other) => meet(box, other)));
    if (!spot) continue;
    taken.push(spot.box);
    places.set(node.iri, spot);
  }
  return places;
}

function spots({ x, y, r }, wide) {
  const across = (top, anchor, left) => ({ anchor, dx: anchor === "middle" ? left + wide / 2 - x : anchor === "start" ? left + 2 - x : left + wide - 2 - x, dy: top + LINE - 3 - y, box: { left, right: left + wide, top, bottom: top + LINE } });
  return [
    across(y + r + 2, "middle", x - wide / 2), across(y - r - LINE - 2, "middle", x - wide / 2),
    across(y - LINE / 2, "start", x + r + 3), across(y - LINE / 2, "end", x - r - 3 - wide),
    across(y + r + 2, "start", x - r), across(y + r + 2, "end", x + r - wide),
  ];
}

function meet(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function points(drawing, nodes, places) {
  const links = drawing.append("g").selectAll("a").data(nodes).join("a")
    .attr("class", (node) => "point " + node.type.toLowerCase()).attr("href", (node) => addressOf("entity", node.iri))
    .attr("aria-label", (node) => node.label + ", " + counted(node.weight, "tie")).attr("transform", (node) => `translate(${node.x},${node.y})`);
  links.append("title").text((node) => node.label);
  links.append("circle").attr("r", (node) => node.r);
  links.filter(({ iri }) => places.has(iri)).append("text").attr("class", "name").attr("aria-hidden", "true").attr("x", ({ iri }) => places.get(iri).dx).attr("y", ({ iri }) => places.get(iri).dy)
    .attr("text-anchor", ({ iri }) => places.get(iri).anchor).attr("dir", "auto").text((node) => short(node.label));
}

function short(label) {
  return label.length > 26 ? label.slice(0, 25) + "…" : label;
}
