package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.vocabulary.Ng;

/** Which names of several articles are one entity. */
class NamingTest {
  private static Told article(String name, String published) {
    return Told.article(name).text(name).published(published);
  }

  /** News of Utopia, so that what stands in two such articles is of one topic. */
  private static Told utopian(String name, String published) {
    return article(name, published)
        .bearer("Country", "Utopia", "Utopia")
        .bearer("Organization", "Syphogrants", "Syphogrants");
  }

  private static String standing(World world, String alias) {
    return String.join(" ", world.ofIri(alias, OWL.sameAs.asNode()));
  }

  private static String local(String article) {
    return Told.BASE + "article/" + article + "#entity-person-karimov";
  }

  private static Told bare(Told article) {
    return article.bearer("Person", "#entity-person-karimov", "Karimov");
  }

  private static Told islam(Told article) {
    return article.bearer("Person", "Islam_Karimov", "Islam Karimov").link("Islam_Karimov");
  }

  private static Told ilhom(Told article) {
    return article.bearer("Person", "person/ilhom-karimov", "Ilhom Karimov");
  }

  @Test
  void aSurnameIsItsOnlyBearerInTheNewsOfThatTimeAndTopic() {
    World world = World.of(islam(utopian("one", "2024-08-20")), bare(utopian("two", "2024-08-28")));
    assertThat(standing(world, local("two"))).isEqualTo("Islam_Karimov");
    assertThat(world.ofIri(local("two"), Ng.SURENESS)).containsExactly("likely");
    assertThat(world.of("Islam_Karimov", Ng.MENTIONED_IN)).containsExactly("one", "two");
  }

  @Test
  void aSurnameOfWhomAnotherCountryIsToldIsNobodyElses() {
    Told other =
        bare(utopian("two", "2024-08-28"))
            .bearer("Country", "Lilliput", "Lilliput")
            .claim("#entity-person-karimov", Ng.HEAD_OF_STATE, "Lilliput");
    assertThat(
            standing(
                World.of(
                    islam(utopian("one", "2024-08-20"))
                        .claim("Islam_Karimov", Ng.HEAD_OF_STATE, "Utopia"),
                    other),
                local("two")))
        .isEmpty();
  }

  @Test
  void aWordOfAFirmsNameIsNobodysSurname() {
    Told firm =
        bare(utopian("two", "2024-08-28"))
            .bearer("Organization", "organization/karimov-drilling", "Karimov Drilling");
    assertThat(standing(World.of(islam(utopian("one", "2024-08-20")), firm), local("two")))
        .isEmpty();
  }

  @Test
  void anArticleGluedToTheSurnameIsTheArticle() {
    World world =
        World.of(
            utopian("one", "2024-08-20")
                .bearer("Person", "Omar_ElKarimi", "Omar ElKarimi")
                .link("Omar_ElKarimi"),
            utopian("two", "2024-08-28")
                .bearer("Person", "person/omar-el-karimi", "Omar el Karimi"));
    assertThat(standing(world, Told.entity("person/omar-el-karimi"))).isEqualTo("Omar_ElKarimi");
  }

  @Test
  void theMinistryIsThatOfTheCountryThatTheArticleIsAbout() {
    Told known =
        utopian("one", "2024-08-20")
            .bearer("Organization", "Ministry_of_Defence_(Utopia)", "Ministry of Defence")
            .link("Ministry_of_Defence_(Utopia)")
            .claim("Ministry_of_Defence_(Utopia)", Ng.AGENCY_OF, "Utopia");
    String bare = "#entity-organization-ministry-of-defense";
    String iri = Told.BASE + "article/two" + bare;
    assertThat(
            standing(
                World.of(
                    known,
                    article("two", "2021-03-01")
                        .bearer("Country", "Utopia", "Utopia")
                        .bearer("Organization", bare, "Ministry of Defense")),
                iri))
        .isEqualTo("Ministry_of_Defence_(Utopia)");
    assertThat(
            standing(
                World.of(
                    known,
                    article("two", "2021-03-01")
                        .bearer("Country", "Lilliput", "Lilliput")
                        .bearer("Organization", bare, "Ministry of Defense")),
                iri))
        .isEmpty();
  }

  @Test
  void aNameThatIsGivenTwiceIsTheName() {
    World world =
        World.of(
            utopian("one", "2024-08-20").bearer("Organization", "NCA", "NCA").link("NCA"),
            utopian("two", "2024-08-28").bearer("Organization", "organization/nca-nca", "NCA NCA"));
    assertThat(standing(world, Told.entity("organization/nca-nca"))).isEqualTo("NCA");
  }

  @Test
  void aSurnameOfAnotherTimeIsNobodyElses() {
    World world = World.of(islam(utopian("one", "2021-08-20")), bare(utopian("two", "2024-08-28")));
    assertThat(standing(world, local("two"))).isEmpty();
  }

