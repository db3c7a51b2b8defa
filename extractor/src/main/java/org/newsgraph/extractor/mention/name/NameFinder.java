package org.newsgraph.extractor.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** Finds every mention of an entity in an article: names, demonyms, descriptions and pronouns. */
public final class NameFinder {
  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing(Found::run).thenComparing(Found::kind);

  private final Countries countries = Countries.world();
  private final Titles titles = new Titles();
  private final Gazetteer gazetteer = new Gazetteer(countries);
  private final Boundaries boundaries = new Boundaries(titles, new Compounds(gazetteer));
  private final Shape shape = new Shape(WordList.of("openers.tsv"), WordList.of("no-names.tsv"));
  private final List<Witness> witnesses =
      List.of(
          new Recognisers(boundaries),
          gazetteer,
          new HeadWords("organisation-words.tsv", NameClass.ORGANIZATION, 0.9, shape),
          new HeadWords("place-words.tsv", NameClass.PLACE, 0.9, shape),
          new Acronyms());
  private final Descriptions descriptions = new Descriptions();
  private final Pronouns pronouns = new Pronouns();

  /** All mentions of the article, in the order of the text. */
  public EntityMentions find(AnnotatedArticle article) {
    List<Ballot> ballots = elect(article);
    Register register = Register.of(ballots);
    Furniture furniture = Furniture.of(article.article().text());
    List<EntityMention> mentions = new ArrayList<>();
    for (Ballot ballot : ballots) {
      for (Found found : mentions(ballot, register)) {
        EntityMention mention =
            found.numbered(mentions.size(), ballot.sentence(), article.article().text());
        if (!furniture.covers(mention.span())) {
          mentions.add(mention);
        }
      }
    }
    return new EntityMentions(mentions);
  }

  /** Whether an unparsed sentence may speak of two entities, judged by its words alone. */
  public boolean mayHoldTwoParties(Sentence sentence) {
    Ballot ballot = new Ballot(sentence);
    witnesses.forEach(witness -> witness.testify(ballot));
    long names = ballot.winners().size();
    return names > 1
        || names
                + pronouns.in(sentence).size()
                + descriptions.in(sentence, names(ballot, Optional.empty())).size()
            > 1;
  }

  private List<Ballot> elect(AnnotatedArticle article) {
    List<Witness> again = new ArrayList<>(witnesses);
    again.add(new RegisterWitness(Register.of(vote(article, witnesses))));
    return vote(article, again);
  }

  private static List<Ballot> vote(AnnotatedArticle article, List<Witness> witnesses) {
    List<Ballot> ballots = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Ballot ballot = new Ballot(sentence);
      witnesses.forEach(witness -> witness.testify(ballot));
      ballots.add(ballot);
    }
    return ballots;
  }

  private List<Found> mentions(Ballot ballot, Register register) {
    List<Found> found = names(ballot, Optional.of(register));
    List<Found> all = new ArrayList<>(found);
    all.addAll(descriptions.in(ballot.sentence(), found));
    all.addAll(pronouns.in(ballot.sentence()));
    all.sort(IN_ORDER);
    return all;
  }

  private List<Found> names(Ballot ballot, Optional<Register> register) {
    List<Found> names = new ArrayList<>();
    for (Run run : ballot.winners()) {
      NameClass type =
          register
              .map(known -> known.typeOf(ballot.sentence(), run))
              .orElseGet(() -> ballot.on(run).winner());
      name(run, type, Words.of(ballot.sentence(), run)).ifPresent(names::add);
    }
    return names;
  }

  private Optional<Found> name(Run run, NameClass type, String words) {
    if (type != NameClass.OTHER) {
      return Optional.of(
          new Found(run, run.end() - 1, MentionKind.NAME, Optional.of(entityType(type, words))));
    }
    return countries
        .ofDemonym(words)
        .map(country -> new Found(run, run.end() - 1, MentionKind.DEMONYM, Optional.empty()));
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
