package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.vocabulary.Ng;

/** One event told in other words, and events within events. */
class OtherWordsTest {
  private static ToldReport report(String article, String published, Node type) {
    return Told.article(article).text(article).published(published).report(type);
  }

  private static ToldReport meeting(String article, String... who) {
    return report(article, "2024-08-20", Ng.MEETING).who(who);
  }

  private static String why(World world, ToldReport joined) {
    return String.join(" ", world.ofIri(joined.iri(), Ng.JOINED_BECAUSE));
  }

  @Test
  void ofSeveralMeetingsTheOneThatIsNewsIsMeant() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy").on("2024-08-05").end(),
                    meeting("two", "Ada", "Emmy").on("2024-08-18").end(),
                    meeting("three", "Ada", "Emmy").end())
                .events())
        .containsExactly("one", "three two");
  }

  @Test
  void partiesOfOneDayAddUp() {
    ToldReport one = meeting("one", "Ada", "Emmy", "Carl").on("2024-08-18");
    World world =
        World.of(one.end(), meeting("two", "Ada", "Emmy", "Blaise").on("2024-08-18").end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, one)).startsWith("two of the same participants on the same day");
  }

  @Test
  void partiesOfOtherDaysDoNot() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy", "Carl").on("2024-08-18").end(),
                    meeting("two", "Ada", "Emmy", "Blaise").on("2024-08-19").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void partiesInOtherCountriesDoNot() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy", "Carl")
                        .in("Amaurote", "Utopia")
                        .on("2024-08-18")
                        .end(),
                    meeting("two", "Ada", "Emmy", "Blaise")
                        .in("Mildendo", "Lilliput")
                        .on("2024-08-18")
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void twoOnTheMarginsOfManyAreAnEventWithin() {
    Told article =
        meeting("one", "Ada", "Blaise", "Carl", "Emmy", "Leonhard")
            .in("Amaurote", "Utopia")
            .on("2024-08-18")
            .end();
    article.report(Ng.MEETING).who("Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-18").end();
    World world =
        World.of(
            article, meeting("two", "Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-18").end());
    assertThat(world.events()).containsExactly("one", "one two");
    assertThat(world.count(Ng.SUB_EVENT_OF)).isEqualTo(1);
  }

  /** Ada's day: "one" and "two" name others; "four" has somebody of both, "five" nobody but her. */
  @Test
  void whatFitsTwoThatGoTogetherKeepsNeitherApart() {
    Told one = meeting("one", "Ada", "Blaise", "Carl").in("Amaurote").on("2024-08-18").end();
    Told two = meeting("two", "Ada", "Emmy", "Leonhard").on("2024-08-18").end();
    Told four = meeting("four", "Ada", "Blaise", "Emmy").in("Amaurote").on("2024-08-18").end();
    Told five = meeting("five", "Ada").on("2024-08-18").end();
    assertThat(World.of(one, two, four, five).events()).containsExactly("five four one two");
    assertThat(World.of(one, two, five).events()).containsExactly("five", "one", "two");
  }

  @Test
  void whoComesWithOneOfTwoIsNoOther() {
    ToldReport heads = meeting("two", "Ada", "Emmy").on("2024-08-18");
    assertThat(World.of(delegations("Utopia", "Lilliput"), heads.end()).events())
        .containsExactly("one two");
    assertThat(World.of(delegations("Laputa", "Brobdingnag"), heads.end()).events())
        .containsExactly("one", "two");
  }

  /** Ada of Utopia and Emmy of Lilliput with three others, of whom two act for these. */
  private static Told delegations(String second, String third) {
    return Told.article("one")
        .text("one")
        .published("2024-08-20")
        .claim("Ada", Ng.HEAD_OF_STATE, "Utopia")
        .claim("Emmy", Ng.HEAD_OF_STATE, "Lilliput")
        .claim("Blaise", Ng.MINISTER_OF, second)
        .claim("Carl", Ng.MINISTER_OF, third)
        .report(Ng.MEETING)
        .who("Ada", "Blaise", "Carl", "Emmy", "Leonhard")
        .on("2024-08-18")
        .end();
  }

  @Test
  void talksDuringAVisitAreAnEventWithin() {
    Told article =
        report("one", "2024-08-20", Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .in("Utopia")
            .on("2024-08-18")
            .end();
    article.report(Ng.MEETING).who("Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-18").end();
    assertThat(World.of(article).count(Ng.SUB_EVENT_OF)).isEqualTo(1);
  }

  @Test
  void onePartyAloneMustBeAtThePlaceOnTheDay() {
    Told both = meeting("one", "Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-18").end();
    assertThat(
            World.of(both, meeting("two", "Ada").in("Amaurote", "Utopia").on("2024-08-18").end())
                .events())
        .containsExactly("one two");
    assertThat(
            World.of(both, meeting("two", "Ada").in("Mildendo", "Lilliput").on("2024-08-18").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void theSameVisitorOnTheSameDayNeedsNoPlace() {
    assertThat(
            World.of(
                    report("one", "2024-08-20", Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .in("Utopia")
                        .on("2024-08-18")
                        .end(),
                    report("two", "2024-08-20", Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .on("2024-08-18")
                        .end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void whatWasCalledOffAndHeldLaterIsOne() {
    ToldReport held = report("two", "2024-08-30", Ng.MEETING).who("Ada", "Emmy").on("2024-08-29");
    World world =
        World.of(
            report("one", "2024-08-17", Ng.MEETING)
                .who("Ada", "Emmy")
                .on("2024-08-18")
                .status(Ng.CANCELLED)
                .end(),
            held.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(world.of(Ng.DATE)).containsExactly("2024-08-29");
    assertThat(world.of(Ng.DISPUTES)).isEmpty();
  }

  @Test
  void whatWasAnnouncedForOneDayMayBeHeldSoonAfter() {
    Told announced =
        report("one", "2024-08-16", Ng.MEETING)
            .who("Ada", "Emmy")
            .in("Amaurote", "Utopia")
            .on("2024-08-18")
            .status(Ng.PLANNED)
            .end();
    assertThat(
            World.of(
                    announced,
                    meeting("two", "Ada", "Emmy").in("Amaurote", "Utopia").on("2024-08-19").end())
                .events())
        .containsExactly("one two");
    assertThat(
            World.of(
                    announced,
                    report("two", "2024-08-30", Ng.MEETING)
                        .who("Ada", "Emmy")
                        .in("Amaurote", "Utopia")
                        .on("2024-08-29")
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void anOccasionIsOneByItsName() {
    assertThat(
            World.of(
                    Told.article("one")
                        .text("one")
                        .published("2024-08-20")
                        .bearer("Event", "Amaurote_Summit", "Amaurote Summit")
                        .report(Ng.MEETING)
                        .who("Amaurote_Summit", "Ada")
                        .on("2024-08-18")
                        .end(),
                    Told.article("two")
                        .text("two")
                        .published("2024-08-20")
                        .bearer("Event", "Amaurote_Summit", "Amaurote Summit")
                        .report(Ng.MEETING)
                        .who("Amaurote_Summit", "Emmy")
                        .end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void nearMissesAreAHandful() {
    List<Told> articles = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      articles.add(meeting("dated" + day, "Ada", "Emmy").on("2024-08-0" + day).end());
    }
    articles.add(Told.article("late").text("late").report(Ng.MEETING).who("Ada", "Emmy").end());
    World world = World.of(articles.toArray(Told[]::new));
    assertThat(world.count(Ng.MAYBE_SAME_AS)).isEqualTo(5);
  }

  @Test
  void whatIsInTheNewsAllTheTimeHasNoNearMisses() {
    List<Told> articles = new ArrayList<>();
    for (int day = 1; day <= 30; day++) {
      articles.add(
          meeting("dated" + day, "Ada", "Emmy").on(String.format("2024-07-%02d", day)).end());
    }
    articles.add(Told.article("late").text("late").report(Ng.MEETING).who("Ada", "Emmy").end());
    World world = World.of(articles.toArray(Told[]::new));
    assertThat(world.count(Ng.MAYBE_SAME_AS)).isZero();
  }
}
