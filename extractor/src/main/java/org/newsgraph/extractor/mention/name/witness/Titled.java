package org.newsgraph.extractor.mention.name.witness;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.gazetteer.FirstNames;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.Shape;
import org.newsgraph.extractor.mention.name.known.Titles;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Takes the capitalised words behind a title for a person: "Emperor Akihito". */
public final class Titled implements Witness {
  private static final double VOTES = 0.8;
  private static final int LONGEST = 5;

  private final Titles titles;
  private final Shape shape;
  private final Boundaries boundaries;
  private final Gazetteer gazetteer;

  public Titled(Titles titles, Shape shape, Boundaries boundaries, Gazetteer gazetteer) {
    this.titles = titles;
    this.shape = shape;
    this.boundaries = boundaries;
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    IntStream.range(0, sentence.tokens().size())
        .filter(token -> shape.part(sentence, token))
        .mapToObj(token -> office(sentence, token))
        .flatMap(Optional::stream)
        .flatMap(title -> named(sentence, title).stream())
        .forEach(name -> ballot.vote(name, NameClass.PERSON, VOTES));
  }

  /**
   * The titles that begin at a token, with something behind them; "Dean" may as well be a first
   * name.
   */
  private Optional<Run> office(Sentence sentence, int token) {
    return titles
        .at(sentence, token)
        .filter(title -> title.value() == Titles.Kind.OFFICE)
        .filter(title -> !FirstNames.has(sentence.token(token).text()))
        .map(title -> titles.after(sentence, token, sentence.tokens().size()))
        .filter(end -> end > token)
        .map(end -> new Run(token, end));
  }

  private Optional<Run> named(Sentence sentence, Run title) {
    int end = shape.end(sentence, title.end());
    return end > title.end() && end - title.end() <= LONGEST
        ? boundaries.mend(sentence, new Run(title.end(), end), NameClass.PERSON).stream()
            .filter(name -> name.first() == title.end())
            .filter(name -> gazetteer.at(sentence, name.first()).isEmpty())
            .findFirst()
        : Optional.empty();
  }
}
