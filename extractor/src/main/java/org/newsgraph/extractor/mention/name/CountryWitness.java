package org.newsgraph.extractor.mention.name;

import java.util.Optional;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** Knows the names of countries and of their peoples. */
final class CountryWitness implements Witness {
  private static final double SURE = 2;
  private static final double DOUBTFUL = 0.6;

  private final Phrases<Boolean> names = new Phrases<>();
  private final Phrases<Boolean> demonyms = new Phrases<>();

  CountryWitness(Countries countries) {
    for (Country country : countries.all()) {
      country.allNames().forEach(name -> names.put(name, true));
      country.allDemonyms().forEach(word -> demonyms.put(word, true));
    }
  }

  @Override
  public void testify(Ballot ballot) {
    for (int i = 0; i < ballot.sentence().tokens().size(); i++) {
      if (Words.capitalised(ballot.sentence().token(i))) {
        vote(ballot, names.at(ballot.sentence(), i), NameClass.PLACE, SURE);
        vote(ballot, demonyms.at(ballot.sentence(), i), NameClass.OTHER, SURE);
      }
    }
  }

  private static void vote(
      Ballot ballot, Optional<Phrases.Found<Boolean>> found, NameClass type, double votes) {
    found.ifPresent(f -> ballot.vote(f.run(), type, f.value() ? votes : DOUBTFUL));
  }
}
