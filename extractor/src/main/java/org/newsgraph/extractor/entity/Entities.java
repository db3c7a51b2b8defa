package org.newsgraph.extractor.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.entity.thing.NamedThing;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;

/**
 * The entities of one article and what each mention refers to.
 *
 * @param all by id; also countries that only a capital or a nationality brings in
 * @param named mention id → what the words name, in order; several for "the two leaders"; none
 *     where nothing is sure
 * @param acting mention id → the country that the words stand for where they act, for every
 *     capital, seat of government and nationality ("Baku has provided aid": Azerbaijan); whether
 *     they act is decided with the event
 * @param nouns mention id of a pronoun → the noun without a name that it means: "the minister ...
 *     He"
 * @param things names of what is none of the five types and has a Wikipedia article
 */
public record Entities(
    EntityMentions mentions,
    List<Entity> all,
    Map<Integer, List<Integer>> named,
    Map<Integer, Integer> acting,
    Map<Integer, Noun> nouns,
    List<NamedThing> things) {

  public Entities {
    all = List.copyOf(all);
    named = Collections.unmodifiableMap(new TreeMap<>(named));
    nouns = Map.copyOf(nouns);
    acting = Collections.unmodifiableMap(new TreeMap<>(acting));
    things = List.copyOf(things);
  }

  /** Where no pronoun means a noun without a name. */
  public Entities(
      EntityMentions mentions,
      List<Entity> all,
      Map<Integer, List<Integer>> named,
      Map<Integer, Integer> acting,
      List<NamedThing> things) {
    this(mentions, all, named, acting, Map.of(), things);
  }

  /** The noun without a name that a pronoun means. */
  public Optional<Noun> nounOf(EntityMention pronoun) {
    return Optional.ofNullable(nouns.get(pronoun.id()));
  }

  /** What the words of a mention name. */
  public List<Entity> namedBy(EntityMention mention) {
    return named.getOrDefault(mention.id(), List.of()).stream().map(all::get).toList();
  }

  /** The country for which a mention stands where it acts. */
  public Optional<Entity> actingFor(EntityMention mention) {
    return Optional.ofNullable(acting.get(mention.id())).map(all::get);
  }
}
