package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.store.Told;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.vocabulary.Ng;

/** Whom articles mean that call somebody by an office alone. */
class HoldersTest {
  private static final String DAY = "2024-08-18";
  private static final String GROUP = Told.BASE + "article/told#group=Utopia/ministers";

  private static Told article(String name, String published) {
    return Told.article(name).text(name).published(published).publisher(name);
  }

  private static Told minister(String name, String published, String who) {
    return article(name, published).claim(who, Ng.MINISTER_OF, "Utopia").title("foreign minister");
  }

  private static Told called(String words) {
    return called(words, "2024-08-20", DAY);
  }

  private static Told called(String words, String published, String day) {
    Told told = article("told", published).bearer("Country", "Utopia", "Utopia");
    told.report(Ng.MEETING)
        .who("Emmy")
        .whoIs(told.group("Utopia", "ministers", words))
        .on(day)
        .end();
    return told;
  }

  private static World known(Told told) {
    return World.of(
        told, minister("one", "2024-08-01", "Ada"), minister("two", "2024-08-25", "Ada"));
  }

  @Test
  void theOnlyHolderKnownToOthersIsMeant() {
    World world = known(called("Utopian foreign minister"));
    assertThat(world.who()).containsExactly("Ada", "Emmy");
    assertThat(world.ofIri(GROUP, OWL.sameAs.asNode())).containsExactly("Ada");
    assertThat(world.ofIri(GROUP, Ng.JOINED_BECAUSE))
        .containsExactly("the only holder of the office whom articles of about that day know");
    assertThat(world.ofIri(GROUP, Ng.NAMED_IN)).containsExactly("told");
    assertThat(world.ofIri(GROUP, Ng.SURENESS)).containsExactly("likely");
  }

  @ParameterizedTest
  @CsvSource({
    "foreign minister of Utopia, Ada",
    "Utopia's foreign minister, Ada",
    "Great Utopian foreign minister, Ada",
    "former foreign minister of Utopia, ministers",
    "Former Utopian foreign minister, ministers",
    "Utopian deputy foreign minister, ministers",
    "Utopian foreign ministers, ministers",
    "foreign ministers of Utopia, ministers",
    "Utopian minister, ministers",
    "Another Utopian foreign minister, ministers",
    "angry Utopian foreign minister, ministers",
    "Utopian finance minister, ministers",
    "UTOPIAN FOREIGN MINISTER, ministers",
  })
  void wordsForTheOfficeAloneMeanTheHolder(String words, String who) {
    assertThat(known(called(words)).who()).containsExactlyInAnyOrder("Emmy", who);
  }

  @Test
  void oneArticleMayBeMisread() {
    assertThat(
            World.of(called("Utopian foreign minister"), minister("one", "2024-08-01", "Ada"))
                .who())
        .containsExactly("Emmy", "ministers");
  }

  @Test
  void ofTwoHoldersNobodyIsMeant() {
    Told told = called("Utopian foreign minister");
    Told one = minister("one", "2024-08-01", "Ada");
    Told two = minister("two", "2024-08-25", "Ada");
    Told other = minister("three", "2024-08-22", "Carl");
    assertThat(World.of(told, one, two, other).who()).containsExactly("Emmy", "ministers");
    Told longBefore = minister("three", "2024-02-22", "Carl");
    assertThat(World.of(told, one, two, longBefore).who()).containsExactly("Ada", "Emmy");
  }

  @Test
  void whatManySayOutweighsWhatOneSays() {
    assertThat(
            World.of(
                    called("Utopian foreign minister"),
                    minister("one", "2024-08-01", "Ada"),
                    minister("two", "2024-08-10", "Ada"),
                    minister("three", "2024-08-25", "Ada"),
                    minister("four", "2024-08-22", "Carl"))
                .who())
        .containsExactly("Ada", "Emmy");
  }

  @Test
  void whoHeldItAtAnotherTimeIsNotMeant() {
    assertThat(known(called("Utopian foreign minister", "2025-08-20", "2025-08-18")).who())
        .containsExactly("Emmy", "ministers");
    assertThat(known(called("Utopian foreign minister", "2024-08-20", "2023-08-18")).who())
        .containsExactly("Emmy", "ministers");
  }

  @Test
  void whoTakesPartByNameIsAnother() {
    Told told = article("told", "2024-08-20").bearer("Country", "Utopia", "Utopia");
    told.report(Ng.MEETING)
        .who("Ada")
        .whoIs(told.group("Utopia", "ministers", "Utopian foreign minister"))
        .on(DAY)
        .end();
    assertThat(known(told).who()).containsExactly("Ada", "ministers");
  }

  @Test
  void anOfficeThatManyHoldMeansNobody() {
    Told told = called("Utopian official");
    assertThat(
            World.of(
                    told,
                    article("one", "2024-08-01").claim("Ada", Ng.OFFICIAL_OF, "Utopia"),
                    article("two", "2024-08-25").claim("Ada", Ng.OFFICIAL_OF, "Utopia"))
                .who())
        .containsExactly("Emmy", "ministers");
  }

  @Test
  void whoDidNotTakePartByWhatPeopleSayIsNotNamed() {
    Corrections corrections =
        Corrections.parse(
            Told.BASE + "article/told#report=0,4,Meeting,no participant," + Told.entity("Ada"));
    World world =
        World.of(
            corrections,
            called("Utopian foreign minister"),
            minister("one", "2024-08-01", "Ada"),
            minister("two", "2024-08-25", "Ada"));
    assertThat(world.who()).containsExactly("Emmy", "ministers");
  }

  @Test
  void peopleMaySayThatSomebodyElseIsMeant() {
    Corrections corrections = Corrections.parse(GROUP + ",not the same as," + Told.entity("Ada"));
    World world =
        World.of(
            corrections,
            called("Utopian foreign minister"),
            minister("one", "2024-08-01", "Ada"),
            minister("two", "2024-08-25", "Ada"));
    assertThat(world.who()).containsExactly("Emmy", "ministers");
    assertThat(world.ofIri(GROUP, OWL.sameAs.asNode())).containsExactly("ministers");
  }
}
