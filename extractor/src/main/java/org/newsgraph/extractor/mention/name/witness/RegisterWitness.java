package org.newsgraph.extractor.mention.name.witness;

import java.util.List;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.gazetteer.FirstNames;
import org.newsgraph.extractor.mention.name.known.MonthSurnames;
import org.newsgraph.extractor.mention.name.known.Phrases;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Register;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Knows the names found elsewhere in the article, and the short names of its persons. */
public final class RegisterWitness implements Witness {
  private static final double REPEATED = 0.9;
  private static final double SURNAME = 1.5;
  private static final double FIRST_NAME = 0.5;

  private final Phrases<NameClass> names = new Phrases<>();
  private final Phrases<Double> shortNames = new Phrases<>();

  public RegisterWitness(Register register) {
    List<String> known = register.names();
    known.stream()
        .filter(name -> register.typeOf(name) == NameClass.PERSON && name.indexOf(' ') > 0)
        .filter(name -> !name.contains(" of "))
        .forEach(name -> shorten(List.of(name.split(" ", -1))));
    known.stream()
        .filter(name -> shortNames.get(name).isEmpty())
        .forEach(name -> names.put(name, register.typeOf(name)));
  }

  /** The last word; the first too, which is the surname where it is no known first name ("Xi"). */
  private void shorten(List<String> words) {
    String first = words.get(0);
    shortNames.put(words.get(words.size() - 1), SURNAME);
    if (first.length() > 1 && !first.contains(".")) {
      boolean surname = !FirstNames.has(first) && words.size() < 4;
      shortNames.put(first, surname ? SURNAME : FIRST_NAME);
    }
  }

  /** A month is meant by its name unless somebody of that name is told to do something. */
  private static double votes(Sentence sentence, Phrases.Found<Double> found) {
    int token = found.run().first();
    if (!MonthSurnames.is(sentence.token(token).text())) {
      return found.value();
    }
    return MonthSurnames.acts(sentence, token) ? MonthSurnames.VOTES : 0;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      names.at(sentence, i).ifPresent(f -> ballot.vote(f.run(), f.value(), REPEATED));
      shortNames
          .at(sentence, i)
          .filter(f -> PronounSurnames.named(sentence, f.run().first()))
          .ifPresent(f -> ballot.vote(f.run(), NameClass.PERSON, votes(sentence, f)));
    }
  }
}
