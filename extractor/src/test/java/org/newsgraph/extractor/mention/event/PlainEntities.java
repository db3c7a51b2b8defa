package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.gazetteer.Countries;

/** Every name an entity of its own: enough to test events by, without links or chains. */
public final class PlainEntities {
  private final List<Entity> all = new ArrayList<>();
  private final Map<String, Integer> byName = new TreeMap<>();

  private PlainEntities() {}

  /** The names of an article. */
  public static Entities of(EntityMentions mentions) {
    PlainEntities plain = new PlainEntities();
    Map<Integer, List<Integer>> named = new TreeMap<>();
    Map<Integer, Integer> acting = new TreeMap<>();
    for (EntityMention mention : mentions.all()) {
      if (mention.kind() == MentionKind.DEMONYM) {
        Countries.world()
            .ofDemonym(mention.text())
            .map(country -> plain.id(mention.text(), EntityType.COUNTRY))
            .ifPresent(id -> acting.put(mention.id(), id));
      } else if (mention.isName()) {
        EntityType type = mention.type().orElse(EntityType.PLACE);
        named.put(mention.id(), List.of(plain.id(mention.text(), type)));
        if (Countries.world().ofCapital(mention.text()).isPresent() && type == EntityType.PLACE) {
          acting.put(mention.id(), plain.id(mention.text() + " government", EntityType.COUNTRY));
        }
      }
    }
    return new Entities(mentions, plain.all, named, acting, List.of());
  }

  private int id(String name, EntityType type) {
    return byName.computeIfAbsent(
        name,
        fresh -> {
          int id = all.size();
          all.add(
              new Entity(
                  id, type, fresh, List.of(fresh), Optional.empty(), Optional.empty(), true));
          return id;
        });
  }
}
