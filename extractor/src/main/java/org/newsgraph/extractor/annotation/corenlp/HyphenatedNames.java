package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Puts given names together again that the tokenizer took apart at the hyphen: "Jae", "-", "in".
 */
final class HyphenatedNames {
  private final Map<String, Set<String>> nounsByEnding = read();

  /** The tokens of a sentence, such names as one token each. */
  List<CoreLabel> joined(List<CoreLabel> tokens) {
    List<CoreLabel> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean name = i > 0 && i + 2 < tokens.size() && isName(tokens, i);
      joined.add(name ? join(tokens.get(i), tokens.get(i + 2)) : tokens.get(i));
      i += name ? 2 : 0;
    }
    return joined;
  }

  private boolean isName(List<CoreLabel> tokens, int i) {
    CoreLabel first = tokens.get(i);
    CoreLabel hyphen = tokens.get(i + 1);
    CoreLabel last = tokens.get(i + 2);
    Set<String> nouns = nounsByEnding.get(last.word());
    return nouns != null
        && hyphen.word().equals("-")
        && first.endPosition() == hyphen.beginPosition()
        && hyphen.endPosition() == last.beginPosition()
        && isCapitalised(first)
        && isCapitalised(tokens.get(i - 1))
        && !nouns.contains(first.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitalised(CoreLabel token) {
    return token.word().matches("\\p{Lu}\\p{Ll}+");
  }

  private static CoreLabel join(CoreLabel first, CoreLabel last) {
    CoreLabel name = new CoreLabel(first);
    name.setWord(first.word() + "-" + last.word());
    name.setValue(name.word());
    name.setOriginalText(name.word());
    name.setEndPosition(last.endPosition());
    name.setAfter(last.after());
    return name;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> read = new TreeMap<>();
    for (Row row :
        Table.beside(HyphenatedNames.class, "hyphenated-endings.tsv", "ending", "nouns").rows()) {
      read.put(row.required("ending"), Set.copyOf(row.values("nouns")));
    }
    return read;
  }
}
