/** Addresses of the views: `#/event/…` for what lives under the usual base, `#/event?iri=…` for everything else. */

/** Where the IRIs of the data begin, if the store was not told otherwise. */
export const BASE = "https://w3id.org/newsgraph/";

/** The collections to which the page is kept, with ; between; every address of the page carries them on. */
export function within() {
  return new URLSearchParams(split(location.hash)[1]).get("in") ?? "";
}

/** The address of a view with its query; empty values are left out. */
export function address(path, query = {}) {
  const search = new URLSearchParams(Object.entries({ in: within(), ...query }).filter(([, value]) => value !== "" && value != null));
  const text = search.toString();
  return "#/" + path + (text ? "?" + text : "");
}

/** The address of the page of an entity, event or article. */
export function addressOf(kind, iri, query = {}) {
  const start = BASE + kind + "/";
  const tail = iri.slice(start.length);
  if (!iri.startsWith(start) || !tail || tail.includes("#")) return address(kind, { iri, ...query });
  return address(kind + "/" + tail.split("/").map(encodeURIComponent).join("/"), query);
}

/** What an address asks for: the view's name, the rest of the path, the query. */
export function read(hash) {
  const [path, search = ""] = split(hash.replace(/^#?\/?/, ""));
  const [view, ...rest] = path.split("/").map(decode);
  const query = Object.fromEntries(new URLSearchParams(search));
  delete query.in;
  return { view, rest: rest.join("/"), query };
}

/** The IRI that such an address names. */
export function iriOf({ view, rest, query }) {
  return query.iri ?? BASE + view + "/" + rest;
}

/** The address of the view of a data IRI, by its path; undefined for IRIs of other houses. */
export function viewOf(iri) {
  const kind = iri.startsWith(BASE) && /^(entity|event|article)\//.exec(iri.slice(BASE.length))?.[1];
  if (!kind) return undefined;
  const [document, fragment] = iri.split("#");
  if (kind !== "article" || !fragment) return addressOf(kind, iri);
  if (fragment.startsWith("entity-")) return addressOf("entity", iri);
  const span = /^[a-z]+=(\d+),(\d+)/.exec(fragment);
  return addressOf("article", document, span ? { at: span[1] + "," + span[2] } : {});
}

function split(text) {
  const cut = text.indexOf("?");
  return cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
