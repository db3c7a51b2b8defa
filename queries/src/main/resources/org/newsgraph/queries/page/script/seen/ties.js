/** Who took part with whom: every two of an event are a tie, as heavy as the events that they share. */

/** The ties, the heaviest first, and those whom they tie: `{people: [{iri, label, type, weight}], ties: [{one, other, events}]}`. */
export function ties(events) {
  const people = new Map(), found = new Map();
  for (const event of events)
    for (const [one, other] of pairs(event.participants)) {
      const key = one.iri + " " + other.iri;
      if (!found.has(key)) found.set(key, { key, one: person(people, one), other: person(people, other), events: [] });
      found.get(key).events.push(event);
    }
  for (const tie of found.values()) for (const end of [tie.one, tie.other]) end.weight += tie.events.length;
  return {
    people: [...people.values()].sort((a, b) => b.weight - a.weight || byText(a.label, b.label)),
    ties: [...found.values()].sort((a, b) => b.events.length - a.events.length || byText(a.key, b.key)),
  };
}

function pairs(participants) {
  const sorted = [...participants].sort((a, b) => byText(a.iri, b.iri));
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other]));
}

function person(people, { iri, label, type }) {
  if (!people.has(iri)) people.set(iri, { iri, label, type, weight: 0 });
  return people.get(iri);
}

function byText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