  @Test
  void aSurnameOfAnotherTopicIsNobodyElses() {
    Told other =
        bare(article("two", "2024-08-28").bearer("Country", "Lilliput", "Lilliput"))
            .bearer("Organization", "Ropewalkers", "Ropewalkers");
    World world = World.of(islam(utopian("one", "2024-08-20")), other);
    assertThat(standing(world, local("two"))).isEmpty();
    assertThat(world.ofIri(local("two"), Ng.MAYBE_SAME_AS)).containsExactly("Islam_Karimov");
  }

  @Test
  void aSecondBearerUndoesTheJoin() {
    World world =
        World.of(
            islam(utopian("one", "2024-08-20")),
            bare(utopian("two", "2024-08-28")),
            ilhom(utopian("three", "2024-08-25")));
    assertThat(standing(world, local("two"))).isEmpty();
    assertThat(world.ofIri(local("two"), Ng.MAYBE_SAME_AS))
        .containsExactly("Islam_Karimov", "ilhom-karimov");
  }

  /** A Karimov of one full name, said to head that country. */
  private static Told head(Told article, String iri, String country) {
    return article
        .bearer("Country", country, country)
        .bearer("Person", iri, "Islam Karimov")
        .claim(iri, Ng.HEAD_OF_STATE, country);
  }

  @Test
  void twoOfOneFullNameWhoHeadTwoCountriesStayTwoAndAreMarked() {
    Told one = head(utopian("one", "2024-08-20"), "Islam_Karimov", "Utopia").link("Islam_Karimov");
    String namesake = "person/islam-karimov";
    World two = World.of(one, head(utopian("two", "2024-08-21"), namesake, "Lilliput"));
    assertThat(standing(two, Told.entity(namesake))).isEmpty();
    assertThat(two.of("Islam_Karimov", Ng.NAMESAKE_OF)).containsExactly("islam-karimov");
    World same = World.of(one, head(utopian("two", "2024-08-21"), namesake, "Utopia"));
    assertThat(standing(same, Told.entity(namesake))).isEqualTo("Islam_Karimov");
    assertThat(same.count(Ng.NAMESAKE_OF)).isZero();
  }

  @Test
  void twoOfOneSurnameAreTwoPeople() {
    World world =
        World.of(islam(utopian("one", "2024-08-20")), ilhom(utopian("two", "2024-08-21")));
    assertThat(standing(world, Told.entity("person/ilhom-karimov"))).isEmpty();
  }

  @Test
  void whatPeopleKeepApartIsNotJoined() {
    Corrections corrections =
        Corrections.parse(local("two") + ",not the same as," + Told.entity("Islam_Karimov"));
    World world =
        World.of(
            corrections, islam(utopian("one", "2024-08-20")), bare(utopian("two", "2024-08-28")));
    assertThat(standing(world, local("two"))).isEmpty();
  }

  @Test
  void transcriptionsOfOneNameAreOnePerson() {
    assertThat(joined("Muammar Gaddafi", "Moammar Qadhafi")).isTrue();
    assertThat(joined("Abdel-Elah al-Khatib", "Abdul Ilah Khatib")).isTrue();
    assertThat(joined("Volodymyr Zelensky", "Volodymyr Zelenskyy")).isTrue();
    assertThat(joined("Carl Gauss", "Karl Gaus")).isFalse();
  }

  @Test
  void initialsMiddleNamesAndShortFormsAreOnePerson() {
    assertThat(joined("Antony Blinken", "Antony J. Blinken")).isTrue();
    assertThat(joined("Robert Dudley", "Bob Dudley")).isTrue();
    assertThat(joined("George H. W. Byron", "George W. Byron")).isTrue();
    assertThat(joined("George M. Byron", "George W. Byron")).isFalse();
    assertThat(joined("Ada Byron", "George Byron")).isFalse();
    assertThat(joined("Martin King Jr.", "Martin King Sr.")).isFalse();
  }

  @Test
  void whatStandsBetweenTheNamesOfTwoKeepsThemApartAlsoWhereItIsLeftOut() {
    Told one = utopian("one", "2024-08-20").bearer("Person", "person/a", "George M. Byron");
    Told two = utopian("two", "2024-08-21").bearer("Person", "person/b", "George W. Byron");
    one.bearer("Person", "person/a", "George Byron");
    two.bearer("Person", "person/b", "George Byron");
    assertThat(World.of(one, two).count(OWL.sameAs.asNode())).isZero();
  }

