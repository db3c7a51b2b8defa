package org.newsgraph.extractor.grammar.tree;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parser and the tagger call things, for tests that look for it where it must not be. */
public final class ParserLabels {
  private static final Set<String> TAGS =
      Set.of(
          ("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM"
                  + " TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB HYPH")
              .split(" ", -1));

  private ParserLabels() {}

  /** The labels of arcs: {@code nsubj:pass}. */
  public static Set<String> arcs() {
    return Arrays.stream(Label.values())
        .filter(label -> label != Label.OTHER)
        .map(Label::written)
        .collect(Collectors.toSet());
  }

  /** The parts of speech: {@code NNP}. */
  public static Set<String> tags() {
    return TAGS;
  }
}
