/** Offsets into text. The store counts Unicode code points, JavaScript counts UTF-16 units: here is the only bridge. */

/** A function from code points to UTF-16 units of one text. */
export function units(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => Math.min(point, text.length);
  const starts = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1) starts.push(unit);
  return (point) => starts[point] ?? text.length;
}

/** Spans as a tree inside [begin, end): sorted, the longer outside; where two cross, the later is cut at the border. */
export function nested(spans, begin, end) {
  const root = { begin, end, children: [] };
  const queue = spans.flatMap((span) => clip(span, begin, end)).sort(byPlace);
  const open = [root];
  while (queue.length) place(queue.shift(), open, queue);
  return root;
}

function place(span, open, queue) {
  while (span.begin >= open.at(-1).end) open.pop();
  const parent = open.at(-1);
  if (span.end > parent.end) {
    queue.push({ ...span, begin: parent.end });
    queue.sort(byPlace);
  }
  const node = { ...span, end: Math.min(span.end, parent.end), children: [] };
  parent.children.push(node);
  open.push(node);
}

function clip(span, begin, end) {
  const cut = { ...span, begin: Math.max(span.begin, begin), end: Math.min(span.end, end) };
  return cut.begin < cut.end ? [cut] : [];
}

function byPlace(one, other) {
  return one.begin - other.begin || other.end - one.end;
}
