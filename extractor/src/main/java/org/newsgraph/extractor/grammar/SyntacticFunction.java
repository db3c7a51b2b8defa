package org.newsgraph.extractor.grammar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extractor.grammar.tree.Label;

/** What a word is to the word above it on the surface, whatever a parser calls it. */
public enum SyntacticFunction {
  /** "<b>Wen</b> met". */
  SUBJECT(Label.NSUBJ),
  /** "the <b>accord</b> was signed". */
  PASSIVE_SUBJECT(Label.NSUBJ_PASS),
  /** "<b>meeting</b> her helped". */
  CLAUSE_AS_SUBJECT(Label.CSUBJ),
  /** "held <b>talks</b>". */
  OBJECT(Label.OBJ),
  /** "gave <b>Peru</b> a loan". */
  INDIRECT_OBJECT(Label.IOBJ),
  /** "plans to <b>meet</b>". */
  OPEN_COMPLEMENT(Label.XCOMP),
  /** "said that they <b>met</b>". */
  COMPLEMENT(Label.CCOMP),
  /** "came to <b>meet</b>", "came after they <b>met</b>". */
  ADVERBIAL_CLAUSE(Label.ADVCL),
  /** "talks <b>held</b> in Oslo", "plan to <b>meet</b>". */
  NOUN_CLAUSE(Label.ACL),
  /** "the envoy who <b>met</b> her". */
  RELATIVE_CLAUSE(Label.ACL_RELCL),
  /** "met in <b>Oslo</b>". */
  OBLIQUE(Label.OBL),
  /** "met last <b>week</b>", "talks last <b>week</b>". */
  TIME(Label.OBL_TMOD, Label.NMOD_TMOD),
  /** "two <b>days</b> after the talks". */
  MEASURE(Label.OBL_NPMOD, Label.NMOD_NPMOD),
  /** "talks with <b>Peru</b>". */
  ATTRIBUTE(Label.NMOD),
  /** "<b>Peru</b>'s premier". */
  OWNER(Label.NMOD_POSS),
  /** "the <b>Peru</b> talks". */
  COMPOUND(Label.COMPOUND),
  /** "<b>secret</b> talks". */
  ADJECTIVE(Label.AMOD),
  /** "<b>the</b> talks". */
  DETERMINER(Label.DET),
  /** "<b>three</b> ministers". */
  NUMBER(Label.NUMMOD),
  /** "the premier, <b>Wen</b>". */
  APPOSITION(Label.APPOS),
  /** "talks and <b>lunch</b>". */
  CONJUNCT(Label.CONJ),
  /** "<b>secretly</b> met". */
  ADVERB(Label.ADVMOD),
  /** "<b>not</b>", where the parser knows it. */
  NEGATION(Label.NEG),
  /** "<b>is</b> in Oslo". */
  COPULA(Label.COP),
  /** "<b>will</b> meet". */
  AUXILIARY(Label.AUX),
  /** "<b>was</b> met". */
  PASSIVE_AUXILIARY(Label.AUX_PASS),
  /** "call <b>off</b>". */
  PARTICLE(Label.COMPOUND_PRT),
  /** "<b>in</b> Oslo". */
  PREPOSITION(Label.CASE),
  /** "<b>after</b> they met". */
  SUBORDINATOR(Label.MARK),
  /** "<b>it</b> is clear that". */
  EXPLETIVE(Label.EXPL),
  /** "because <b>of</b>". */
  FIXED(Label.FIXED),
  /** "they met, she <b>said</b>". */
  INSERTION(Label.PARATAXIS),
  /** What the parser cannot name. */
  LOOSE(Label.DEP),
  /** The head of the sentence. */
  HEAD(Label.ROOT),
  /** Any that no reader asks for. */
  OTHER(Label.OTHER);

  private static final Map<Label, SyntacticFunction> BY_LABEL = new EnumMap<>(Label.class);

  static {
    for (SyntacticFunction function : values()) {
      function.labels.forEach(label -> BY_LABEL.put(label, function));
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // nothing is added after the constructor
  private final Set<Label> labels;

  SyntacticFunction(Label... labels) {
    this.labels = EnumSet.copyOf(Arrays.asList(labels));
  }

  static SyntacticFunction of(Label label) {
    return BY_LABEL.getOrDefault(label, OTHER);
  }

  /** What the parser calls some functions. */
  static Set<Label> labels(SyntacticFunction first, SyntacticFunction... others) {
    Set<Label> labels = EnumSet.copyOf(first.labels);
    for (SyntacticFunction other : others) {
      labels.addAll(other.labels);
    }
    return labels;
  }
}
