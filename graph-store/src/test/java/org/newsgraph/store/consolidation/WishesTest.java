package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.vocabulary.Ng;

/** What joins by one party too few, one side too few or a wish, and is not what happened. */
class WishesTest {
  private static final String DAY = "2024-08-18";
  private static final String NEXT = "2024-08-19";

  private static Told article(String name) {
    return Told.article(name).text(name).published(NEXT);
  }

  private static Told departure(String name, Node status) {
    return article(name).report(Ng.DEPARTURE).who("Ada").status(status).end();
  }

  @Test
  void whoseDepartureIsCalledForHasNotLeft() {
    for (Node settled : new Node[] {Ng.HAPPENED, Ng.PLANNED}) {
      assertThat(World.of(departure("one", settled), departure("two", Ng.POSSIBLE)).events())
          .containsExactly("one", "two");
      assertThat(World.of(departure("one", settled), departure("two", Ng.DENIED)).events())
          .containsExactly("one", "two");
    }
    assertThat(World.of(departure("one", Ng.POSSIBLE), departure("two", Ng.POSSIBLE)).events())
        .containsExactly("one two");
    assertThat(World.of(departure("one", Ng.PLANNED), departure("two", Ng.HAPPENED)).events())
        .containsExactly("one two");
  }

  @Test
  void whatIsDeniedOfTheSameDayIsTheOtherWordOnIt() {
    Told one = article("one").report(Ng.DEPARTURE).who("Ada").on(DAY).end();
    Told two = article("two").report(Ng.DEPARTURE).who("Ada").on(DAY).status(Ng.DENIED).end();
    assertThat(World.of(one, two).events()).containsExactly("one two");
  }

  private static ToldReport appointed(String name) {
    return article(name).report(Ng.APPOINTMENT).as(Ng.ACTOR, "Ada");
  }

  @Test
  void whoAppointsDoesSoOften() {
    Told one = appointed("one").as(Ng.RECIPIENT, "Emmy").end();
    assertThat(World.of(one, appointed("two").end()).events()).containsExactly("one", "two");
    Told alone = article("two").report(Ng.APPOINTMENT).as(Ng.RECIPIENT, "Emmy").end();
    assertThat(World.of(one, alone).events()).containsExactly("one two");
  }

  /** A body's board and its head, and its head and his deputy with somebody else. */
  private static World boardAndHead(String... others) {
    Told one = article("one").claim("Ada", Ng.HEAD_OF, "Grand_Canal");
    one.report(Ng.MEETING).who("Ada").whoIs(one.group("Grand_Canal", "directors")).on(DAY).end();
    Told two = article("two").claim("Carl", Ng.HEAD_OF, "Grand_Canal");
    return World.of(one, two.report(Ng.MEETING).who("Ada", "Carl").who(others).on(DAY).end());
  }

  @Test
  void thoseOfOneSideAloneDoNotMakeUpAMeetingWithAnother() {
    assertThat(boardAndHead("Emmy").events()).containsExactly("one", "two");
  }

  @Test
  void boardsOfTwoSidesMakeUpTheMeeting() {
    Told one = article("one").claim("Ada", Ng.HEAD_OF, "Grand_Canal");
    one.report(Ng.MEETING).who("Emmy").whoIs(one.group("Grand_Canal", "directors")).on(DAY).end();
    Told two = article("two").claim("Carl", Ng.HEAD_OF, "Grand_Canal");
    assertThat(World.of(one, two.report(Ng.MEETING).who("Emmy", "Carl").on(DAY).end()).events())
        .containsExactly("one two");
  }

  private static ToldReport cooperation(String name, String... states) {
    Told told = article(name);
    for (String state : states) {
      told.bearer("Country", state, state);
    }
    return told.report(Ng.COOPERATION).who(states);
  }

  @Test
  void whatTwoStatesDoIsNotWhatTheyDoWithOthers() {
    Told one = cooperation("one", "Utopia", "Lilliput", "Blefuscu").end();
    assertThat(World.of(one, cooperation("two", "Utopia", "Lilliput").end()).events())
        .containsExactly("one", "two");
    assertThat(World.of(one, cooperation("two", "Utopia", "Lilliput", "Blefuscu").end()).events())
        .containsExactly("one two");
  }

  private static ToldReport visit(String name, String published) {
    return Told.article(name)
        .text(name)
        .published(published)
        .claim("Ada", Ng.HEAD_OF_STATE, "Utopia")
        .report(Ng.VISIT)
        .as(Ng.VISITOR, "Ada");
  }

  @Test
  void whoIsInHisOwnCountryMayBeAnywhereInIt() {
    Told town = visit("one", NEXT).in("Amaurote", "Utopia").on(DAY).end();
    assertThat(World.of(town, visit("two", "2024-08-24").in("Utopia").end()).events())
        .containsExactly("one", "two");
    Told abroad = visit("one", NEXT).in("Mildendo", "Lilliput").on(DAY).end();
    assertThat(World.of(abroad, visit("two", "2024-08-24").in("Lilliput").end()).events())
        .containsExactly("one two");
  }

  @Test
  void aJourneyCalledOffIsNotTheNextOneElsewhere() {
    Told off =
        visit("one", "2024-08-10").in("Lilliput").on("2024-08-13").status(Ng.CANCELLED).end();
    assertThat(World.of(off, visit("two", NEXT).at("Coast").on(DAY).end()).events())
        .containsExactly("one", "two");
    assertThat(World.of(off, visit("two", NEXT).in("Lilliput").on(DAY).end()).events())
        .containsExactly("one two");
  }
}
