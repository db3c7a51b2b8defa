package org.newsgraph.extractor.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityType;

/**
 * A person, country, place, organisation or named event of one article.
 *
 * @param id its number in the article
 * @param name its best full name here, or the name that the authority gives
 * @param names every name the article uses for it, sorted
 * @param wikipedia the title of its Wikipedia article, with underscores
 * @param authority the identifier that an authority file gives
 * @param local whether it stays under its article: a bare surname or an ambiguous name without a
 *     link
 */
public record Entity(
    int id,
    EntityType type,
    String name,
    List<String> names,
    Optional<String> wikipedia,
    Optional<String> authority,
    boolean local) {

  public Entity {
    Objects.requireNonNull(type);
    names = List.copyOf(names);
  }

  /** By its number, in which entities of one article differ: they are compared very often. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Entity entity
            && id == entity.id
            && local == entity.local
            && type == entity.type
            && name.equals(entity.name)
            && names.equals(entity.names)
            && wikipedia.equals(entity.wikipedia)
            && authority.equals(entity.authority));
  }

  @Override
  public int hashCode() {
    return id;
  }

  /** The same without its place in the world: it stays under its article. */
  public Entity ofItsArticle() {
    return new Entity(id, type, name, names, Optional.empty(), Optional.empty(), true);
  }
}
