package org.newsgraph.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Rows;
import org.newsgraph.extractor.entity.resolution.EntityResolver;

/** Each sentence is an article of its own: what they name has to meet, or to stay apart. */
class AcrossArticlesTest {
  @TempDir static Path cache;
  private static EntityResolver resolver;

  @BeforeAll
  static void index() {
    resolver =
        new EntityResolver(
            new Linker(
                Rows.index(
                    cache,
                    "Kyiv | Kiev | 1.0",
                    "Kiev | Kiev | 1.0",
                    "Lola Karimova | Lola_Karimova | 1.0",
                    "International Monetary Fund | International_Monetary_Fund | 1.0",
                    "IMF | International_Monetary_Fund | 0.98")));
  }

  @Test
  void onePersonUnderSeveralSpellings() {
    assertThat(
            titles(
                "[PERSON Volodymyr/NNP Zelensky/NNP] left",
                "[PERSON Volodymyr/NNP Zelenskyy/NNP] left",
                "[PERSON Volodymyr/NNP Zelenskiy/NNP] left",
                "[PERSON Volodymyr/NNP Zelenskyi/NNP] left",
                "[PERSON Zelensky/NNP] left",
                "[PERSON Zelenskyy/NNP] left"))
        .containsOnly(Optional.of("Volodymyr_Zelenskyy"));
    assertThat(
            titles(
                "[PERSON Aleksandr/NNP Lukashenko/NNP] left",
                "[PERSON Alexander/NNP Lukashenko/NNP] left",
                "[PERSON Aliaksandr/NNP Lukashenka/NNP] left"))
        .startsWith(Optional.of("Alexander_Lukashenko"), Optional.of("Alexander_Lukashenko"));
  }

  @Test
  void oneCityUnderTwoNames() {
    assertThat(titles("in [PLACE Kyiv/NNP] today", "in [PLACE Kiev/NNP] today"))
        .containsOnly(Optional.of("Kyiv"));
  }

  @Test
  void oneOrganisationByItsNameAndByItsLetters() {
    assertThat(
            titles(
                "the [ORGANIZATION IMF/NNP] said",
                "the [ORGANIZATION International/NNP Monetary/NNP Fund/NNP] said"))
        .containsOnly(Optional.of("International_Monetary_Fund"));
  }

  @Test
  void oneCountryUnderItsOldAndItsNewName() {
    assertThat(
            titles(
                "in [COUNTRY Turkey/NNP] today",
                "in [COUNTRY Türkiye/NNP] today",
                "in the [COUNTRY Republic/NNP of/IN Türkiye/NNP] today"))
        .containsOnly(Optional.of("Turkey"));
  }

  @Test
  void aBareSurnameIsNobodyElsesEvenWhereANamesakeIsLinked() {
    Entity linked = only("[PERSON Lola/NNP Karimova/NNP] left");
    Entity bare = only("[PERSON Karimova/NNP] left");
    Entity other = only("[PERSON Zarina/NNP Karimova/NNP] left");
    assertThat(linked.wikipedia()).hasValue("Lola_Karimova");
    assertThat(bare.wikipedia()).isEmpty();
    assertThat(bare.local()).isTrue();
    assertThat(other.wikipedia()).isEmpty();
    assertThat(other.local()).isFalse();
  }

  @Test
  void twoOfOneSurnameInOneArticleStayTwoThoughOneIsLinked() {
    Entities entities =
        Told.article(
                "[PERSON Lola/NNP Karimova/NNP] met [PERSON Zarina/NNP Karimova/NNP] .",
                "[PERSON Zarina/NNP] left .")
            .resolvedBy(resolver);
    assertThat(entities.all())
        .extracting(Entity::name)
        .containsExactly("Lola Karimova", "Zarina Karimova");
    assertThat(entities.all())
        .extracting(Entity::wikipedia)
        .containsExactly(Optional.of("Lola_Karimova"), Optional.empty());
  }

  private static List<Optional<String>> titles(String... articles) {
    return Stream.of(articles).map(article -> only(article).wikipedia()).toList();
  }

  /** The entity that is named; a capital's country comes behind it. */
  private static Entity only(String article) {
    return Told.article(article).resolvedBy(resolver).all().get(0);
  }
}
