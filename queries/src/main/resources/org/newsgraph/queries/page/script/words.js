/** The words in which the page speaks of the vocabulary's terms. */

/** The local name of a term: `…/ns#Meeting` and `ng:Meeting` are both `Meeting`. */
export function local(term) {
  return String(term ?? "").replace(/^.*[#/:]/, "");
}

const STATUS = {
  happened: "Happened", ongoing: "Ongoing", planned: "Planned",
  possible: "Possible", cancelled: "Cancelled", denied: "Denied",
};

const KIND = {
  Person: "Person", Country: "Country", Place: "Place", Organization: "Organisation", Event: "Named event",
  Mobilization: "Mobilisation",
};

const ROLE = {
  hasActor: "Taking part", actor: "Acting", recipient: "Towards", visitor: "Visitor", host: "Host",
  signatory: "Signing", mediator: "Mediating", victim: "Victim", onBehalfOf: "On behalf of",
};

const BASIS = {
  stated: "as the words give it",
  resolved: "worked out from the day of publication",
  relative: "counted from another event",
  otherArticle: "given by another of the reports",
};

const RELATION = {
  headOfState: "head of state of", headOfGovernment: "head of government of", ministerOf: "minister of", officialOf: "official of", headOf: "head of",
  memberOf: "member of", citizenOf: "citizen of", basedIn: "based in", locatedIn: "in", partOf: "part of", spokespersonOf: "speaks for",
  agencyOf: "agency of", spouseOf: "married to", parentOf: "parent of", eventIn: "held in",
};

const DISPUTE = {
  status: "whether it happened", hasPlace: "the place", place: "the place", country: "the country",
  date: "the day", day: "the day", hasActor: "who took part", amount: "the amount",
};

export const statusWord = (term) => STATUS[local(term)] ?? "Status not known";
export const kindWord = (term) => KIND[local(term)] ?? spaced(local(term));
export const roleWord = (term) => ROLE[local(term)] ?? spaced(local(term));
export const basisWord = (term) => BASIS[local(term)] ?? "";
export const relationWords = (term) => RELATION[local(term)] ?? spaced(local(term)).toLowerCase();
export const disputeWord = (term) => DISPUTE[local(term)] ?? spaced(local(term)).toLowerCase();

/** "1 report", "3 reports". */
export function counted(number, one, many = one + "s") {
  return new Intl.NumberFormat("en-GB").format(number) + " " + (number === 1 ? one : many);
}

/** "a", "a and b", "a, b and c". */
export function listed(words) {
  if (words.length < 2) return words.join("");
  return words.slice(0, -1).join(", ") + " and " + words.at(-1);
}

function spaced(name) {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
