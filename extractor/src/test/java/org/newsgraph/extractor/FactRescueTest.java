package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.graph.ArticleGraphs;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.Term;

/** A fact that no store would take costs itself and neither its sentence nor its article. */
class FactRescueTest {
  private static final String TEXT = "Ada King, an official of Norland, spoke. ".repeat(4).strip();
  private static final int SENTENCE = 41;

  private final Entity ada = entity(0, EntityType.PERSON, "Ada King");
  private final Entity norland = entity(1, EntityType.COUNTRY, "Norland");
  private final ArticleGraphs graphs = new ArticleGraphs(BaseIri.DEFAULT, "test");

  @Test
  void soundFactsAllStay() {
    Extraction sound = extraction(claim(0, Status.HAPPENED), claim(1, Status.PLANNED));
    Salvage salvage = new FactRescue(graphs::problem).of(new Salvage(sound, List.of()));
    assertThat(salvage.leftOut()).isEmpty();
    assertThat(salvage.extraction()).isEqualTo(sound);
  }

  @Test
  void twoClaimsOfOneKeyCostOneOfThem() {
    Extraction doubled =
        extraction(claim(0, Status.HAPPENED), claim(1, Status.HAPPENED), claim(1, Status.POSSIBLE));
    assertThat(graphs.problem(doubled)).isPresent();
    Salvage salvage = new FactRescue(graphs::problem).of(new Salvage(doubled, List.of()));
    assertThat(salvage.leftOut())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.part()).isEqualTo(LeftOut.Part.CLAIM);
              assertThat(left.span()).isEqualTo(sentence(1));
            });
    assertThat(salvage.extraction().relations()).hasSize(2);
    assertThat(graphs.problem(salvage.extraction())).isEmpty();
  }

  @Test
  void severalBrokenFactsCostThemselvesAlone() {
    Extraction facts =
        extraction(IntStream.range(0, 4).mapToObj(n -> claim(n, status(n))).toArray(Claim[]::new));
    Salvage salvage = new FactRescue(noneMayBe(Status.DENIED)).of(new Salvage(facts, List.of()));
    assertThat(salvage.extraction().relations())
        .extracting(relation -> relation.standing().status())
        .containsExactly(Status.HAPPENED, Status.HAPPENED);
    assertThat(salvage.leftOut()).hasSize(2);
  }

  @Test
  void whatIsBrokenWithoutAnyFactStaysAsItIs() {
    Salvage all = new Salvage(extraction(claim(0, Status.HAPPENED)), List.of());
    assertThat(new FactRescue(extraction -> Optional.of("always")).of(all)).isEqualTo(all);
  }

  @Test
  void somebodyWhomNoStoreTakesLosesHerLinkAndNothingElse() {
    Entity twin = linked(2, EntityType.ORGANIZATION, "Kings of Norland", "Ada_King");
    Extraction facts =
        extraction(
            List.of(linked(0, EntityType.PERSON, "Ada King", "Ada_King"), norland, twin),
            claim(0, Status.HAPPENED));
    Salvage salvage =
        new FactRescue(FactRescueTest::noTwoOfOneLink).of(new Salvage(facts, List.of()));
    assertThat(salvage.leftOut()).extracting(LeftOut::part).containsExactly(LeftOut.Part.ENTITY);
    assertThat(salvage.extraction().relations()).isEqualTo(facts.relations());
    assertThat(salvage.extraction().entities().all())
        .containsExactly(facts.entities().all().get(0), norland, twin.ofItsArticle());
    assertThat(graphs.problem(salvage.extraction())).isEmpty();
  }

  private static Optional<String> noTwoOfOneLink(Extraction extraction) {
    List<String> links =
        extraction.entities().all().stream().flatMap(e -> e.wikipedia().stream()).toList();
    return links.stream().distinct().count() == links.size()
        ? Optional.empty()
        : Optional.of("two of one link");
  }

  private static Entity linked(int id, EntityType type, String name, String title) {
    return new Entity(id, type, name, List.of(name), Optional.of(title), Optional.empty(), false);
  }

  private static Status status(int number) {
    return number % 2 == 0 ? Status.HAPPENED : Status.DENIED;
  }

  private static Function<Extraction, Optional<String>> noneMayBe(Status status) {
    return extraction ->
        extraction.relations().stream()
            .filter(relation -> relation.standing().status() == status)
            .findFirst()
            .map(relation -> "no store takes it");
  }

  private static Entity entity(int id, EntityType type, String name) {
    return new Entity(id, type, name, List.of(name), Optional.empty(), Optional.empty(), false);
  }

  private Claim claim(int sentence, Status status) {
    Span whole = sentence(sentence);
    return new Claim(
        RelationType.OFFICIAL_OF,
        ada,
        Optional.of(norland),
        Optional.of("official"),
        Term.OPEN,
        new Standing(status, Optional.empty(), 0.5),
        new Evidence(
            whole,
            new Span(whole.begin() + 13, whole.begin() + 21),
            new RuleName("relations", "office")));
  }

  private static Span sentence(int number) {
    return new Span(number * SENTENCE, (number + 1) * SENTENCE - 1);
  }

  private Extraction extraction(Claim... claims) {
    return extraction(List.of(ada, norland), claims);
  }

  private static Extraction extraction(List<Entity> all, Claim... claims) {
    Block block = new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH);
    Article article = new Article("id", "id", Metadata.NONE, TEXT, List.of(block), List.of());
    Entities entities =
        new Entities(new EntityMentions(List.of()), all, Map.of(), Map.of(), List.of());
    return new Extraction(
        new AnnotatedArticle(article, List.of(), List.of()),
        entities,
        List.of(),
        List.of(claims),
        List.of());
  }
}
