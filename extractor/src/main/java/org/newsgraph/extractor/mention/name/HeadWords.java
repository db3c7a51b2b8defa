package org.newsgraph.extractor.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** Knows names by a word that opens or closes them: "Ministry of Health", "Kaduna State". */
final class HeadWords implements Witness {
  private final NameClass type;
  private final double votes;
  private final Shape shape;
  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  HeadWords(String resource, NameClass type, double votes, Shape shape) {
    this.type = type;
    this.votes = votes;
    this.shape = shape;
    for (List<String> row : Table.beside(HeadWords.class, resource).rows()) {
      (row.get(1).equals("first") ? first : last).add(row.get(0));
    }
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.token(i).text();
      if (last.contains(word) && !shape.part(sentence, i + 1)) {
        closed(ballot, i);
      }
      if (first.contains(word)) {
        opened(ballot, i);
      }
    }
  }

  private void closed(Ballot ballot, int head) {
    int begin = shape.begin(ballot.sentence(), head);
    if (begin < head) {
      ballot.vote(new Run(begin, head + 1), type, votes);
    }
  }

  private void opened(Ballot ballot, int head) {
    Sentence sentence = ballot.sentence();
    boolean linked = type == NameClass.ORGANIZATION;
    if (linked && !Shape.isLink(sentence, head + 1)) {
      return;
    }
    int end = linked ? shape.linkedEnd(sentence, head + 1) : shape.end(sentence, head + 1);
    if (end > head + 1) {
      ballot.vote(new Run(linked ? shape.begin(sentence, head) : head, end), type, votes);
    }
  }
}
