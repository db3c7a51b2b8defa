package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.table.Table;

/**
 * The tagging of one sentence by CoreNLP's model. Which tags a word may have is asked for each
 * sequence of tags before it, and remembered here.
 */
final class SentenceTagging extends TestSentence {
  /** The model weighs as many for a word that it does not know; known ones have a few. */
  private static final int UNKNOWN = 12;

  private static final Map<String, Set<String>> LIKELY = table();

  private final Map<Integer, String[]> tags = new HashMap<>();
  private final NewWords seen;
  private final boolean many;

  SentenceTagging(MaxentTagger tagger, NewWords seen) {
    super(tagger);
    this.seen = seen;
    this.many = seen.isMany();
  }

  @Override
  protected String[] stringTagsAt(int position) {
    return tags.computeIfAbsent(position, this::possible);
  }

  private String[] possible(int position) {
    String[] all = super.stringTagsAt(position);
    if (all.length < UNKNOWN) {
      return all;
    }
    seen.add();
    return many ? likely(all, sent.get(position - leftWindow())) : all;
  }

  private static String[] likely(String[] all, String word) {
    Set<String> likely = likely(word);
    String[] left = Arrays.stream(all).filter(likely::contains).toArray(String[]::new);
    return left.length == 0 ? all : left;
  }

  private static Set<String> likely(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return LIKELY.get("figure");
    }
    return LIKELY.get(Character.isUpperCase(word.codePointAt(0)) ? "name" : "word");
  }

  private static Map<String, Set<String>> table() {
    return Table.beside(SentenceTagging.class, "unknown-words.tsv", "form", "tags").rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.required("form"), row -> Set.copyOf(row.words("tags"))));
  }
}
