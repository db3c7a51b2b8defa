package org.newsgraph.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.world.WorldMap;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;

/** No article is lost to what its entities are called. */
class ArticleGraphsTest {
  private static final String TEXT = "Geneva and Switzerland.";

  @Test
  void twoEntitiesOfOneLinkLieAtOnePlace() {
    Entity place = entity(0, EntityType.PLACE, "Geneva");
    Entity country = entity(1, EntityType.COUNTRY, "Switzerland");
    assertThat(WorldMap.load().of(place)).isPresent().isNotEqualTo(WorldMap.load().of(country));
    assertThat(problem(place, country)).isEmpty();
    assertThat(problem(country, place)).isEmpty();
  }

  private static Optional<String> problem(Entity... entities) {
    Block block = new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH);
    Article article = new Article("id", "id", Metadata.NONE, TEXT, List.of(block), List.of());
    Entities all =
        new Entities(
            new EntityMentions(List.of()), List.of(entities), Map.of(), Map.of(), List.of());
    return new ArticleGraphs(BaseIri.DEFAULT, "test")
        .problem(
            new Extraction(
                new AnnotatedArticle(article, List.of(), List.of()),
                all,
                List.of(),
                List.of(),
                List.of()));
  }

  private static Entity entity(int id, EntityType type, String name) {
    return new Entity(
        id, type, name, List.of(name), Optional.of("Switzerland"), Optional.empty(), false);
  }
}
