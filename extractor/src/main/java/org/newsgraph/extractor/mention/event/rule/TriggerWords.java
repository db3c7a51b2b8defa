package org.newsgraph.extractor.mention.event.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.grammar.Carrier;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * The words that tell an event.
 *
 * @param verb whether they are verbs and adjectives, or nouns
 * @param words lemmas; {@code =talks} asks for the form itself, {@code phone_call} for a compound,
 *     {@code call_off} for a verb with its particle
 * @param carriers the verbs that must carry a noun; {@code *_on} any verb with this preposition;
 *     empty where any support verb will do
 */
public record TriggerWords(boolean verb, List<String> words, List<String> carriers) {
  private static final String FORM = "=";
  private static final String ANY = "*";

  public TriggerWords {
    words = List.copyOf(words);
    carriers = List.copyOf(carriers);
    if (words.isEmpty() || (verb && !carriers.isEmpty())) {
      throw new IllegalArgumentException("a rule has words, and only nouns have carriers");
    }
  }

  /** The verb of a phrasal verb, the noun of a compound: by these a rule is found. */
  List<String> heads() {
    return words.stream().map(this::head).distinct().toList();
  }

  private String head(String word) {
    String[] parts = bare(word).split("_", -1);
    return verb ? parts[0] : parts[parts.length - 1];
  }

  /** The words without marks. */
  public List<String> bare() {
    return words.stream().map(TriggerWords::bare).toList();
  }

  private static String bare(String word) {
    return word.startsWith(FORM) ? word.substring(1) : word;
  }

  /** Whether a word of a sentence is one of these. */
  boolean fit(PredicateGraph graph, Word word) {
    return (verb ? predicates(graph, word) : isNoun(graph, word))
        && words.stream().anyMatch(each -> spelled(graph, word, each))
        && (carriers.isEmpty() || graph.carriers(word).stream().anyMatch(this::carriedBy));
  }

  /** A verb, or an adjective said of somebody that the rule gives in this form: "is ready to". */
  private boolean predicates(PredicateGraph graph, Word word) {
    return (graph.isVerbal(word) && saysWhere(graph, word))
        || (word.isPositiveAdjective()
            && graph.isPredicate(word)
            && words.contains(FORM + word.lower()));
  }

  /** "was in Oslo", "was there": not "is due in Oslo" or "was a club in Oslo". */
  private static boolean saysWhere(PredicateGraph graph, Word copula) {
    return graph
        .predicateOf(copula)
        .filter(predicate -> graph.preposition(predicate).isEmpty())
        .filter(predicate -> predicate.isNoun() || predicate.isAdjective())
        .isEmpty();
  }

  private static boolean isNoun(PredicateGraph graph, Word word) {
    return !graph.isVerbal(word) && (word.isNoun() || word.isGerund());
  }

  private boolean spelled(PredicateGraph graph, Word word, String written) {
    if (written.startsWith(FORM)) {
      return word.is(bare(written));
    }
    String[] parts = written.split("_", -1);
    return verb
        ? word.lemma().equals(parts[0])
            && graph.particle(word).equals(parts.length > 1 ? parts[1] : "")
        : compound(graph, word, parts);
  }

  private static boolean compound(PredicateGraph graph, Word last, String[] parts) {
    int first = last.index() - parts.length + 1;
    return IntStream.range(0, parts.length)
        .allMatch(
            i -> graph.at(first + i).filter(word -> word.lemma().equals(parts[i])).isPresent());
  }

  boolean carriedBy(Carrier carrier) {
    String name = carrier.name();
    int preposition = name.lastIndexOf('_');
    return carriers.contains(name)
        || (preposition > 0 && carriers.contains(ANY + name.substring(preposition)));
  }

  static TriggerWords of(String kind, List<String> words, List<String> carriers) {
    if (!Arrays.asList("verb", "noun").contains(kind)) {
      throw new IllegalArgumentException("the kind is verb or noun, not '" + kind + "'");
    }
    return new TriggerWords(kind.equals("verb"), words, carriers);
  }
}
