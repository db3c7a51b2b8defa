package org.newsgraph.extractor.fact.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.world.Lands;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.dateline.Dateline;

/** The country that "the Kingdom" means: the one from which the article is written. */
final class CountryMeant {
  private final Entities entities;
  private final Optional<Dateline> dateline;
  private final Lands lands;

  CountryMeant(AnnotatedArticle article, Entities entities) {
    this.entities = entities;
    this.dateline = Dateline.of(article);
    this.lands = new Lands(entities);
  }

  /** Whether the words are only a noun for a form of state with a capital letter. */
  static boolean isForm(EntityMention mention) {
    return Lexicon.english().has(mention.text().toLowerCase(Locale.ROOT), "form-of-state");
  }

  /** The country; none without a dateline of which the land is known. */
  List<Entity> home() {
    return dateline
        .flatMap(
            line ->
                entities.mentions().all().stream()
                    .filter(name -> name.span().begin() == line.place().begin())
                    .flatMap(name -> entities.namedBy(name).stream())
                    .findFirst())
        .flatMap(town -> town.type() == EntityType.COUNTRY ? Optional.of(town) : lands.of(town))
        .stream()
        .toList();
  }
}
