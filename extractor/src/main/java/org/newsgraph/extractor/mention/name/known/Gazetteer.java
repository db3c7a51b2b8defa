package org.newsgraph.extractor.mention.name.known;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * The names that news knows everywhere: countries and peoples, regions, organisations, events, and
 * words with a capital that name nothing.
 */
public final class Gazetteer implements Witness {
  private static final double SURE = 3;
  private static final double LIKELY = 2;
  private static final double DOUBTFUL = 0.7;

  /** What a name is known as, and how many votes that is worth. */
  public record Entry(NameClass type, double votes) {}

  private final Phrases<Entry> names = new Phrases<>();
  private final WordList particles = WordList.of("particles.tsv", "word");
  private final WordList ambiguous = WordList.of("ambiguous.tsv", "name");

  public Gazetteer(Countries countries) {
    for (Country country : countries.all()) {
      country
          .allNames()
          .filter(name -> !name.startsWith("The "))
          .forEach(name -> put(name, NameClass.PLACE, SURE));
      country.allDemonyms().forEach(word -> put(word, NameClass.OTHER, SURE));
      country.allCapitals().forEach(name -> put(name, NameClass.PLACE, LIKELY));
    }
    rows("peoples.tsv", "word", "kind")
        .forEach(row -> put(row.required("word"), NameClass.OTHER, SURE));
    WordList.of("no-names.tsv", "word").words().forEach(word -> put(word, NameClass.OTHER, SURE));
    read("organisations.tsv", NameClass.ORGANIZATION);
    read("events.tsv", NameClass.EVENT);
    read("places.tsv", NameClass.PLACE);
    countries.seats().forEach(seat -> seat.names().forEach(n -> put(n, NameClass.PLACE, LIKELY)));
  }

  private void read(String resource, NameClass type) {
    rows(resource, "name", "trust", "kind?")
        .forEach(
            row ->
                put(
                    row.required("name"),
                    type,
                    row.text("trust").equals("sure") ? SURE : DOUBTFUL));
  }

  private static List<Row> rows(String resource, String... columns) {
    return Table.beside(Gazetteer.class, "en/" + resource, columns).rows();
  }

  private void put(String name, NameClass type, double votes) {
    Entry entry = new Entry(type, ambiguous.has(name) ? DOUBTFUL : votes);
    names.put(name, entry);
    if (name.length() > 3 && !Words.allCapitals(name)) {
      names.put(name.toUpperCase(java.util.Locale.ROOT), entry);
    }
  }

  /** What the longest known name at a token is known as. */
  public Optional<Phrases.Found<Entry>> at(Sentence sentence, int token) {
    return names.at(sentence, token);
  }

  /** What exactly these words are known as. */
  public Optional<Entry> get(String words) {
    return names.get(words.replace('’', '\''));
  }

  /** Whether news means one body of the world by these words, and hardly ever anything else. */
  public boolean isSureBody(String words) {
    return get(words)
        .filter(entry -> entry.type() == NameClass.ORGANIZATION && entry.votes() >= SURE)
        .isPresent();
  }

  /** "al-Farsi", "el-Masri": no people or language but somebody's name. */
  private boolean afterParticle(Sentence sentence, int token) {
    return token > 1
        && sentence.token(token - 1).text().equals("-")
        && !sentence.gapBefore(token)
        && !sentence.gapBefore(token - 1)
        && particles.has(sentence.token(token - 2).text().toLowerCase(java.util.Locale.ROOT));
  }

  @Override
  public void testify(Ballot ballot) {
    for (int i = 0; i < ballot.sentence().tokens().size(); i++) {
      at(ballot.sentence(), i)
          .filter(found -> !afterParticle(ballot.sentence(), found.run().first()))
          .ifPresent(
              found -> ballot.vote(found.run(), found.value().type(), found.value().votes()));
    }
  }
}