  @Test
  void whoHasTheVeryNameIsNotTheMostNamedWhoOnlyHasItInTheMiddle() {
    List<Told> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      articles.add(
          utopian("son" + i, "2024-08-20")
              .bearer("Person", "Ali_Omar_Hassan", "Ali Omar Hassan")
              .link("Ali_Omar_Hassan"));
    }
    String local = "#entity-person-omar-hassan";
    articles.add(utopian("father", "2024-08-21").bearer("Person", local, "Omar Hassan"));
    assertThat(
            standing(World.of(articles.toArray(Told[]::new)), Told.BASE + "article/father" + local))
        .isEqualTo("Ali_Omar_Hassan");
    articles.add(
        utopian("other", "2024-08-21")
            .bearer("Person", "Omar_Hassan", "Omar Hassan")
            .link("Omar_Hassan"));
    assertThat(
            standing(World.of(articles.toArray(Told[]::new)), Told.BASE + "article/father" + local))
        .isEmpty();
  }

  @Test
  void whoGoesByAMiddleNameIsOneWithTheWholeName() {
    assertThat(joined("Ali Omar Hassan", "Omar Hassan")).isTrue();
    assertThat(joined("Ada Omar Carl Hassan", "Omar Hassan")).isFalse();
    World world =
        World.of(
            utopian("one", "2024-08-20").bearer("Person", "person/a", "Ali Hassan"),
            utopian("two", "2024-08-21").bearer("Person", "person/b", "Omar Hassan"),
            utopian("three", "2024-08-22").bearer("Person", "person/c", "Ali Omar Hassan"));
    assertThat(world.of("person/a", OWL.sameAs.asNode())).containsExactly("c");
    assertThat(world.of("person/b", OWL.sameAs.asNode())).containsExactly("c");
  }

  private static boolean joined(String one, String other) {
    World world =
        World.of(
            utopian("one", "2024-08-20").bearer("Person", "person/a", one),
            utopian("two", "2024-08-21").bearer("Person", "person/b", other));
    return world.count(OWL.sameAs.asNode()) == 1;
  }

  @Test
  void theSameNameWithoutAnythingInCommonIsNotEnough() {
    World world =
        World.of(
            article("one", "2024-08-20").bearer("Person", "person/a", "Ada Byron"),
            article("two", "2024-08-21").bearer("Person", "person/b", "Ada Biron"));
    assertThat(world.count(OWL.sameAs.asNode())).isZero();
    assertThat(world.count(Ng.MAYBE_SAME_AS)).isEqualTo(1);
  }

  @Test
  void aNameOfFourPartsIsHardlyEverTwoPeoples() {
    assertThat(apart("Zine El Abidine Ben Ali", "Zine El Abedine Ben Ali", "2024-08-25")).isFalse();
    assertThat(apart("Zine El Abidine Ben Ali", "Zine El Abedine Ben Ali", "2026-08-25")).isTrue();
    assertThat(apart("Zine Ben Ali", "Zine Ben Ali", "2024-08-25")).isTrue();
  }

  /** Two in articles that have nothing in common. */
  private static boolean apart(String one, String other, String day) {
    Told first = article("one", "2024-08-20").bearer("Person", "person/one", one);
    Told second = article("two", day).bearer("Person", "person/two", other);
    return World.of(first, second).of("person/two", OWL.sameAs.asNode()).isEmpty();
  }

  @Test
  void bodiesAreOneUnderTheirLegalFormsTranslationsAndAbbreviations() {
    assertThat(bodies("Utopian Mining", "Utopian Mining Corp.")).isTrue();
    assertThat(bodies("National Transitional Council", "Transitional National Council")).isTrue();
    assertThat(bodies("National Transitional Council", "NTC")).isTrue();
    assertThat(bodies("National Transitional Council", "NDC")).isFalse();
    assertThat(bodies("Utopian Mining", "Utopian Fishing")).isFalse();
  }

  private static boolean bodies(String one, String other) {
    World world =
        World.of(
            utopian("one", "2024-08-20").bearer("Organization", "organization/a", one),
            utopian("two", "2024-08-21").bearer("Organization", "organization/b", other));
    return world.count(OWL.sameAs.asNode()) == 1;
  }

  @Test
  void aMinistryIsThatOfACountryThatTheArticleNames() {
    Told lilliputian =
        article("one", "2024-08-20")
            .bearer("Organization", "Ministry_of_War_(Lilliput)", "Ministry of War")
            .bearer("Country", "Lilliput", "Lilliput")
            .bearer("Organization", "Syphogrants", "Syphogrants")
            .claim("Ministry_of_War_(Lilliput)", Ng.AGENCY_OF, "Lilliput");
    Told other = utopian("two", "2024-08-21").bearer("Organization", "#entity-war", "War Ministry");
    assertThat(World.of(lilliputian, other).count(OWL.sameAs.asNode())).isZero();
  }

  @Test
  void eventsOfJoinedNamesAreOne() {
    Told one =
        islam(utopian("one", "2024-08-20"))
            .report(Ng.MEETING)
            .who("Islam_Karimov", "Ada")
            .on("2024-08-18")
            .end();
    Told two =
        utopian("two", "2024-08-21")
            .bearer("Person", "person/i-karimov", "I. Karimov")
            .report(Ng.MEETING)
            .who("person/i-karimov", "Ada")
            .on("2024-08-18")
            .end();
    assertThat(World.of(one, two).events()).containsExactly("one two");
  }
}
