package org.newsgraph.extractor.grammar.tree;

/** What the forms of a verb and the words beside it tell: voice, finiteness. */
public final class VerbForms {
  private final Tree tree;

  public VerbForms(Tree tree) {
    this.tree = tree;
  }

  /** A verb, unless a determiner or an owner makes its form in -ing a noun. */
  public boolean verbal(Word word) {
    return word.isVerb()
        && !(word.isGerund() && tree.has(word, Label.DET, Label.NMOD_POSS, Label.AMOD));
  }

  public boolean passive(Word verb) {
    boolean participle = verb.isParticiple();
    return tree.has(verb, Label.NSUBJ_PASS, Label.AUX_PASS, Label.CSUBJ_PASS)
        || (tree.is(verb, Label.ACL) && (participle || subjectless(verb)))
        || (participle && tree.is(verb, Label.ADVCL) && !tree.has(verb, Label.AUX))
        || (participle
            && tree.is(verb, Label.CONJ)
            && !tree.has(verb, Label.NSUBJ, Label.AUX)
            && tree.governor(verb).filter(this::passive).isPresent());
  }

  /** "Roe, sacked in May": a form in the past that no subject has is a participle. */
  private boolean subjectless(Word verb) {
    return verb.isPast() && !tree.has(verb, Label.NSUBJ);
  }

  /** Whether a verb is an infinitive with "to". */
  public boolean infinitive(Word verb) {
    return tree.children(verb, Label.MARK, Label.AUX).stream().anyMatch(mark -> mark.is("to"));
  }
}
