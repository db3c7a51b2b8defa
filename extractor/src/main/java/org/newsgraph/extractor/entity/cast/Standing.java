package org.newsgraph.extractor.entity.cast;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.relation.unit.Mood;
import org.newsgraph.extractor.mention.relation.unit.Moods;
import org.newsgraph.extractor.mention.relation.unit.TitleWord;

/** How somebody stands to an office by which words call him. */
public enum Standing {
  /** "the president" */
  HELD,
  /** "the former president" */
  OVER,
  /** "the vice president" */
  DEPUTY,
  /** "the incoming president" */
  NOT_YET;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Moods MOODS = new Moods();

  /** What the words of a title say, and what stands right behind it: "from 1992 to 1997". */
  public static Standing of(PredicateGraph graph, int first, int head) {
    return IntStream.rangeClosed(first, head)
        .mapToObj(graph::word)
        .flatMap(word -> of(word).stream())
        .findFirst()
        .orElseGet(() -> ended(graph, head + 1) ? OVER : HELD);
  }

  private static Optional<Standing> of(Word word) {
    if (word.formHas("second-in-office")) {
      return Optional.of(DEPUTY);
    }
    return TitleWord.parts(word.token())
        .filter(part -> !Lexicon.english().has(part, "then"))
        .flatMap(part -> MOODS.of("before", part).or(() -> MOODS.of("beside", part)).stream())
        .findFirst()
        .map(Standing::of);
  }

  private static Standing of(Mood mood) {
    if (mood.former()) {
      return OVER;
    }
    return mood.status() == Status.HAPPENED ? HELD : NOT_YET;
  }

  /** "president from 1992 to 1997", "minister until 2003". */
  private static boolean ended(PredicateGraph graph, int at) {
    return at + 1 < graph.size()
        && graph.word(at).formHas("of-past-term")
        && YEAR.matcher(graph.word(at + 1).lower()).matches();
  }
}
