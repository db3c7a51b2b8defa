package org.newsgraph.extractor.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.name.known.Cities;
import org.newsgraph.extractor.mention.name.known.Compass;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.GivenCountries;
import org.newsgraph.extractor.mention.name.known.KnownLeaders;
import org.newsgraph.extractor.mention.name.known.MonthSurnames;
import org.newsgraph.extractor.mention.name.known.NamesByFirstName;
import org.newsgraph.extractor.mention.name.known.Peers;
import org.newsgraph.extractor.mention.name.known.Shape;
import org.newsgraph.extractor.mention.name.known.Titles;
import org.newsgraph.extractor.mention.name.known.WordList;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Register;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;
import org.newsgraph.extractor.mention.name.witness.Acronyms;
import org.newsgraph.extractor.mention.name.witness.Boundaries;
import org.newsgraph.extractor.mention.name.witness.Capitals;
import org.newsgraph.extractor.mention.name.witness.Collocations;
import org.newsgraph.extractor.mention.name.witness.Compounds;
import org.newsgraph.extractor.mention.name.witness.Cues;
import org.newsgraph.extractor.mention.name.witness.ExplainedNames;
import org.newsgraph.extractor.mention.name.witness.GluedNames;
import org.newsgraph.extractor.mention.name.witness.HeadWords;
import org.newsgraph.extractor.mention.name.witness.InnerCapitals;
import org.newsgraph.extractor.mention.name.witness.PronounSurnames;
import org.newsgraph.extractor.mention.name.witness.Quoted;
import org.newsgraph.extractor.mention.name.witness.Recognisers;
import org.newsgraph.extractor.mention.name.witness.RegisterWitness;
import org.newsgraph.extractor.mention.name.witness.TitleOpenings;
import org.newsgraph.extractor.mention.name.witness.Titled;
import org.newsgraph.extractor.mention.name.witness.WholeRuns;

/**
 * Finds names: all witnesses vote in every sentence, then once more with the names that the first
 * round found in the article; at last every name gets the type that it has most often.
 */
final class NameVote {
  private static final Set<EntityType> ARTICLED =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Countries countries = Countries.world();
  private final Gazetteer gazetteer = new Gazetteer(countries);
  private final Cities cities = new Cities();
  private final Shape shape =
      new Shape(WordList.of("openers.tsv", "word"), WordList.of("no-names.tsv", "word"), gazetteer);
  private final Clubs clubs = new Clubs(cities);
  private final Titles titles = new Titles();
  private final Witness openings = new TitleOpenings(titles);
  private final List<Witness> witnesses = witnesses();

  private List<Witness> witnesses() {
    Compounds compounds = new Compounds(gazetteer);
    Boundaries boundaries = new Boundaries(titles, compounds);
    return List.of(
        new Recognisers(boundaries),
        gazetteer,
        new HeadWords("organisation-words.tsv", NameClass.ORGANIZATION, shape),
        new HeadWords("place-words.tsv", NameClass.PLACE, shape),
        new HeadWords("event-words.tsv", NameClass.EVENT, shape),
        new HeadWords("other-words.tsv", NameClass.OTHER, shape),
        new Compass(),
        new Acronyms(),
        new InnerCapitals(),
        new Peers(shape),
        new Quoted(gazetteer),
        new NamesByFirstName(shape, gazetteer),
        new Titled(titles, shape, boundaries, gazetteer),
        new PronounSurnames(shape, compounds, gazetteer),
        new KnownLeaders(),
        new MonthSurnames(gazetteer),
        new GivenCountries(shape, gazetteer),
        new WholeRuns(shape, boundaries, gazetteer),
        cities,
        new ExplainedNames(shape, gazetteer),
        new Cues(),
        openings);
  }

