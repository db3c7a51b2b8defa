package org.newsgraph.extractor.entity.reference;

import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPOUND;
import static org.newsgraph.extractor.grammar.SyntacticFunction.FIXED;
import static org.newsgraph.extractor.grammar.SyntacticFunction.TIME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.entity.Noun;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.BodyNames;
import org.newsgraph.extractor.entity.cast.Phrase;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;

/**
 * Reads an article from its beginning and gives demonyms, descriptions and pronouns the entities
 * that they refer to; what is not sure stays open.
 */
public final class References {
  private final AnnotatedArticle article;
  private final EntityMentions mentions;
  private final ArticleEntities cast;
  private final Map<Integer, List<Integer>> named;
  private final Grammar grammar;
  private final Discourse discourse;
  private final DescriptionReference descriptions;
  private final PronounReference pronouns;
  private final HeldOffices offices;
  private final BodyNames bodies;
  private final BareTitles bare;

  public References(
      AnnotatedArticle article,
      EntityMentions mentions,
      ArticleEntities cast,
      Map<Integer, List<Integer>> named,
      Function<String, Optional<String>> capitals) {
    this.article = article;
    this.mentions = mentions;
    this.cast = cast;
    this.named = new TreeMap<>(named);
    this.grammar = new Grammar(article);
    this.discourse = new Discourse(cast);
    this.bodies = new BodyNames(mentions, cast, named);
    this.offices = new HeldOffices(grammar, cast, bodies);
    this.bare = new BareTitles(cast);
    this.descriptions = new DescriptionReference(cast, discourse, bare, capitals);
    this.pronouns =
        new PronounReference(cast, discourse, grammar, new Quotations(article, grammar));
  }

  /** Mention to entities, names included. */
  public Map<Integer, List<Integer>> read() {
    Map<Integer, List<EntityMention>> bySentence =
        mentions.all().stream().collect(Collectors.groupingBy(EntityMention::sentence));
    List<Reading> readings =
        article.sentences().stream()
            .map(
                sentence -> reading(sentence, bySentence.getOrDefault(sentence.index(), List.of())))
            .toList();
    readings.forEach(this::learn);
    readings.forEach(this::read);
    return named;
  }

  /** The nouns without a name that pronouns mean, by the number of the pronoun. */
  public Map<Integer, Noun> nouns() {
    return pronouns.nouns();
  }

  /** A sentence, what is mentioned in it and which of that goes together. */
  private record Reading(Sentence sentence, List<EntityMention> here, Appositions appositions) {}

  private Reading reading(Sentence sentence, List<EntityMention> here) {
    return new Reading(sentence, here, new Appositions(grammar, sentence.index(), here, named));
  }

  /** Which offices its people hold, an article may tell below the words that mean them. */
  private void learn(Reading reading) {
    Sentence sentence = reading.sentence();
    Appositions appositions = reading.appositions();
    List<EntityMention> here = reading.here();
    for (EntityMention name : here) {
      if (name.isName()) {
        offices.before(name, ids(name));
        before(here, name).ifPresent(of -> offices.peer(name, ids(name), of));
      }
    }
    for (EntityMention mention : here) {
      if (mention.isName()) {
        ids(mention).forEach(id -> cast.referent(id).named(sentence.index()));
        discourse.row(sentence.index(), appositions.coordinated(mention, grammar.head(mention)));
      }
      if (mention.kind() == MentionKind.DESCRIPTION) {
        Phrase phrase = phrase(mention);
        beside(mention, phrase, appositions)
            .ifPresentOrElse(id -> offices.told(id, phrase), () -> bare.described(phrase));
      }
    }
  }

  /** The last person who is named before another in one sentence. */
  private Optional<Referent> before(List<EntityMention> here, EntityMention other) {
    return here.stream()
        .filter(name -> name.isName() && name.endToken() <= other.firstToken())
        .flatMap(name -> ids(name).stream())
        .map(cast::referent)
        .filter(Referent::person)
        .reduce((one, next) -> next);
  }

  private Phrase phrase(EntityMention description) {
    return new Phrase(grammar.graph(description.sentence()), description, bodies);
  }

  /** Whose name stands beside the description of one. */
  private Optional<Integer> beside(EntityMention mention, Phrase phrase, Appositions appositions) {
    return phrase.plural() ? Optional.empty() : appositions.name(mention);
  }

