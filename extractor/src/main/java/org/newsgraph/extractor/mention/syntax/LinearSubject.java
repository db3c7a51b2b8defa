package org.newsgraph.extractor.mention.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The subject of a finite verb by the order of the words, for clauses in which the parser lost it:
 * the noun before the verb, or before a relative clause that stands between commas.
 */
final class LinearSubject {
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> LOST =
      Set.of("dep", "root", "ccomp", "parataxis", "advcl", "acl:relcl", "acl", "conj", "advmod");
  private static final Set<String> GROUP =
      Set.of("MD", "RB", "VBD", "VBZ", "VBP", "VB", "VBN", "TO");

  private final Syntax syntax;
  private final int verb;

  LinearSubject(Syntax syntax, int verb) {
    this.syntax = syntax;
    this.verb = verb;
  }

  List<Integer> find() {
    if (!LOST.contains(syntax.relation(verb)) || !finite()) {
      return List.of();
    }
    int before = groupStart() - 1;
    if (before > 0 && syntax.word(before).equals(",")) {
      before = beforeInsertion(before);
    } else if (before > 0 && DASHES.contains(syntax.word(before))) {
      before = beforeDash(before);
    }
    return nominal(before)
        ? ofParticiple(before).orElse(syntax.coordinated(head(before)))
        : List.of();
  }

  /**
   * "A mission led by X arrived", "the deal signed by X failed": where the participle was taken for
   * the verb of the sentence, its subject is meant, or who leads it.
   */
  private Optional<List<Integer>> ofParticiple(int before) {
    return syntax
        .governor(verb)
        .filter(participle -> syntax.tag(participle).equals("VBN") && participle < before)
        .filter(participle -> !syntax.has(participle, "aux", "aux:pass"))
        .filter(participle -> !syntax.children(participle, "nsubj").isEmpty())
        .map(
            participle ->
                Clause.LEADING.contains(syntax.lemma(participle))
                    ? syntax.coordinated(head(before))
                    : syntax.children(participle, "nsubj"));
  }

  private boolean finite() {
    return FINITE.contains(syntax.tag(verb)) || syntax.has(verb, "aux", "aux:pass");
  }

  private int groupStart() {
    int start = verb;
    while (start > 0 && GROUP.contains(syntax.tag(start - 1))) {
      start--;
    }
    return start;
  }

  /** "Azerbaijan, which …, signed": back to the word before the relative pronoun. */
  private int beforeInsertion(int comma) {
    for (int at = comma - 1; at > 0; at--) {
      if (syntax.isRelativePronoun(at)) {
        return syntax.word(at - 1).equals(",") ? at - 2 : at - 1;
      }
    }
    return beforeExplanation(comma);
  }

  /** "Kiir, the leader of the union, signed": back to the name that is explained. */
  private int beforeExplanation(int comma) {
    for (int at = comma - 1; at > 0 && !syntax.isVerb(at); at--) {
      if (syntax.word(at).equals(",")) {
        boolean explains = Set.of("DT", "NN").contains(syntax.tag(at + 1));
        return explains && syntax.tag(at - 1).startsWith("NNP") ? at - 1 : -1;
      }
    }
    return -1;
  }

  /** "The delegation - which arrived on Monday - met": back over what stands between dashes. */
  private int beforeDash(int dash) {
    for (int at = dash - 1; at > 0; at--) {
      if (DASHES.contains(syntax.word(at))) {
        return at - 1;
      }
    }
    return -1;
  }

  private boolean nominal(int token) {
    return token >= 0
        && (syntax.isNoun(token) || syntax.tag(token).equals("PRP"))
        && !syntax.isRelativePronoun(token);
  }

  /** The head of the noun phrase that ends here. */
  private int head(int token) {
    int head = token;
    for (int step = 0; step < syntax.size(); step++) {
      int above = syntax.governor(head).orElse(-1);
      boolean inPhrase =
          above >= 0
              && above < verb
              && syntax.isNoun(above)
              && Set.of("nmod", "compound", "flat").contains(syntax.relation(head));
      if (!inPhrase) {
        return head;
      }
      head = above;
    }
    return head;
  }
}
