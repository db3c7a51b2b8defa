/** Events on a line of time, drawn with D3: a shape per event, a bar where the news gives only a month or a year. */
import { addressOf } from "./address.js";
import { dayWords, extent } from "./day.js";
import { h } from "./dom.js";
import { headline } from "./headline.js";
import { d3 as library } from "./library.js";
import { shapes } from "./status.js";
import { counted, kindWord, local, statusWord } from "./words.js";

const SIDE = 20, FOOT = 26, PRECISE_DAYS = 3;
const MOST_HEIGHT = 240, SIZES = [16, 11, 7, 4], GAP = 6;

/** The drawing in its frame; undefined where fewer than two events have a day. */
export async function timeline(events, width) {
  const drawing = await timelineDrawing(events, width);
  return drawing && h("div.timeline-frame", drawing);
}

/** The drawing of the events that have a day, as wide as `width`; undefined where fewer than two have one. */
export async function timelineDrawing(events, width) {
  const dated = events.map((event) => ({ event, extent: extent(event) })).filter((item) => item.extent);
  if (dated.length < 2) return undefined;
  const d3 = await library();
  const scale = d3.scaleUtc(domain(d3, dated), [SIDE, width - SIDE]);
  const size = SIZES.find((some) => settle(dated, scale, some) * (some + GAP) <= MOST_HEIGHT) ?? SIZES.at(-1);
  const room = { size, lane: size + GAP, top: settle(dated, scale, size) * (size + GAP) };
  const height = room.top + FOOT;
  const drawing = d3.create("svg").attr("class", "timeline").attr("viewBox", `0 0 ${width} ${height}`)
    .attr("width", width).attr("height", height).attr("role", "group").attr("aria-label", "Time line of " + counted(dated.length, "event"));
  axis(d3, drawing, scale, width, room.top);
  marks(drawing, dated, room);
  return drawing.node();
}

function domain(d3, dated) {
  const from = d3.min(dated, (item) => item.extent[0]), to = d3.max(dated, (item) => item.extent[1]);
  const room = Math.max((to - from) * 0.03, 10 * 86400e3);
  return [new Date(+from - room), new Date(+to + room)];
}

/** Gives every event the lowest lane where no mark of this size is in its way; returns the number of lanes. */
function settle(dated, scale, size) {
  const ends = [];
  dated.sort((one, other) => one.extent[0] - other.extent[0]);
  for (const item of dated) {
    item.from = scale(item.extent[0]);
    item.to = Math.max(scale(item.extent[1]), item.from);
    item.middle = (item.from + item.to) / 2;
    const left = Math.min(item.from, item.middle - size / 2);
    const free = ends.findIndex((end) => end < left);
    item.lane = free < 0 ? ends.length : free;
    ends[item.lane] = Math.max(item.to, item.middle + size / 2) + 2;
  }
  return ends.length;
}

function axis(d3, drawing, scale, width, top) {
  const ticks = d3.axisBottom(scale).ticks(Math.max(3, Math.round(width / 130))).tickSizeOuter(0).tickFormat(tick(d3));
  drawing.append("g").attr("class", "axis").attr("aria-hidden", "true").attr("transform", `translate(0,${top + 3})`).call(ticks)
    .attr("font-size", null).attr("font-family", null);
}

/** Years alone, months with their year; among days the first says the year. */
function tick(d3) {
  const year = d3.utcFormat("%Y"), month = d3.utcFormat("%b %Y"), day = d3.utcFormat("%-d %b"), first = d3.utcFormat("%-d %b %Y");
  return (date, index) => (date.getUTCDate() !== 1 ? (index ? day : first) : date.getUTCMonth() ? month : year)(date);
}

function marks(drawing, dated, { size, lane, top }) {
  const links = drawing.selectAll("a").data(dated).join("a")
    .attr("href", (item) => addressOf("event", item.event.event))
    .attr("class", (item) => "timeline-event status-" + local(item.event.status))
    .attr("aria-label", (item) => spoken(item.event))
    .attr("transform", (item) => `translate(0,${top - (item.lane + 1) * lane})`);
  links.append("title").text((item) => spoken(item.event));
  links.append("line").attr("class", "span").attr("x1", (item) => item.from).attr("x2", (item) => item.to)
    .attr("y1", lane / 2).attr("y2", lane / 2).attr("visibility", (item) => (imprecise(item) ? null : "hidden"));
  links.append("circle").attr("class", "halo").attr("cx", (item) => item.middle).attr("cy", lane / 2).attr("r", size / 2 + 1.5);
  links.append("g").attr("transform", (item) => `translate(${item.middle - size / 2},${(lane - size) / 2}) scale(${size / 16})`)
    .each(function draw(item) { this.append(...shapes(item.event.status)); });
}

function imprecise(item) {
  return item.extent[1] - item.extent[0] > PRECISE_DAYS * 86400e3;
}

function spoken(event) {
  return [headline(event), dayWords(event.date) || "some time", statusWord(event.status).toLowerCase(), kindWord(event.class).toLowerCase()].join(", ");
}
