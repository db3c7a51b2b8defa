package org.newsgraph.extractor.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.FreeDash;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.name.vote.Run;

/**
 * Finds noun phrases that describe an entity, by their head noun and the lexicon: "the Russian
 * president", "his counterpart", "the two leaders".
 *
 * <p>A phrase runs from its determiner, possessor or first adjective to its head noun; what follows
 * ("of Russia") is not part of it. An office right before a person's name is part of the address
 * and no description.
 */
final class Descriptions {
  private static final Set<String> NUMBERS = Lexicon.english().words("head-count");

  private final Map<String, EntityType> nouns = new HashMap<>();

  Descriptions() {
    Lexicon.english()
        .by("describes")
        .forEach((noun, type) -> nouns.put(noun, EntityType.valueOf(type)));
  }

  /** The descriptions of a sentence, given the names in it. */
  List<Found> in(Sentence sentence, List<Found> names) {
    List<Found> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<EntityType> type = described(sentence, token);
      boolean number = standsAlone(sentence, token.index());
      if ((type.isPresent() || number) && endsPhrase(sentence, token.index(), names)) {
        Run run = new Run(begin(sentence, token.index()), token.index() + 1);
        found.add(new Found(run, token.index(), MentionKind.DESCRIPTION, type));
      }
    }
    return found;
  }

  /** "The two agreed": a number behind an article, with no noun to count. */
  private static boolean standsAlone(Sentence sentence, int token) {
    int next = token + 1;
    return sentence.token(token).isCardinal()
        && NUMBERS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))
        && token > 0
        && sentence.token(token - 1).isDeterminer()
        && next < sentence.tokens().size()
        && (!countable(sentence.token(next)) || acts(sentence, token));
  }

  private static boolean countable(Token next) {
    return next.isPremodifier() || next.isParticiple() || next.isGerund();
  }

  /** "The two discussed it": what looks like a participle is done by them. */
  private static boolean acts(Sentence sentence, int token) {
    PredicateGraph graph = PredicateGraph.of(sentence);
    Word number = graph.word(token);
    Word verb = graph.word(token + 1);
    return verb.isParticiple()
        && graph.is(number, SyntacticFunction.SUBJECT)
        && graph.above(number).filter(verb::equals).isPresent()
        && graph.has(verb, SyntacticFunction.OBJECT, SyntacticFunction.COMPLEMENT);
  }

  private Optional<EntityType> described(Sentence sentence, Token token) {
    Optional<EntityType> noun =
        token.isNoun()
            ? Optional.ofNullable(nouns.get(token.lemma().toLowerCase(Locale.ROOT)))
            : Optional.empty();
    return sentence.hyphenated(token.index()).map(nouns::get).or(() -> noun);
  }

  private static boolean endsPhrase(Sentence sentence, int head, List<Found> names) {
    if (names.stream().anyMatch(name -> covers(name, head))) {
      return false;
    }
    int next = head + 1;
    boolean beforeName = names.stream().anyMatch(name -> name.run().first() == next);
    boolean beforeNoun = next < sentence.tokens().size() && sentence.token(next).isNoun();
    return !beforeName && !beforeNoun && !hyphenated(sentence, next);
  }

  private static boolean hyphenated(Sentence sentence, int token) {
    return token < sentence.tokens().size()
        && sentence.token(token).text().equals("-")
        && !sentence.gapBefore(token);
  }

  private static boolean covers(Found name, int token) {
    return name.run().first() <= token && token < name.run().end();
  }

  private static int begin(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && belongs(sentence.token(first - 1)) && !FreeDash.at(sentence, first - 1)) {
      first--;
      if (determines(sentence.token(first))) {
        break;
      }
    }
    return first;
  }

  private static boolean determines(Token token) {
    return token.isDeterminer() || token.isPossessivePronoun();
  }

  private static boolean belongs(Token token) {
    return token.isPremodifier() || token.isParticiple() || determines(token);
  }
}
