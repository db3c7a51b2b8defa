package org.newsgraph.extractor.entity.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.BodyNames;
import org.newsgraph.extractor.entity.cast.DescriptionNouns;
import org.newsgraph.extractor.entity.cast.Phrase;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** For which country a mention would stand where it acts. */
public final class RepresentedCountry {
  private static final Map<String, String> BODIES = bodies();

  private final ArticleEntities cast;
  private final Map<Integer, List<Integer>> named;
  private final PredicateGraphs graphs;
  private final EntityMentions mentions;
  private final BodyNames bodies;

  public RepresentedCountry(
      PredicateGraphs graphs,
      EntityMentions mentions,
      ArticleEntities cast,
      Map<Integer, List<Integer>> named) {
    this.graphs = graphs;
    this.mentions = mentions;
    this.cast = cast;
    this.named = named;
    this.bodies = new BodyNames(mentions, cast, named);
  }

  private static Map<String, String> bodies() {
    Map<String, String> bodies = new TreeMap<>();
    for (Row row :
        Table.beside(RepresentedCountry.class, "seats-of-bodies.tsv", "names", "wikipedia")
            .rows()) {
      row.values("names").forEach(city -> bodies.put(city, row.required("wikipedia")));
    }
    return bodies;
  }

  /**
   * The country for each mention that stands for one, by the number of the mention.
   *
   * @param meant for which countries their capitals may stand
   */
  public Map<Integer, Integer> of(Predicate<Country> meant) {
    Map<Integer, Integer> acting = new TreeMap<>();
    for (EntityMention mention : mentions.all()) {
      body(mention)
          .or(() -> country(mention, meant).map(cast::country))
          .ifPresent(id -> acting.put(mention.id(), id));
    }
    return acting;
  }

  /** The body of several states that sits in a city, where the article speaks of it. */
  private Optional<Integer> body(EntityMention mention) {
    return mention.kind() == MentionKind.NAME && is(mention, EntityType.PLACE)
        ? Optional.ofNullable(BODIES.get(mention.text())).flatMap(cast::titled)
        : Optional.empty();
  }

  private boolean is(EntityMention mention, EntityType type) {
    return named.getOrDefault(mention.id(), List.of()).stream()
        .anyMatch(id -> cast.referent(id).type() == type);
  }

  private Optional<Country> country(EntityMention mention, Predicate<Country> meant) {
    return switch (mention.kind()) {
      case DEMONYM -> cast.likeliest(Countries.world().allOfDemonym(mention.text()));
      case DESCRIPTION -> government(mention);
      case NAME -> seat(mention, meant);
      case PRONOUN -> Optional.empty();
    };
  }

  /** "The German government". */
  private Optional<Country> government(EntityMention mention) {
    Phrase phrase = new Phrase(graphs.of(mention.sentence()), mention, bodies);
    return DescriptionNouns.of(phrase.noun())
        .filter(noun -> noun.family() == DescriptionNouns.Family.GOVERNMENT)
        .filter(noun -> phrase.countries().size() < 2)
        .flatMap(noun -> phrase.country());
  }

  private Optional<Country> seat(EntityMention mention, Predicate<Country> meant) {
    Optional<EntityType> type =
        named.getOrDefault(mention.id(), List.of()).stream()
            .map(id -> cast.referent(id).type())
            .findFirst();
    if (type.isEmpty() || type.get() == EntityType.COUNTRY) {
      return Optional.empty();
    }
    if (type.get() == EntityType.PERSON) {
      return led(mention);
    }
    Optional<Country> seat = Countries.world().ofSeat(mention.text());
    return type.get() == EntityType.PLACE
        ? seat.or(() -> Countries.world().ofCapital(mention.text(), meant))
        : seat;
  }

  /** "The Obama administration": the country whose president the article calls him. */
  private Optional<Country> led(EntityMention leader) {
    return graphs
        .of(leader.sentence())
        .at(leader.endToken())
        .flatMap(noun -> DescriptionNouns.of(noun.lemma()))
        .filter(noun -> noun.family() == DescriptionNouns.Family.GOVERNMENT)
        .flatMap(noun -> named.getOrDefault(leader.id(), List.of()).stream().findFirst())
        .flatMap(
            id ->
                cast.referent(id).offices().stream()
                    .flatMap(office -> office.country().stream())
                    .findFirst());
  }
}