  private void read(Reading reading) {
    Sentence sentence = reading.sentence();
    List<EntityMention> here = reading.here();
    List<Step> steps = new ArrayList<>();
    here.forEach(mention -> steps.add(new Step(grammar.head(mention), Optional.of(mention))));
    unnamed(sentence, here).forEach(token -> steps.add(new Step(token, Optional.empty())));
    steps.sort(Comparator.comparingInt(Step::token));
    for (Step step : steps) {
      step.mention()
          .ifPresentOrElse(
              mention -> refer(mention, step.token(), reading.appositions()),
              () -> discourse.unnamed(sentence.index(), step.token(), grammar));
    }
    here.stream().filter(mention -> ids(mention).isEmpty()).forEach(this::speaker);
  }

  private record Step(int token, Optional<EntityMention> mention) {}

  private void refer(EntityMention mention, int head, Appositions appositions) {
    List<Integer> ids =
        switch (mention.kind()) {
          case NAME -> ids(mention);
          case DEMONYM -> demonym(mention);
          case DESCRIPTION -> description(mention, appositions);
          case PRONOUN ->
              appositions
                  .relative(mention)
                  .or(() -> whoFollows(mention))
                  .orElseGet(() -> pronouns.refer(mention));
        };
    if (!ids.isEmpty()) {
      named.put(mention.id(), ids);
    }
    discourse.mention(mention, head, ids, grammar);
    if (mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.DESCRIPTION) {
      pairs(mention, head, appositions);
    }
  }

  /** "After her talks in Oslo, Roe said": the name that follows. */
  private Optional<List<Integer>> whoFollows(EntityMention pronoun) {
    return pronouns
        .subjectBehind(pronoun)
        .flatMap(subject -> mentions.at(pronoun.sentence(), subject.index()))
        .filter(EntityMention::isName)
        .map(this::ids)
        .filter(ids -> pronouns.mayMean(pronoun, ids));
  }

  /** "I" in a quotation is known when its sentence is read to the end. */
  private void speaker(EntityMention mention) {
    List<Integer> ids =
        mention.kind() == MentionKind.PRONOUN ? pronouns.speaker(mention) : List.of();
    if (!ids.isEmpty()) {
      named.put(mention.id(), ids);
    }
  }

  /** Coordinated names are one thing for "they". */
  private void pairs(EntityMention mention, int head, Appositions appositions) {
    List<Integer> members = appositions.coordinated(mention, head);
    if (members.size() > 1) {
      discourse.together(mention, head, members, grammar);
    }
  }

  private List<Integer> description(EntityMention mention, Appositions appositions) {
    Phrase phrase = phrase(mention);
    Optional<Integer> apposed = beside(mention, phrase, appositions);
    if (apposed.isPresent()) {
      boolean alike =
          cast.referent(apposed.get()).type() == mention.type().orElse(EntityType.PERSON);
      return alike ? List.of(apposed.get()) : List.of();
    }
    return descriptions.refer(phrase, owner(mention));
  }

  /** Whose counterpart, spokesman or ally somebody is, where a name or pronoun tells it. */
  private Optional<Integer> owner(EntityMention mention) {
    return mentions
        .in(mention.sentence())
        .filter(other -> !other.equals(mention))
        .filter(other -> other.covers(mention.sentence(), mention.firstToken()))
        .map(this::ids)
        .filter(ids -> ids.size() == 1)
        .map(ids -> ids.get(0))
        .findFirst();
  }

  private List<Integer> demonym(EntityMention mention) {
    return cast.likeliest(Countries.world().allOfDemonym(mention.text()))
        .map(cast::country)
        .map(List::of)
        .orElse(List.of());
  }

  private List<Integer> ids(EntityMention mention) {
    return named.getOrDefault(mention.id(), List.of());
  }

  /** Nouns outside all mentions that a pronoun might mean. */
  private List<Integer> unnamed(Sentence sentence, List<EntityMention> here) {
    PredicateGraph graph = grammar.graph(sentence.index());
    return graph.words().stream()
        .filter(word -> word.isCommonNoun() && !graph.is(word, COMPOUND, TIME, FIXED))
        .map(Word::index)
        .filter(at -> here.stream().noneMatch(mention -> mention.covers(sentence.index(), at)))
        .toList();
  }
}
