package org.newsgraph.extractor.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.mention.EntityType;

class LinkerTest {
  @TempDir static Path cache;
  private static Linker linker;

  @BeforeAll
  static void index() {
    linker =
        new Linker(
            Rows.index(
                cache,
                "Aliyev | Heydar_Aliyev | 0.54",
                "Ilham Aliyev | Ilham_Aliyev | 1.0",
                "Warren Hall | Warren_Hall_(musician) | 0.7",
                "Robert Roe | The_Somethings | 0.98",
                "Interior Ministry | Interior_ministry | 0.6",
                "Springfield | Springfield,_Massachusetts | 0.3",
                "Moscow | Moscow | 0.95",
                "Moscow, Idaho | Moscow,_Idaho | 1.0",
                "MOSCOW | MoSCoW_Method | 0.9",
                "Springfield, Illinois | Springfield,_Illinois | 1.0",
                "National Party | National_Party_(New_Zealand) | 0.4",
                "NP in SA | National_Party_(South_Africa) | 1.0",
                "Nats of SA | National_Party_(South_Africa) | 1.0",
                "NP SA | National_Party_(South_Africa) | 1.0"));
  }

  @Test
  void countriesAlwaysLink() {
    assertThat(link(EntityType.COUNTRY, "Türkiye")).hasValue("Turkey");
    assertThat(link(EntityType.COUNTRY, "Republic of Azerbaijan")).hasValue("Azerbaijan");
  }

  @Test
  void aFullNameLinksAndABareSurnameThatMayBeAnyonesDoesNot() {
    assertThat(link(EntityType.PERSON, "Ilham Aliyev", "Aliyev")).hasValue("Ilham_Aliyev");
    assertThat(link(EntityType.PERSON, "Aliyev")).isEmpty();
  }

  @Test
  void aSurnameNeverLinksAPersonWhoHasAFullName() {
    assertThat(link(EntityType.PERSON, "Natig Aliyev", "Aliyev")).isEmpty();
  }

  @Test
  void aTitleThatDoesNotReadLikeThePersonIsNotTrusted() {
    assertThat(link(EntityType.PERSON, "Robert Roe")).isEmpty();
  }

  @Test
  void aBracketMustFitTheArticle() {
    Named hall = new Named(EntityType.PERSON, List.of("Warren Hall"));

    assertThat(linker.link(hall, Rows.article("prison court trial"))).isEmpty();
    assertThat(linker.link(hall, Rows.article("album song concert")))
        .hasValue("Warren_Hall_(musician)");
  }

  @Test
  void theRegionBehindATownDecides() {
    Named town = new Named(EntityType.PLACE, List.of("Moscow"), Optional.of("Idaho"));
    Named other = new Named(EntityType.PLACE, List.of("Moscow"), Optional.of("Peru"));

    assertThat(linker.link(town, Rows.article(""))).hasValue("Moscow,_Idaho");
    Named shortened = new Named(EntityType.PLACE, List.of("Springfield"), Optional.of("Ill."));
    assertThat(linker.link(other, Rows.article(""))).hasValue("Moscow");
    assertThat(linker.link(shortened, Rows.article(""))).hasValue("Springfield,_Illinois");
  }

  @Test
  void aTownInCapitalsIsReadAsInRunningText() {
    assertThat(link(EntityType.PLACE, "MOSCOW")).hasValue("Moscow");
  }

  @Test
  void aMiddleInitialHidesNobodyWhomTheNewsKnows() {
    assertThat(link(EntityType.PERSON, "Antony J. Blinken")).hasValue("Antony_Blinken");
    assertThat(link(EntityType.PERSON, "Robert J. Nobody")).isEmpty();
  }

  @Test
  void aCommonNounIsNoInstitution() {
    assertThat(link(EntityType.ORGANIZATION, "Interior Ministry")).isEmpty();
  }

  @Test
  void theRegionThatTheArticleNamesDecides() {
    Named town = new Named(EntityType.PLACE, List.of("Springfield"));

    assertThat(linker.link(town, Rows.article("illinois senate")))
        .hasValue("Springfield,_Illinois");
    assertThat(linker.link(town, Rows.article("senate"))).isEmpty();
  }

  @Test
  void theCountryThatTheArticleNamesDecides() {
    Named party = new Named(EntityType.ORGANIZATION, List.of("National Party"));

    assertThat(linker.link(party, Rows.article("vote", "South Africa")))
        .hasValue("National_Party_(South_Africa)");
    assertThat(linker.link(party, Rows.article("vote", "Kenya"))).isEmpty();
  }

  @Test
  void spellingsOfPeopleKnownSinceLeadToOneTitle() {
    assertThat(link(EntityType.PERSON, "Volodymyr Zelensky"))
        .isEqualTo(link(EntityType.PERSON, "Volodymyr Zelenskyy"))
        .isEqualTo(link(EntityType.PERSON, "Zelenskiy"))
        .hasValue("Volodymyr_Zelenskyy");
  }

  @Test
  void newsMeansByAcronymsWhatItMeans() {
    assertThat(link(EntityType.ORGANIZATION, "IMF")).hasValue("International_Monetary_Fund");
    assertThat(link(EntityType.ORGANIZATION, "CSTO"))
        .hasValue("Collective_Security_Treaty_Organization");
  }

  private static Optional<String> link(EntityType type, String... names) {
    return linker.link(new Named(type, List.of(names)), Rows.article(""));
  }
}
