/**
 * How a headline tells an event of each class. `past`, `base` and `ing` are forms of the verb; `to` stands before those
 * to whom it is done (empty: nothing), `alone` are the forms where nobody is named there; `of` is the noun where nobody is
 * named who does it. `together`: those who take part do it with each other.
 */
export const VERBS = {
  Meeting: { together: true, past: "met", base: "meet", ing: "meeting", of: "Meeting of" },
  Negotiation: { together: true, past: "negotiated", base: "negotiate", ing: "negotiating", of: "Negotiations of" },
  Call: { together: true, past: "spoke by telephone", base: "speak by telephone", ing: "speaking by telephone", of: "Telephone call of" },
  Signing: { together: true, past: "concluded an agreement", base: "conclude an agreement", ing: "concluding an agreement", of: "Agreement of" },
  Agreement: { past: "made a promise", base: "make a promise", ing: "making a promise", to: "to", of: "Promise to" },
  Support: { past: "backed", base: "back", ing: "backing", to: "", alone: ["gave support", "give support", "giving support"], of: "Support for" },
  Cooperation: { together: true, past: "worked together", base: "work together", ing: "working together", of: "Cooperation of" },
  Aid: { past: "gave aid", base: "give aid", ing: "giving aid", to: "to", of: "Aid for" },
  Concession: { past: "made concessions", base: "make concessions", ing: "making concessions", to: "to", of: "Concessions to" },
  Retreat: { past: "withdrew", base: "withdraw", ing: "withdrawing", to: "before", of: "Withdrawal before" },
  Request: { past: "made a request", base: "make a request", ing: "making a request", to: "to", of: "Request to" },
  Accusation: { past: "accused", base: "accuse", ing: "accusing", to: "", alone: ["made accusations", "make accusations", "making accusations"], of: "Accusations against" },
  Rejection: { past: "rebuffed", base: "rebuff", ing: "rebuffing", to: "", alone: ["said no", "say no", "saying no"], of: "Refusal to" },
  Threat: { past: "threatened", base: "threaten", ing: "threatening", to: "", alone: ["made threats", "make threats", "making threats"], of: "Threats against" },
  Protest: { past: "protested", base: "protest", ing: "protesting", to: "against", of: "Protest against" },
  Sanction: { past: "imposed sanctions", base: "impose sanctions", ing: "imposing sanctions", to: "on", of: "Sanctions on" },
  Mobilization: { past: "mobilised forces", base: "mobilise forces", ing: "mobilising forces", to: "against", of: "Forces mobilised against" },
  Coercion: { past: "put pressure", base: "put pressure", ing: "putting pressure", to: "on", alone: ["used force", "use force", "using force"], of: "Pressure on" },
  Assault: { past: "attacked", base: "attack", ing: "attacking", to: "", alone: ["carried out an attack", "carry out an attack", "carrying out an attack"], of: "Attack on" },
  Departure: { past: "left office", base: "leave office", ing: "leaving office", of: "Departure of" },
  Commemoration: { together: true, past: "mourned", base: "mourn", ing: "mourning", of: "Commemoration with" },
  Statement: { past: "made a statement", base: "make a statement", ing: "making a statement", to: "to", of: "Statement to" },
};
