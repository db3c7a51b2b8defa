package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.vocabulary.Ng;

/**
 * One event of which articles tell little while it is news: one party, no day, a part of a journey.
 */
class InTheNewsTest {
  private static final String DAY = "2024-08-18";

  private static Told article(String name, String published) {
    return Told.article(name).text(name).published(published);
  }

  private static ToldReport meeting(String article, String published, String... who) {
    return article(article, published).report(Ng.MEETING).who(who);
  }

  private static ToldReport visit(String article, String published) {
    return article(article, published).report(Ng.VISIT).as(Ng.VISITOR, "Ada");
  }

  private static ToldReport sentence(
      String article, String published, String words, String word, Node type) {
    return Told.article(article).published(published).sentence(words, word).report(type);
  }

  /** A report of one party, around which somebody else is named. */
  private static ToldReport beside(String article, String published, String party, String named) {
    return article(article, published).mention("Organization", named).report(Ng.MEETING).who(party);
  }

  private static String why(World world, ToldReport joined) {
    return String.join(" ", world.ofIri(joined.iri(), Ng.JOINED_BECAUSE));
  }

  @Test
  void onePartyWithoutADayMayBeOfAnotherMeeting() {
    Told both = meeting("one", "2024-08-19", "Ada", "Grand_Canal").on(DAY).end();
    assertThat(World.of(both, meeting("two", "2024-08-19", "Ada").end()).events())
        .containsExactly("one", "two");
    assertThat(World.of(both, beside("two", "2024-08-19", "Ada", "Grand_Canal").end()).events())
        .containsExactly("one", "two");
  }

