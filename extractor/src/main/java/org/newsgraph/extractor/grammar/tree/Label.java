package org.newsgraph.extractor.grammar.tree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the parser calls an arc: Universal Dependencies, version 2, basic. */
public enum Label {
  ACL,
  ACL_RELCL,
  ADVCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  AUX_PASS,
  CASE,
  CC,
  CC_PRECONJ,
  CCOMP,
  COMPOUND,
  COMPOUND_PRT,
  CONJ,
  COP,
  CSUBJ,
  CSUBJ_PASS,
  DEP,
  DET,
  EXPL,
  FIXED,
  FLAT,
  IOBJ,
  MARK,
  NEG,
  NMOD,
  NMOD_NPMOD,
  NMOD_POSS,
  NMOD_TMOD,
  NSUBJ,
  NSUBJ_PASS,
  NUMMOD,
  OBJ,
  OBL,
  OBL_AGENT,
  OBL_NPMOD,
  OBL_TMOD,
  PARATAXIS,
  PUNCT,
  ROOT,
  XCOMP,
  /** Any that no reader asks for. */
  OTHER;

  private static final Map<String, Label> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Label::written, Function.identity()));

  /** As the parser writes it: {@code nsubj:pass}. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  static Label of(String written) {
    return BY_NAME.getOrDefault(written, OTHER);
  }
}
