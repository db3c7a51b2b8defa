package org.newsgraph.extractor.graph.iri;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.index.Transcription;
import org.newsgraph.extractor.mention.EntityType;

/**
 * The IRIs of an article's entities: the authority's id, else the Wikipedia title, else type and
 * full name; what stays under its article hangs on the article's IRI.
 */
public final class EntityIris {
  private final Map<Integer, String> byId = new HashMap<>();

  public EntityIris(BaseIri base, String article, List<Entity> entities) {
    Set<String> local = new HashSet<>();
    for (Entity entity : entities) {
      byId.put(entity.id(), entity.local() ? free(local, article, entity) : world(base, entity));
    }
  }

  public String of(Entity entity) {
    return byId.get(entity.id());
  }

  /** What its IRI ends with, behind the name of its article or of all data. */
  public String segment(Entity entity) {
    return of(entity).replaceFirst("^.*(/entity/|#)", "").replaceAll("[^\\p{L}\\p{N}._~%()-]", "-");
  }

  private static String world(BaseIri base, Entity entity) {
    if (entity.authority().isPresent()) {
      String id = entity.authority().get();
      return id.matches("https?://.*") ? IriText.escaped(id) : base.entity(IriText.segment(id));
    }
    return base.entity(
        entity
            .wikipedia()
            .map(IriText::segment)
            .orElseGet(() -> type(entity) + "/" + name(entity)));
  }

  /** Two people of one surname in one article get a number. */
  private static String free(Set<String> taken, String article, Entity entity) {
    String plain = article + "#entity-" + type(entity) + "-" + slug(entity.name());
    String iri = plain;
    for (int number = 2; !taken.add(iri); number++) {
      iri = plain + "-" + number;
    }
    return iri;
  }

  /** A person's name in the spelling under which all its transcriptions meet. */
  private static String name(Entity entity) {
    return slug(
        entity.type() == EntityType.PERSON ? Transcription.key(entity.name()) : entity.name());
  }

  private static String type(Entity entity) {
    return entity.type().name().toLowerCase(Locale.ROOT);
  }

  /** A name in lower case, without accents, words joined by hyphens. */
  public static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’`]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "x" : IriText.segment(plain);
  }
}
