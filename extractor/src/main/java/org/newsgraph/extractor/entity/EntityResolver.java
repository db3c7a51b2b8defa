package org.newsgraph.extractor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.link.BuildProgress;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Named;
import org.newsgraph.extractor.entity.link.Surroundings;
import org.newsgraph.extractor.entity.link.WikipediaIndex;
import org.newsgraph.extractor.mention.EntityMentions;

/** Finds out which mentions of an article refer to one and the same entity, and which it is. */
public final class EntityResolver {
  private final Linker linker;

  public EntityResolver(Linker linker) {
    this.linker = linker;
  }

  /** With the Wikipedia index of the per-user cache, built first where it is missing. */
  public static EntityResolver load() {
    return new EntityResolver(new Linker(WikipediaIndex.open(BuildProgress.SILENT)));
  }

  /** The entities of an article; depends on nothing but the article. */
  public Entities resolve(AnnotatedArticle article, EntityMentions mentions) {
    Surroundings surroundings = Surroundings.of(article);
    List<Linked> linked = new ArrayList<>();
    Map<String, Linked> byTitle = new LinkedHashMap<>();
    for (Group chain : NameChains.of(article, mentions)) {
      Optional<String> title = linker.link(new Named(chain.type(), names(chain)), surroundings);
      Linked known = title.map(byTitle::get).orElse(null);
      if (known != null) {
        known.group().take(chain);
      } else {
        Linked fresh = new Linked(chain, title);
        linked.add(fresh);
        title.ifPresent(t -> byTitle.put(t, fresh));
      }
    }
    Cast cast = new Cast();
    Map<Integer, List<Integer>> named = new TreeMap<>();
    for (Linked each : linked) {
      int id = cast.add(entity(cast.next(), each), each.group().gender());
      each.group().members().forEach(member -> named.put(member.mention().id(), List.of(id)));
    }
    Map<Integer, List<Integer>> all = new References(article, mentions, cast, named).read();
    Map<Integer, Integer> acting = new Acting(article, cast, all).of(mentions.all());
    return new Entities(mentions, cast.entities(), all, acting);
  }

  private static Entity entity(int id, Linked linked) {
    Group group = linked.group();
    List<String> names = group.forms().stream().map(NameForm::text).distinct().sorted().toList();
    boolean local = linked.title().isEmpty() && group.longest().size() < 2;
    return new Entity(
        id, group.type(), group.longest().text(), names, linked.title(), Optional.empty(), local);
  }

  private record Linked(Group group, Optional<String> title) {}

  private static List<String> names(Group chain) {
    return chain.forms().stream()
        .sorted(Comparator.comparingInt(NameForm::size).reversed())
        .map(NameForm::text)
        .toList();
  }
}