  @Test
  void whatIsDeniedIsNotWhatHappened() {
    assertThat(
            World.of(
                    meeting("one", "2024-08-19", "Ada", "Grand_Canal").on(DAY).end(),
                    beside("two", "2024-10-19", "Ada", "Grand_Canal")
                        .on(DAY)
                        .status(Ng.DENIED)
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void twoSidesOfOneDayMayBeOfTwoMeetings() {
    assertThat(
            World.of(
                    beside("one", "2024-08-19", "Emmy", "Grand_Canal").on(DAY).end(),
                    beside("two", "2024-08-19", "Grand_Canal", "Emmy").on(DAY).end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void aMeetingOfABodyInATownIsTheOneAtWhichSomebodySpeaks() {
    ToldReport alone = meeting("two", "2024-08-20", "Grand_Canal").in("Amaurote", "Utopia");
    World world =
        World.of(
            meeting("one", "2024-08-19", "Ada", "Grand_Canal").in("Amaurote", "Utopia").end(),
            alone.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, alone)).startsWith("a participant at the same place");
  }

  @Test
  void inOneCountryItMayMeetTwice() {
    Told both = meeting("one", "2024-08-19", "Ada", "Grand_Canal").in("Utopia").end();
    assertThat(
            World.of(both, meeting("two", "2024-08-20", "Grand_Canal").in("Utopia").end()).events())
        .containsExactly("one", "two");
  }

  @Test
  void aSummitOfOneTownAndDayIsOneWhoeverIsNamed() {
    ToldReport two =
        sentence("two", "2024-08-19", "the summit of Carl", "summit", Ng.MEETING)
            .who("Carl", "Blaise")
            .in("Amaurote", "Utopia")
            .on(DAY);
    World world =
        World.of(
            sentence("one", "2024-08-19", "a summit with Ada", "summit", Ng.MEETING)
                .who("Ada", "Emmy")
                .in("Amaurote", "Utopia")
                .on(DAY)
                .end(),
            two.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, two)).startsWith("a meeting of many in the same place");
  }

  @Test
  void aMeetingOfTwoInThatTownIsNoSummit() {
    assertThat(
            World.of(
                    sentence("one", "2024-08-19", "a summit with Ada", "summit", Ng.MEETING)
                        .who("Ada", "Emmy")
                        .in("Amaurote", "Utopia")
                        .on(DAY)
                        .end(),
                    sentence("two", "2024-08-19", "the talks of Carl", "talks", Ng.MEETING)
                        .who("Carl", "Blaise")
                        .in("Amaurote", "Utopia")
                        .on(DAY)
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void summitsOfOneCountryAreNotOneForThat() {
    assertThat(
            World.of(
                    sentence("one", "2024-08-19", "a summit with Ada", "summit", Ng.MEETING)
                        .who("Ada", "Emmy")
                        .in("Utopia")
                        .on(DAY)
                        .end(),
                    sentence("two", "2024-08-19", "the summit of Carl", "summit", Ng.MEETING)
                        .who("Carl", "Blaise")
                        .in("Utopia")
                        .on(DAY)
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void theVisitIsTheOneThatIsNews() {
    ToldReport told = visit("two", "2024-08-19");
    World world = World.of(visit("one", "2024-08-19").in("Utopia").on(DAY).end(), told.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, told)).isEqualTo("the same visitor while the visit is news");
    assertThat(
            World.of(
                    visit("one", "2024-08-19").in("Utopia").on(DAY).end(),
                    visit("two", "2024-08-27").end())
                .events())
        .containsExactly("one", "two");
    assertThat(
            World.of(
                    visit("one", "2024-08-19").in("Utopia").on(DAY).end(),
                    visit("two", "2024-08-21").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void visitsWithoutADayAreOneOnlyWithinAWeek() {
    assertThat(
            World.of(
                    visit("one", "2024-08-01").in("Utopia").end(),
                    visit("two", "2024-08-06").in("Utopia").end())
                .events())
        .containsExactly("one two");
    assertThat(
            World.of(
                    visit("one", "2024-08-01").in("Utopia").end(),
                    visit("two", "2024-08-20").in("Utopia").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void whatIsCalledOffInOneWeekIsOneJourney() {
    ToldReport two = visit("two", "2024-08-05").in("Lilliput").status(Ng.CANCELLED);
    World world =
        World.of(visit("one", "2024-08-01").in("Utopia").status(Ng.CANCELLED).end(), two.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, two)).isEqualTo("the same visitor, called off in the same week");
  }

  @Test
  void theWeekdayOfTheNextDayIsNotThatOfLastWeek() {
    ToldReport eve =
        article("one", "2024-08-15")
            .report(Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .in("Utopia")
            .resolved("2024-08-09");
    Told later = visit("two", "2024-08-20").in("Utopia").on("2024-08-16").end();
    World world = World.of(eve.end(), later);
    assertThat(world.events()).containsExactly("one two");
    assertThat(
            World.of(
                    article("one", "2024-08-12")
                        .report(Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .in("Utopia")
                        .resolved("2024-08-09")
                        .end(),
                    later)
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void theNumberMayStandBehindTheWord() {
    Told third =
        sentence("one", "2024-08-16", "her third visit", "visit", Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .in("Amaurote", "Utopia")
            .end();
    assertThat(
            World.of(
                    third,
                    sentence(
                            "two",
                            "2024-08-20",
                            "the visit is her third since May",
                            "visit",
                            Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .in("Bridgetown", "Lilliput")
                        .end())
                .events())
        .containsExactly("one", "two");
    assertThat(
            World.of(
                    third,
                    sentence(
                            "two",
                            "2024-08-20",
                            "toured it for the fourth time",
                            "toured",
                            Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .in("Amaurote", "Utopia")
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void anArticleThatTellsOfOneAndOfBothTellsOfOneMeeting() {
    Told twice = meeting("one", "2024-08-19", "Ada", "Emmy").on(DAY).end();
    twice.report(Ng.MEETING).who("Ada").on(DAY).end();
    assertThat(World.of(twice, meeting("two", "2024-08-19", "Ada", "Emmy").on(DAY).end()).events())
        .containsExactly("one two");
    assertThat(World.of(twice).events()).containsExactly("one", "one");
  }

  @Test
  void whatWasPutDownBeforeThatWithWhichItGoesJoinsIt() {
    World world =
        World.of(
            meeting("one", "2024-08-19", "Ada", "Lilliput").in("Amaurote", "Utopia").on(DAY).end(),
            meeting("three", "2024-08-20", "Ada").in("Amaurote", "Utopia").on(DAY).end(),
            meeting("two", "2024-08-17", "Ada", "Grand_Canal").on(DAY).status(Ng.PLANNED).end());
    assertThat(world.events()).containsExactly("one three two");
  }

  @Test
  void whoMeetsAGroupMeetsAllOfThem() {
    Told five =
        article("five", "2024-08-19")
            .report(Ng.MEETING)
            .who("Ada", "Emmy", "Carl", "Blaise")
            .whoIs(Told.BASE + "group/Utopia/officials")
            .on(DAY)
            .end();
    ToldReport two =
        article("two", "2024-08-19")
            .report(Ng.MEETING)
            .who("Ada")
            .whoIs(Told.BASE + "group/Utopia/officials")
            .on(DAY);
    assertThat(World.of(five, two.end()).events()).containsExactly("five two");
    Told people =
        article("six", "2024-08-19")
            .report(Ng.MEETING)
            .who("Ada", "Emmy", "Carl", "Blaise", "Gaspard")
            .on(DAY)
            .end();
    assertThat(
            World.of(people, meeting("seven", "2024-08-19", "Ada", "Emmy").on(DAY).end()).events())
        .containsExactly("seven", "six");
  }

  @Test
  void longAfterTheDayOnePartyIsOfTheMeetingWithWhomItIsNamedBeside() {
    Told both = meeting("one", "2024-08-19", "Ada", "Grand_Canal").on(DAY).end();
    ToldReport alone = beside("two", "2024-10-19", "Ada", "Grand_Canal").on(DAY);
    World world = World.of(both, alone.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, alone)).contains("a participant on the same day; the article names");
    assertThat(World.of(both, meeting("three", "2024-10-19", "Ada").on(DAY).end()).events())
        .containsExactly("one", "three");
  }

  @Test
  void aThirdVisitThatWasCalledOffIsNotTheThirdThatTookPlaceElsewhere() {
    ToldReport off =
        sentence("one", "2024-08-20", "her third visit", "visit", Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .at("Grand_Canal")
            .status(Ng.CANCELLED);
    ToldReport held =
        sentence("two", "2024-08-20", "her third visit", "visit", Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .at("Harbour");
    assertThat(World.of(off.end(), held.end()).events()).containsExactly("one", "two");
  }

  private static ToldReport stop(String name, String published, String visitor, String town) {
    return article(name, published)
        .claim(visitor, Ng.HEAD_OF_STATE, "Utopia")
        .report(Ng.VISIT)
        .as(Ng.VISITOR, visitor)
        .in(town, "Lilliput");
  }

  @Test
  void stopsAbroadOnDaysThatFollowEachOtherAreOneJourney() {
    ToldReport next = stop("two", "2024-08-20", "Ada", "Bridgetown").on("2024-08-20");
    World world =
        World.of(stop("one", "2024-08-19", "Ada", "Amaurote").on("2024-08-19").end(), next.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, next))
        .isEqualTo("the same visitor, in one region or country on days that follow each other");
    assertThat(
            World.of(
                    stop("one", "2024-08-19", "Ada", "Amaurote").on("2024-08-16").end(),
                    stop("two", "2024-08-20", "Ada", "Bridgetown").on("2024-08-20").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void whoTravelsThroughHisOwnCountryComesHomeInBetween() {
    assertThat(
            World.of(
                    home("one", "2024-08-19", "Amaurote").on("2024-08-19").end(),
                    home("two", "2024-08-20", "Bridgetown").on("2024-08-20").end())
                .events())
        .containsExactly("one", "two");
    assertThat(
            World.of(
                    home("one", "2024-08-19", "Alabama").on("2024-08-19").end(),
                    home("two", "2024-08-20", "Mississippi").on("2024-08-20").end())
                .events())
        .containsExactly("one two");
  }

  private static ToldReport home(String name, String published, String place) {
    return article(name, published)
        .claim("Ada", Ng.HEAD_OF_STATE, "Utopia")
        .report(Ng.VISIT)
        .as(Ng.VISITOR, "Ada")
        .in(place, "Utopia");
  }

  /** Two stops that their article keeps apart, and an article on the whole journey. */
  private static World keptApart(String first, String second) {
    Told stops = article("one", "2024-08-20").claim("Ada", Ng.HEAD_OF_STATE, "Utopia");
    ToldReport now =
        stops.report(Ng.VISIT).as(Ng.VISITOR, "Ada").in("Amaurote", "Lilliput").on(first);
    now.end();
    stops
        .report(Ng.VISIT)
        .as(Ng.VISITOR, "Ada")
        .in("Bridgetown", "Lilliput")
        .on(second)
        .other(now)
        .end();
    Told whole =
        article("two", "2024-08-20")
            .report(Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .in("Lilliput")
            .between("2024-08-15", "2024-08-21")
            .end();
    return World.of(stops, whole);
  }

  @Test
  void stopsOfAJourneyThatTheArticleKeepsApartAsOfTwoDaysAreOneVisit() {
    assertThat(keptApart("2024-08-19", "2024-08-20").events()).containsExactly("one two");
    assertThat(keptApart("2024-08-16", "2024-08-20").events()).containsExactly("one", "one", "two");
  }

  private static Told resigned(String name, String published, String day) {
    return article(name, published).report(Ng.DEPARTURE).who("Ada").on(day).end();
  }

  @Test
  void whoLeavesAnOfficeLeavesItOnce() {
    ToldReport late = article("two", "2024-08-24").report(Ng.DEPARTURE).who("Ada").on("2024-08-23");
    World world = World.of(resigned("one", "2024-08-20", DAY), late.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, late)).startsWith("who leaves an office leaves it once");
    assertThat(
            World.of(
                    resigned("one", "2024-08-20", DAY), resigned("two", "2024-09-10", "2024-09-09"))
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void whoIsToLeaveHasNotLeft() {
    assertThat(
            World.of(
                    resigned("one", "2024-08-20", DAY),
                    article("two", "2024-08-20")
                        .report(Ng.DEPARTURE)
                        .who("Ada")
                        .on("2024-08-23")
                        .status(Ng.PLANNED)
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void theNextStopOfWhichTheArticleItselfTellsIsOfTheJourney() {
    Told both = stop("one", "2024-08-19", "Ada", "Amaurote").end();
    both.report(Ng.VISIT).as(Ng.VISITOR, "Ada").in("Bridgetown", "Lilliput").end();
    Told whole =
        article("two", "2024-08-19")
            .report(Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .in("Lilliput")
            .on("2024-08-19")
            .end();
    assertThat(World.of(both, whole).events()).containsExactly("one two");
    assertThat(World.of(both).events()).containsExactly("one", "one");
  }

  @Test
  void twoRoomsOfABuildingAreNoOtherPlace() {
    assertThat(
            World.of(
                    meeting("one", "2024-08-19", "Ada", "Emmy").at("Oval_Office").end(),
                    meeting("two", "2024-08-19", "Ada", "Emmy").at("Roosevelt_Room").end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void whoIsNamedBesideANamelessGroupCountsAsBesideOneParty() {
    Told group =
        article("two", "2024-09-30")
            .text("two")
            .mention("Person", "Emmy")
            .report(Ng.MEETING)
            .who("Ada")
            .whoIs(Told.BASE + "article/two#group=/directors")
            .on(DAY)
            .end();
    assertThat(World.of(meeting("one", "2024-08-19", "Ada", "Emmy").on(DAY).end(), group).events())
        .containsExactly("one two");
  }
}
