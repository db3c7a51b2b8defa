package org.newsgraph.extractor.mention.name.witness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Register;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Refuses a name that is two names of the article: a person and a body that captions and headings
 * put side by side, or two bodies joined by "and". The body may also be one of which the whole
 * world writes: "Photograph: Jane Roe/Reuters Anna Berg". Comes last, when all others have voted.
 */
public final class GluedNames implements Witness {
  private static final double VOTES = 1.5;

  private final Register register;
  private final Gazetteer gazetteer;
  private final Set<String> heads =
      HeadWords.rows("organisation-words.tsv")
          .map(row -> row.required("word"))
          .collect(Collectors.toUnmodifiableSet());

  public GluedNames(Register register, Gazetteer gazetteer) {
    this.register = register;
    this.gazetteer = gazetteer;
  }

  /**
   * Part of a run.
   *
   * @param isTold whether the article uses it elsewhere
   */
  private record Name(Run run, NameClass type, String words, boolean isTold) {
    private boolean isLong() {
      return run.length() > 1;
    }
  }

  @Override
  public void testify(Ballot ballot) {
    for (Run run : List.copyOf(ballot.all().keySet())) {
      if (run.length() > 2 && gazetteer.get(Words.of(ballot.sentence(), run)).isEmpty()) {
        parts(ballot.sentence(), run)
            .ifPresent(
                parts -> {
                  ballot.refuse(run);
                  parts.forEach(part -> ballot.vote(part.run(), part.type(), VOTES));
                });
      }
    }
  }

  private Optional<List<Name>> parts(Sentence sentence, Run run) {
    for (int at = run.first() + 1; at < run.end(); at++) {
      boolean and = sentence.token(at).text().equals("and") && at + 1 < run.end();
      Optional<Name> first = name(sentence, new Run(run.first(), at));
      Run rest = new Run(and ? at + 1 : at, run.end());
      Optional<Name> second =
          name(sentence, rest).or(() -> first.flatMap(body -> bearer(sentence, body, rest)));
      if (first.isPresent()
          && second.isPresent()
          && (and ? areBodies(first.get(), second.get()) : areTwo(first.get(), second.get()))
          && (first.get().isTold() || second.get().isTold())) {
        return Optional.of(List.of(first.get(), second.get()));
      }
    }
    return Optional.empty();
  }

  /** A name that the article uses elsewhere as well, or a body that everybody knows. */
  private Optional<Name> name(Sentence sentence, Run run) {
    String words = Words.of(sentence, run);
    if (register.names().contains(words)) {
      return Optional.of(new Name(run, register.typeOf(words), words, true));
    }
    return gazetteer.isSureBody(words)
        ? Optional.of(new Name(run, NameClass.ORGANIZATION, words, false))
        : Optional.empty();
  }

  /** A full name behind a body that everybody knows, where the article uses the surname alone. */
  private Optional<Name> bearer(Sentence sentence, Name body, Run run) {
    String surname = Words.of(sentence, new Run(run.end() - 1, run.end()));
    return run.length() == 2
            && gazetteer.isSureBody(body.words())
            && register.names().contains(surname)
            && register.typeOf(surname) == NameClass.PERSON
        ? Optional.of(new Name(run, NameClass.PERSON, Words.of(sentence, run), true))
        : Optional.empty();
  }

  private static boolean areBodies(Name first, Name second) {
    return isWholeBody(first) && isWholeBody(second);
  }

  private static boolean isWholeBody(Name name) {
    return name.type() == NameClass.ORGANIZATION
        && (name.isLong() || Words.allCapitals(name.words()));
  }

  /** A full name beside a body: "Anna Berg Greenpeace"; not "Anna Berg Institute". */
  private boolean areTwo(Name first, Name second) {
    return (isFull(first) && isBody(second)) || (isBody(first) && isFull(second));
  }

  private static boolean isFull(Name name) {
    return name.type() == NameClass.PERSON && name.isLong();
  }

  private boolean isBody(Name name) {
    return name.type() == NameClass.ORGANIZATION
        && (name.isLong() || !heads.contains(name.words()));
  }
}
