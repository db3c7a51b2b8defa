/** Asks the server; every trouble comes back as a sentence that a reader understands. */

import { within } from "./address.js";

/** What went wrong, in plain words, with the server's own words below. */
export class Trouble extends Error {
  constructor(message, status, detail, more) {
    super(message);
    this.more = more;
    this.status = status;
    this.detail = detail;
  }
}

/** What can be kept to some collections. */
const COLLECTED = /^(ask\/|facets\/|search$|entity$|summary$)/;

/** The JSON answer of `/api/{path}` with the given parameters. */
export async function get(path, parameters = {}, signal) {
  const all = COLLECTED.test(path) ? { collection: within(), ...parameters } : parameters;
  const search = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== "" && value != null));
  const response = await reach("api/" + path + (search.size ? "?" + search : ""), signal);
  if (!response.ok) throw await trouble(response);
  return response.json();
}

/** Hands something to the server, with the word by which it knows its own page. */
export async function send(path, body, token) {
  const response = await reach("api/" + path, undefined, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json", "X-Newsgraph-Token": token } });
  if (!response.ok) throw await trouble(response);
  return response.json();
}

async function reach(address, signal, how = { headers: { Accept: "application/json" } }) {
  try {
    return await fetch(address, { signal, ...how });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Trouble("The server does not answer. Is it still running?", 0, "Start it with: newsgraph serve");
  }
}

async function trouble(response) {
  const more = await response.json().catch(() => ({}));
  const detail = more.error ?? more.message ?? "";
  return new Trouble(WORDS[response.status] ?? "The server could not answer this.", response.status, detail, more);
}

const WORDS = {
  400: "The question could not be understood as it was asked.",
  404: "There is nothing at this address in this store.",
  503: "This took too long and was stopped. Ask for less: a shorter time, one person, one country.",
};
