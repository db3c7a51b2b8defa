package org.newsgraph.extractor.entity.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.authority.Authority;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Surroundings;
import org.newsgraph.extractor.entity.link.index.BuildProgress;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.entity.naming.NameChains;
import org.newsgraph.extractor.entity.naming.NameGroup;
import org.newsgraph.extractor.entity.reference.References;
import org.newsgraph.extractor.entity.reference.RepresentedCountry;
import org.newsgraph.extractor.entity.thing.ThingFinder;
import org.newsgraph.extractor.entity.thing.Things;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;

/** Finds out which mentions of an article refer to one and the same entity, and which it is. */
public final class EntityResolver {
  private final Linker linker;
  private final ThingFinder things;
  private final Optional<Authority> authority;

  public EntityResolver(Linker linker) {
    this(linker, Optional.empty());
  }

  /**
   * @param authority a list of entities that goes before what is built in
   */
  public EntityResolver(Linker linker, Optional<Authority> authority) {
    this.linker = Objects.requireNonNull(linker);
    this.things = new ThingFinder(linker);
    this.authority = Objects.requireNonNull(authority);
  }

  /** With the Wikipedia index of the per-user cache, built first where it is missing. */
  public static EntityResolver load() {
    return new EntityResolver(new Linker(WikipediaIndex.open(BuildProgress.SILENT)));
  }

  /** The entities of an article; depends on nothing but the article and the authority. */
  public Entities resolve(AnnotatedArticle article, EntityMentions mentions) {
    Surroundings surroundings = Surroundings.of(article);
    Things found = things.find(article, mentions, surroundings);
    ArticleEntities cast = new ArticleEntities();
    Map<Integer, List<Integer>> names = new TreeMap<>();
    for (Identity identity : identities(article, names(mentions, found), surroundings)) {
      NameGroup group = identity.group();
      int id = cast.add(identity.entity(cast.next()), group.gender());
      group.members().forEach(member -> names.put(member.mention().id(), List.of(id)));
    }
    References references = new References(article, mentions, cast, names, linker::capital);
    Map<Integer, List<Integer>> named = references.read();
    Map<Integer, Integer> acting =
        new RepresentedCountry(new PredicateGraphs(article), mentions, cast, named)
            .of(
                country ->
                    surroundings.countries().contains(country)
                        || country.stood(article.article().metadata().published()));
    return new Entities(mentions, cast.entities(), named, acting, references.nouns(), found.all());
  }

  private static List<EntityMention> names(EntityMentions mentions, Things things) {
    return mentions.all().stream()
        .filter(mention -> mention.isName() && !things.swallowed().contains(mention.id()))
        .toList();
  }

  /** Chains that are one entity of the world are one entity of the article. */
  private List<Identity> identities(
      AnnotatedArticle article, List<EntityMention> names, Surroundings surroundings) {
    List<Identity> identities = new ArrayList<>();
    Map<String, Identity> byKey = new LinkedHashMap<>();
    Identity.Context context = new Identity.Context(surroundings, new Regions(article, names));
    for (NameGroup chain : NameChains.of(article, names)) {
      Identity identity = Identity.of(chain, linker, authority, context);
      Identity known = identity.key().map(key -> byKey.putIfAbsent(key, identity)).orElse(null);
      if (known == null) {
        identities.add(identity);
      } else {
        known.group().take(chain);
      }
    }
    return identities;
  }
}
