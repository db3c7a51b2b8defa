package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts given names together again that the tokenizer took apart at the hyphen: "Jae", "-", "in".
 */
final class HyphenatedNames {
  private final Map<String, Set<String>> nounsByEnding = read("hyphenated-endings.tsv");

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

  private static Map<String, Set<String>> read(String resource) {
    try (InputStream in = HyphenatedNames.class.getResourceAsStream(resource)) {
      Map<String, Set<String>> read = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> read.put(row[0], Set.copyOf(List.of(row[1].split("\\|", -1)))));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
