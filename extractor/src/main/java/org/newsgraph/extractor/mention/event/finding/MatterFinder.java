package org.newsgraph.extractor.mention.event.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.rule.RuleReader.Found;

/** The words for what an event is about, and the money that it is about. */
final class MatterFinder {
  private static final List<String> ABOUT =
      Lexicon.english().by("topic").entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .toList();
  private static final int LONGEST = 25;

  private final PredicateGraph graph;
  private final String text;

  MatterFinder(PredicateGraph graph, String text) {
    this.graph = graph;
    this.text = text;
  }

  /**
   * @param taken words that are participants
   */
  Optional<String> topic(Found event, Set<Integer> taken) {
    return ABOUT.stream()
        .flatMap(preposition -> event.edges(preposition).stream().limit(1))
        .map(edge -> edge.to())
        .filter(word -> !taken.contains(word.index()) && !isTime(word) && !isJourney(word))
        .findFirst()
        .map(this::phrase);
  }

  /** Money below the trigger or below an argument of it. */
  Optional<String> amount(Word trigger) {
    Word top = graph.above(trigger).filter(graph::isVerbal).orElse(trigger);
    List<Word> all = graph.under(top);
    int last = all.get(all.size() - 1).index();
    for (int at = all.get(0).index(); at <= last; at++) {
      if (isMoney(at)) {
        int end = at + 1;
        while (end <= last && isMoney(end)) {
          end++;
        }
        return Optional.of(graph.sentence().spanOf(at, end).of(text));
      }
    }
    return Optional.empty();
  }

  private boolean isMoney(int at) {
    return graph.word(at).token().names().muc().equals("MONEY");
  }

  private static boolean isTime(Word word) {
    String name = word.token().names().muc();
    return name.equals("DATE") || name.equals("TIME");
  }

  /** "will meet them on his visit": meanwhile, not about it. */
  private boolean isJourney(Word word) {
    return word.has("trip-noun") && !graph.preposition(word).equals("about");
  }

  private String phrase(Word noun) {
    List<Word> words = graph.phrase(noun);
    int first = words.get(0).index();
    int end = Math.min(words.get(words.size() - 1).index() + 1, first + LONGEST);
    Span span = graph.sentence().spanOf(first, Math.max(end, noun.index() + 1));
    return span.of(text);
  }
}