  /** The names of every sentence. */
  List<List<Found>> names(AnnotatedArticle article) {
    List<Witness> again = new ArrayList<>(witnesses);
    again.add(Collocations.of(article, gazetteer));
    again.add(Capitals.of(article, gazetteer));
    Register first = Register.of(vote(article, witnesses));
    again.add(new RegisterWitness(first));
    again.add(new GluedNames(first, gazetteer));
    again.add(openings);
    List<Ballot> ballots = vote(article, again);
    Register register = Register.of(ballots);
    boolean sports = clubs.isSports(article);
    Teams teams = sports ? Teams.of(ballots) : Teams.of(List.of());
    return ballots.stream()
        .map(ballot -> names(ballot, run -> type(ballot.sentence(), run, register, sports, teams)))
        .toList();
  }

  /** The names of a sentence seen alone. */
  List<Found> names(Sentence sentence) {
    Ballot ballot = vote(sentence, witnesses);
    return names(ballot, run -> ballot.on(run).winner());
  }

  private static List<Ballot> vote(AnnotatedArticle article, List<Witness> witnesses) {
    return article.sentences().stream().map(sentence -> vote(sentence, witnesses)).toList();
  }

  private static Ballot vote(Sentence sentence, List<Witness> witnesses) {
    Ballot ballot = new Ballot(sentence);
    witnesses.forEach(witness -> witness.testify(ballot));
    return ballot;
  }

  private NameClass type(
      Sentence sentence, Run run, Register register, boolean sports, Teams teams) {
    NameClass type = register.typeOf(sentence, run);
    String words = Words.of(sentence, run);
    boolean club =
        sports && entityType(type, words) == EntityType.PLACE && clubs.isClub(sentence, run);
    boolean team =
        type == NameClass.PLACE && teams.has(words) && !Clubs.isPlace(sentence, run.first());
    return club || team ? NameClass.ORGANIZATION : type;
  }

  private List<Found> names(Ballot ballot, Function<Run, NameClass> types) {
    return ballot.winners().stream()
        .map(run -> name(run, types.apply(run), Words.of(ballot.sentence(), run)))
        .filter(found -> !describesPeople(ballot.sentence(), found))
        .map(found -> withArticle(ballot.sentence(), found))
        .toList();
  }

  /** "Congressional Democratic leaders": adjectives before people name no body. */
  private static boolean describesPeople(Sentence sentence, Found found) {
    int end = found.run().end();
    return found.type().filter(EntityType.ORGANIZATION::equals).isPresent()
        && end - found.run().first() > 1
        && end < sentence.tokens().size()
        && sentence.token(end - 1).isPositiveAdjective()
        && sentence.token(end).isPlural()
        && !sentence.token(end).isProper()
        && Lexicon.english().has(sentence.token(end).lemma(), "people");
  }

  /** "told The Canadian Press": an article with a capital inside a sentence belongs to the name. */
  private static Found withArticle(Sentence sentence, Found found) {
    int before = found.run().first() - 1;
    boolean article =
        before > 0
            && sentence.token(before).text().equals("The")
            && Character.isLetterOrDigit(sentence.token(before - 1).text().codePointAt(0))
            && found.type().filter(ARTICLED::contains).isPresent();
    return article
        ? new Found(new Run(before, found.run().end()), found.head(), found.kind(), found.type())
        : found;
  }

  /** A name of the class OTHER that no country has stays without a type. */
  private Found name(Run run, NameClass type, String words) {
    if (type != NameClass.OTHER) {
      return new Found(run, run.end() - 1, MentionKind.NAME, Optional.of(entityType(type, words)));
    }
    MentionKind kind =
        countries.ofDemonym(words).isPresent() ? MentionKind.DEMONYM : MentionKind.NAME;
    return new Found(run, run.end() - 1, kind, Optional.empty());
  }

  private EntityType entityType(NameClass type, String words) {
    return switch (type) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case EVENT -> EntityType.EVENT;
      case PLACE, OTHER -> countries.named(words).map(Country::type).orElse(EntityType.PLACE);
    };
  }
}
