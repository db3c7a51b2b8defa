package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.vocabulary.Ng;

/** Which reports become one event; the reasons are in the decision record on joining. */
class JoiningTest {
  private static ToldReport report(String article, String published, Node type) {
    return Told.article(article).text(article).published(published).report(type);
  }

  private static ToldReport meeting(String article, String... who) {
    return report(article, "2024-08-20", Ng.MEETING).who(who);
  }

  private static ToldReport visit(String article) {
    return report(article, "2024-08-20", Ng.VISIT).as(Ng.VISITOR, "Ada");
  }

  @Test
  void theSamePeopleOnTheSameDayMeetOnce() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy").on("2024-08-18").end(),
                    meeting("two", "Ada", "Emmy").on("2024-08-18").end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void aWeekendOrAMonthMayBeTheDayThatAnotherArticleNames() {
    Told sunday = meeting("one", "Ada", "Emmy").on("2024-08-18").end();
    Told weekend = meeting("two", "Ada", "Emmy").between("2024-08-17", "2024-08-18").end();
    Told month = meeting("three", "Ada", "Emmy").between("2024-08-01", "2024-08-31").end();
    assertThat(World.of(sunday, weekend, month).events()).containsExactly("one three two");
    Told next = meeting("two", "Ada", "Emmy").between("2024-08-24", "2024-08-25").end();
    assertThat(World.of(sunday, next).events()).containsExactly("one", "two");
  }

