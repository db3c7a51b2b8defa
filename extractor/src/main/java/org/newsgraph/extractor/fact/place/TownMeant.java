package org.newsgraph.extractor.fact.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.world.Lands;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;

/** The town or island that "the city", "the Swiss town", "the island" means: the one named last. */
public final class TownMeant {
  private final PredicateGraphs graphs;
  private final Entities entities;
  private final Lands lands;
  private final Lexicon words;

  /**
   * @param words the lists "town", "landform", "islands" and "continent"
   */
  public TownMeant(PredicateGraphs graphs, Entities entities, Lexicon words) {
    this.graphs = graphs;
    this.entities = entities;
    this.lands = new Lands(entities);
    this.words = words;
  }

  /** The place that a description means which the article's chains leave open. */
  public Optional<Entity> of(EntityMention mention) {
    boolean description = mention.kind() == MentionKind.DESCRIPTION;
    if (!description || !pointing(mention)) {
      return Optional.empty();
    }
    String noun = word(mention, mention.head());
    List<Entity> before = noun.equals("island") ? islands(mention) : towns(mention, noun);
    Optional<Entity> land = land(mention);
    return before.stream()
        .filter(town -> land.isEmpty() || lands.of(town).equals(land))
        .findFirst();
  }

  private boolean pointing(EntityMention mention) {
    return words.has(word(mention, mention.firstToken()), "pointing");
  }

  private List<Entity> islands(EntityMention mention) {
    Nations nations = new Nations(entities);
    return before(mention)
        .flatMap(name -> nations.only(name).stream())
        .filter(place -> words.words("islands").contains(lower(place.name())))
        .toList();
  }

  private List<Entity> towns(EntityMention mention, String noun) {
    return !words.words("town").contains(noun)
        ? List.of()
        : before(mention)
            .filter(EntityMention::isName)
            .filter(name -> name.names(EntityType.PLACE) && !part(name))
            .flatMap(name -> entities.namedBy(name).stream())
            .filter(place -> place.type() == EntityType.PLACE && town(place))
            .toList();
  }

  /** What is mentioned before, the nearest first. */
  private Stream<EntityMention> before(EntityMention mention) {
    return entities.mentions().all().stream()
        .filter(name -> name.span().begin() < mention.span().begin())
        .sorted(Comparator.comparing((EntityMention name) -> -name.span().begin()));
  }

  private boolean town(Entity place) {
    String name = lower(place.name());
    return !words.words("continent").contains(name)
        && Stream.of(name.split(" ", -1)).noneMatch(words.words("landform")::contains);
  }

  private boolean part(EntityMention name) {
    PredicateGraph graph = graphs.of(name.sentence());
    return graph.isModifier(graph.word(name.head()));
  }

  /** The country of "the Swiss city". */
  private Optional<Entity> land(EntityMention mention) {
    return IntStream.range(mention.firstToken(), mention.endToken())
        .mapToObj(at -> graphs.of(mention.sentence()).word(at).text())
        .flatMap(word -> Countries.world().ofDemonym(word).stream())
        .flatMap(country -> new Nations(entities).entity(country).stream())
        .findFirst();
  }

  private String word(EntityMention mention, int token) {
    return graphs.of(mention.sentence()).word(token).lemma();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
