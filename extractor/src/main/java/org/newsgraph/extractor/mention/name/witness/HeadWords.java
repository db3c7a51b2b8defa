package org.newsgraph.extractor.mention.name.witness;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.known.Shape;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Knows names by a word that opens or closes them: "Ministry of Health", "Kaduna State". */
public final class HeadWords implements Witness {
  private static final double OWNED = 2.2;

  private final NameClass type;
  private final Shape shape;
  private final Map<String, Double> first = new HashMap<>();
  private final Map<String, Double> prefix = new HashMap<>();
  private final Map<String, Double> last = new HashMap<>();

  public HeadWords(String resource, NameClass type, Shape shape) {
    this.type = type;
    this.shape = shape;
    rows(resource)
        .forEach(
            row ->
                by(row.required("position"))
                    .put(row.required("word"), row.read("votes", Double::valueOf)));
  }

  static Stream<Row> rows(String resource) {
    return Table.beside(HeadWords.class, "en/" + resource, "word", "position", "votes")
        .rows()
        .stream();
  }

  private Map<String, Double> by(String position) {
    return switch (position) {
      case "first" -> first;
      case "prefix" -> prefix;
      default -> last;
    };
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.token(i).text();
      if (last.containsKey(word) && !shape.part(sentence, i + 1)) {
        closed(ballot, i, last.get(word));
      }
      if (first.containsKey(word)) {
        opened(ballot, i, first.get(word));
      }
      if (prefix.containsKey(word)) {
        prefixed(ballot, i, prefix.get(word));
      }
    }
  }

  private void closed(Ballot ballot, int head, double votes) {
    int begin = shape.begin(ballot.sentence(), head);
    if (begin < head) {
      ballot.vote(new Run(begin, head + 1), type, votes);
    }
    if (owned(ballot.sentence(), begin - 1)) {
      int owner = shape.begin(ballot.sentence(), begin - 1);
      ballot.vote(new Run(owner, head + 1), type, OWNED);
    }
  }

  /** "Free Voters' Party", "Austrian People's Party": the owners are many. */
  private boolean owned(Sentence sentence, int mark) {
    if (mark < 1 || !Words.possessive(sentence.token(mark)) || !shape.part(sentence, mark - 1)) {
      return false;
    }
    String owner = sentence.token(mark - 1).text();
    return Lexicon.english().has(owner, "nobody-in-particular")
        || (owner.endsWith("s") && sentence.token(mark).text().length() == 1);
  }

  private void prefixed(Ballot ballot, int head, double votes) {
    int end = shape.end(ballot.sentence(), head + 1);
    if (end > head + 1) {
      ballot.vote(new Run(head, end), type, votes);
    }
  }

  private void opened(Ballot ballot, int head, double votes) {
    Sentence sentence = ballot.sentence();
    boolean linked = type != NameClass.PLACE;
    if (linked && !Shape.isLink(sentence, head + 1)) {
      return;
    }
    int end = linked ? shape.linkedEnd(sentence, head + 1) : shape.end(sentence, head + 1);
    if (end > head + 1) {
      ballot.vote(new Run(linked ? shape.begin(sentence, head) : head, end), type, votes);
    }
  }
}