  @Test
  void otherDaysAreOtherMeetings() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy").on("2024-08-18").end(),
                    meeting("two", "Ada", "Emmy").on("2024-08-19").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void oneSharedParticipantIsNotEnough() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy").on("2024-08-18").end(),
                    meeting("two", "Ada", "Carl").on("2024-08-18").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void whoNamesFewerMayStillMeanTheSame() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy", "Carl").on("2024-08-18").end(),
                    meeting("two", "Ada", "Emmy").on("2024-08-18").end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void aVisitToTheCityIsAVisitToItsCountry() {
    assertThat(
            World.of(
                    visit("one").in("Amaurote", "Utopia").on("2024-08-18").end(),
                    visit("two").in("Utopia").end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void aVisitOfLongAgoIsAnother() {
    assertThat(
            World.of(
                    visit("one").in("Utopia").end(),
                    visit("two").in("Utopia").between("2018-01-01", "2018-12-31").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void visitsWithoutAPlaceStayApart() {
    assertThat(World.of(visit("one").end(), visit("two").end()).events())
        .containsExactly("one", "two");
  }

  @Test
  void unknownDoesNotJoin() {
    assertThat(
            World.of(
                    report("one", "2024-08-20", Ng.MEETING).end(),
                    report("two", "2024-08-20", Ng.MEETING).end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void aPlannedMeetingBecomesTheOneThatWasHeld() {
    World world =
        World.of(
            report("one", "2024-06-01", Ng.MEETING).who("Ada", "Emmy").status(Ng.PLANNED).end(),
            meeting("two", "Ada", "Emmy").on("2024-08-18").end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(world.of(Ng.STATUS)).containsExactly("happened");
    assertThat(world.of(Ng.DATE_BASIS)).containsExactly("otherArticle");
  }

  @Test
  void whatWouldFitTwoEventsStaysApartAndSaysSo() {
    World world =
        World.of(
            meeting("one", "Ada", "Emmy").on("2024-08-16").end(),
            meeting("two", "Ada", "Emmy").on("2024-08-18").end(),
            meeting("three", "Ada", "Emmy").end());
    assertThat(world.events()).containsExactly("one", "three", "two");
    assertThat(world.count(Ng.MAYBE_SAME_AS)).isEqualTo(2);
  }

  @Test
  void withoutAnyTimeNothingIsJoinedAndTheDoubtIsKept() {
    World world =
        World.of(
            Told.article("one").text("one").report(Ng.MEETING).who("Ada", "Emmy").end(),
            meeting("two", "Ada", "Emmy").on("2024-08-18").end());
    assertThat(world.events()).containsExactly("one", "two");
    assertThat(world.count(Ng.MAYBE_SAME_AS)).isEqualTo(1);
  }

  @Test
  void rivalPlacesOfOneMeetingAreADispute() {
    World world =
        World.of(
            meeting("one", "Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-18").end(),
            meeting("two", "Ada", "Emmy").in("Mildendo", "Lilliput").on("2024-08-18").end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(world.of(Ng.DISPUTES)).containsExactly("hasPlace");
  }

  @Test
  void anAirportLiesInTheCityWhoseNameItBears() {
    World world =
        World.of(
            meeting("one", "Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-18").end(),
            meeting("two", "Ada", "Emmy").in("place/amaurote-airport", "Utopia").end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(world.count(Ng.DISPUTES)).isZero();
  }

  @Test
  void whoAccusesAndWhoIsAccusedAreNotExchanged() {
    assertThat(
            World.of(
                    report("one", "2024-08-20", Ng.ACCUSATION)
                        .as(Ng.ACTOR, "Ada")
                        .as(Ng.RECIPIENT, "Emmy")
                        .on("2024-08-18")
                        .end(),
                    report("two", "2024-08-20", Ng.ACCUSATION)
                        .as(Ng.ACTOR, "Emmy")
                        .as(Ng.RECIPIENT, "Ada")
                        .on("2024-08-18")
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void accusationsWithoutADayAreManyAndStayApart() {
    assertThat(
            World.of(
                    report("one", "2024-08-20", Ng.ACCUSATION).who("Ada", "Emmy").end(),
                    report("two", "2024-08-20", Ng.ACCUSATION).who("Ada", "Emmy").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void negotiationsJoinMeetings() {
    assertThat(
            World.of(
                    report("one", "2024-08-20", Ng.NEGOTIATION)
                        .who("Ada", "Emmy")
                        .on("2024-08-18")
                        .end(),
                    meeting("two", "Ada", "Emmy").on("2024-08-18").end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void oneArticleToldTwiceIsOneEvent() {
    ToldReport first = meeting("one", "Ada", "Emmy").on("2024-08-18");
    Told article = first.end();
    ToldReport second = article.report(Ng.MEETING).who("Ada", "Emmy").same(first);
    second.end();
    article.report(Ng.MEETING).who("Ada").in("Amaurote", "Utopia").same(second).end();
    World world = World.of(article);
    assertThat(world.events()).containsExactly("one");
    assertThat(world.of(Ng.REPORT_COUNT)).containsExactly("3");
  }

  @Test
  void reportsOfOneArticleAreJoinedByTheArticleAlone() {
    Told article = meeting("one", "Ada", "Emmy").on("2024-08-18").end();
    article.report(Ng.MEETING).who("Ada", "Emmy").on("2024-08-18").end();
    assertThat(World.of(article).events()).containsExactly("one", "one");
  }

  @Test
  void whatTheArticleKeepsApartStaysApart() {
    ToldReport first = meeting("one", "Ada", "Emmy");
    Told article = first.end();
    article.report(Ng.MEETING).who("Ada", "Emmy").other(first).end();
    assertThat(World.of(article).events()).containsExactly("one", "one");
  }

  @Test
  void whatTheArticleTellsAsOneIsOne() {
    ToldReport first = meeting("one", "Ada", "Emmy");
    Told article = first.end();
    article.report(Ng.MEETING).same(first).end();
    assertThat(World.of(article).events()).containsExactly("one");
  }

  @Test
  void peopleJoinAndPart() {
    ToldReport one = meeting("one", "Ada", "Emmy").on("2024-08-18");
    ToldReport two = meeting("two", "Ada", "Emmy").on("2024-08-18");
    ToldReport three = meeting("three", "Carl", "Emmy").on("2024-08-18");
    Corrections corrections =
        Corrections.parse(
            one.iri()
                + ",not the same as,"
                + two.iri()
                + "\n"
                + three.iri()
                + ",same as,"
                + one.iri());
    assertThat(World.of(corrections, one.end(), two.end(), three.end()).events())
        .containsExactly("one three", "two");
  }
}
