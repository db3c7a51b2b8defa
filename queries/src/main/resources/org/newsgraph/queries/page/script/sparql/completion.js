/** Completion in the editor from this store alone: its prefixes, its classes and its properties. */

/** Makes the editor's completers ask the store instead of foreign servers; variables complete anyway. */
export function completeFrom(Yasqe, vocabulary) {
  const iris = (terms) => async (_, token) => terms.map(({ iri }) => iri).filter((iri) => iri.startsWith(token.autocompletionString ?? ""));
  const prefixes = Object.entries(vocabulary.prefixes).map(([prefix, namespace]) => prefix + ": <" + namespace + ">");
  own(Yasqe, "prefixes", async () => prefixes);
  own(Yasqe, "class", iris(vocabulary.classes));
  own(Yasqe, "property", iris(vocabulary.properties));
  Yasqe.defaults.autocompleters.splice(0, Infinity, "prefixes", "property", "class", "variables");
}

function own(Yasqe, name, get) {
  Object.assign(Yasqe.Autocompleters[name], { get, persistenceId: null });
}
