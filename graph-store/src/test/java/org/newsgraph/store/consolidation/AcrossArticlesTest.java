package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** Events whose articles name other parties, other days, other places, or use the same words. */
class AcrossArticlesTest {
  private static final String DAY = "2024-08-18";

  private static Told article(String name, String published) {
    return Told.article(name).text(name).published(published);
  }

  private static ToldReport meeting(String article, String... who) {
    return article(article, "2024-08-20").report(Ng.MEETING).who(who);
  }

  private static ToldReport visit(String article, String published) {
    return article(article, published).report(Ng.VISIT).as(Ng.VISITOR, "Ada");
  }

  private static ToldReport sentence(
      String article, String published, String words, String word, Node type) {
    return Told.article(article).published(published).sentence(words, word).report(type);
  }

  private static String why(World world, ToldReport joined) {
    return String.join(" ", world.ofIri(joined.iri(), Ng.JOINED_BECAUSE));
  }

  @Test
  void whatIsToldInTheSameWordsIsOneWhateverDayWasCounted() {
    String words = "Late in the evening Ada spoke with Emmy about the bridge over the old river";
    ToldReport two =
        sentence("two", "2024-08-21", words, "spoke", Ng.CALL).who("Ada").on("2024-08-20");
    World world =
        World.of(
            sentence("one", "2024-08-14", words, "spoke", Ng.CALL)
                .who("Ada", "Emmy")
                .on("2024-08-13")
                .end(),
            two.end());
    assertThat(world.events()).containsExactly("one two");
    assertThat(why(world, two)).isEqualTo("told in the same words");
  }

  @Test
  void theSameWordsOfOthersOrOfAnotherSeasonAreAnotherEvent() {
    String words = "Late in the evening they spoke about the bridge over the old river again";
    Told one = sentence("one", "2024-08-14", words, "spoke", Ng.CALL).who("Ada", "Emmy").end();
    assertThat(
            World.of(
                    one,
                    sentence("two", "2024-08-14", words, "spoke", Ng.CALL)
                        .who("Carl", "Blaise")
                        .end())
                .events())
        .containsExactly("one", "two");
    assertThat(
            World.of(one, sentence("two", "2025-01-14", words, "spoke", Ng.CALL).who("Ada").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void theThirdVisitIsTheThirdWhereverItLed() {
    World world =
        World.of(
            sentence("one", "2024-08-20", "her third visit", "visit", Ng.VISIT)
                .as(Ng.VISITOR, "Ada")
                .in("Amaurote", "Utopia")
                .end(),
            sentence("two", "2024-08-21", "a third official visit", "visit", Ng.VISIT)
                .as(Ng.VISITOR, "Ada")
                .in("Bridgetown", "Utopia")
                .end());
    assertThat(world.events()).containsExactly("one two");
  }

  @Test
  void theThirdVisitIsNotTheFourth() {
    assertThat(
            World.of(
                    sentence("one", "2024-08-20", "her third visit", "visit", Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .in("Amaurote", "Utopia")
                        .end(),
                    sentence("two", "2024-08-26", "her 4th visit", "visit", Ng.VISIT)
                        .as(Ng.VISITOR, "Ada")
                        .in("Amaurote", "Utopia")
                        .end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void aCountryMayBeTheOneWhoActsForIt() {
    ToldReport minister = meeting("one", "Ada", "Emmy").on(DAY);
    World world =
        World.of(
            minister.end().claim("Ada", Ng.MINISTER_OF, "Utopia"),
            meeting("two", "Utopia", "Emmy").on(DAY).end());
    assertThat(world.events()).containsExactly("one two");
  }

  @Test
  void whoOnceActedForACountryDoesNot() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy")
                        .on(DAY)
                        .end()
                        .claim("Ada", Ng.MINISTER_OF, "Utopia")
                        .former(),
                    meeting("two", "Utopia", "Emmy").on(DAY).end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void twoWhoActForOneCountryAreTwo() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy")
                        .on(DAY)
                        .end()
                        .claim("Ada", Ng.MINISTER_OF, "Utopia"),
                    meeting("two", "Carl", "Emmy")
                        .on(DAY)
                        .end()
                        .claim("Carl", Ng.OFFICIAL_OF, "Utopia"))
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void aGroupActsForItsBody() {
    Told one = article("one", "2024-08-20");
    String officials = one.group("Grand_Canal", "officials");
    one.report(Ng.MEETING).who("Emmy").whoIs(officials).on(DAY).end();
    assertThat(World.of(one, meeting("two", "Grand_Canal", "Emmy").on(DAY).end()).events())
        .containsExactly("one two");
  }

  @Test
  void rebelsDoNotActForTheirCountry() {
    Told one = article("one", "2024-08-20");
    one.report(Ng.MEETING).who("Emmy").whoIs(one.group("Utopia", "rebels")).on(DAY).end();
    assertThat(World.of(one, meeting("two", "Utopia", "Emmy").on(DAY).end()).events())
        .containsExactly("one", "two");
  }

  @Test
  void twoGroupsThatActForOneBodyAreOneSide() {
    Told one = article("one", "2024-08-20");
    one.report(Ng.MEETING).who("Emmy").whoIs(one.group("Grand_Canal", "managers")).on(DAY).end();
    Told two = article("two", "2024-08-20");
    two.report(Ng.MEETING).who("Emmy").whoIs(two.group("Grand_Canal", "officials")).end();
    assertThat(World.of(one, two).events()).containsExactly("one two");
  }

  /** "Met a delegation that year" and "he and its leader met in June", told on one day. */
  private static World lookedBackAt(String published, String first, String last) {
    Told one = article("one", "2026-10-07");
    one.report(Ng.MEETING)
        .who("Emmy")
        .whoIs(one.group("Utopia", "delegation"))
        .between("2024-01-01", "2024-12-31")
        .end();
    Told two = article("two", published);
    two.report(Ng.MEETING).who("Emmy", "Ada", "Carl").between(first, last).end();
    return World.of(one, two.claim("Ada", Ng.HEAD_OF_STATE, "Utopia"));
  }

  @Test
  void aPastTimeThatTwoArticlesOfOneDayNameIsOneWhoeverIsNamedForASide() {
    assertThat(lookedBackAt("2026-10-07", "2024-06-01", "2024-06-30").events())
        .containsExactly("one two");
  }

  @Test
  void articlesOfOtherDaysMayLookBackAtOtherMeetings() {
    assertThat(lookedBackAt("2026-10-09", "2024-06-01", "2024-06-30").events())
        .containsExactly("one", "two");
    assertThat(lookedBackAt("2026-10-07", "2023-12-01", "2024-01-31").events())
        .containsExactly("one", "two");
  }

  @Test
  void whoMetTheMinistersOfTwoStatesMetEachAlsoAlone() {
    Told all = article("one", "2024-08-20");
    all.report(Ng.MEETING)
        .who("Emmy")
        .whoIs(all.group("Utopia", "ministers"))
        .whoIs(all.group("Lilliput", "ministers"))
        .on(DAY)
        .end();
    Told two = meeting("two", "Carl", "Emmy").on(DAY).end().claim("Carl", Ng.MINISTER_OF, "Utopia");
    assertThat(World.of(all, two).events()).containsExactly("one", "two");
    Told one = article("one", "2024-08-20");
    one.report(Ng.MEETING).who("Emmy").whoIs(one.group("Utopia", "ministers")).on(DAY).end();
    assertThat(World.of(one, two).events()).containsExactly("one two");
  }

  @Test
  void whoActsForABodyIsItsMeetingOnlyAtThePlaceWhereNoDayIsTold() {
    Told body = meeting("one", "Grand_Canal", "Emmy").in("Amaurote", "Utopia").on(DAY).end();
    Told head = meeting("two", "Carl", "Emmy").end().claim("Carl", Ng.HEAD_OF, "Grand_Canal");
    Told there =
        meeting("two", "Carl", "Emmy")
            .in("Amaurote", "Utopia")
            .end()
            .claim("Carl", Ng.HEAD_OF, "Grand_Canal");
    assertThat(World.of(body, head).events()).containsExactly("one", "two");
    assertThat(World.of(body, there).events()).containsExactly("one two");
  }

  @Test
  void aGroupOfNobodyKnownIsNoOtherParty() {
    Told one = meeting("one", "Ada", "Emmy").on(DAY).end();
    Told two = article("two", "2024-08-20");
    two.report(Ng.MEETING)
        .who("Ada", "Emmy")
        .whoIs(two.iri() + "#group=/directors")
        .between("2024-08-17", "2024-08-19")
        .end();
    assertThat(World.of(one, two).events()).containsExactly("one two");
    assertThat(World.of(one, two).of(Sem.HAS_ACTOR)).containsExactly("Ada", "Emmy", "directors");
  }

  @Test
  void onePartyAloneIsMeantOfTheOnlyMeetingOfItsDay() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy").on(DAY).end(),
                    meeting("two", "Ada").on(DAY).end())
                .events())
        .containsExactly("one two");
  }

  @Test
  void onePartyAloneIsOfNoneWhereThatDayHasTwo() {
    World world =
        World.of(
            meeting("one", "Ada", "Emmy").on(DAY).end(),
            meeting("two", "Ada", "Carl").on(DAY).end(),
            meeting("three", "Ada").on(DAY).end());
    assertThat(world.events()).containsExactly("one", "three", "two");
    assertThat(world.count(Ng.MAYBE_SAME_AS)).isEqualTo(2);
  }

  @Test
  void aJourneyOfOneDayMayHaveTwoStops() {
    assertThat(
            World.of(
                    visit("one", "2024-08-20").in("Amaurote", "Utopia").on(DAY).end(),
                    visit("two", "2024-08-20").in("Bridgetown", "Utopia").on(DAY).end())
                .events())
        .containsExactly("one two");
    assertThat(
            World.of(
                    visit("one", "2024-08-20").in("Amaurote", "Utopia").on(DAY).end(),
                    visit("two", "2024-08-20").in("Mildendo", "Lilliput").on(DAY).end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void theStopsOfAJourneyAreNoDispute() {
    World world =
        World.of(
            visit("one", "2024-08-20").in("Amaurote", "Utopia").on(DAY).end(),
            visit("two", "2024-08-20").in("Bridgetown", "Utopia").on(DAY).end());
    assertThat(world.of(Ng.DISPUTES)).isEmpty();
  }

  @Test
  void whatIsPlannedForAMonthIsOneJourney() {
    assertThat(
            World.of(
                    visit("one", "2024-07-20")
                        .between("2024-08-01", "2024-08-31")
                        .status(Ng.PLANNED)
                        .end(),
                    visit("two", "2024-07-25")
                        .between("2024-08-01", "2024-08-31")
                        .status(Ng.CANCELLED)
                        .end())
                .events())
        .containsExactly("one two");
    assertThat(
            World.of(
                    visit("one", "2024-09-20").between("2024-08-01", "2024-08-31").end(),
                    visit("two", "2024-09-25").between("2024-08-01", "2024-08-31").end())
                .events())
        .containsExactly("one", "two");
  }

  @Test
  void anArticleMayTellTwiceWhatAnotherTellsOnce() {
    Told twice = meeting("one", "Ada", "Emmy").in("Amaurote", "Utopia").end();
    twice.report(Ng.MEETING).who("Ada", "Emmy").in("Amaurote", "Utopia").end();
    Told once = meeting("two", "Ada", "Emmy").in("Amaurote", "Utopia").end();
    assertThat(World.of(twice, once).events()).containsExactly("one two");
    assertThat(World.of(twice).events()).containsExactly("one", "one");
  }

  @Test
  void whatItsArticleKeepsApartStaysTwo() {
    ToldReport first = meeting("one", "Ada", "Emmy").in("Amaurote", "Utopia");
    Told twice = first.end();
    twice.report(Ng.MEETING).who("Ada", "Emmy").in("Amaurote", "Utopia").other(first).end();
    Told once = meeting("two", "Ada", "Emmy").in("Amaurote", "Utopia").end();
    assertThat(World.of(twice, once).events()).containsExactly("one", "one", "two");
  }

  @Test
  void whatSpeaksAgainstNothingMayStandBesideWhatFits() {
    assertThat(
            World.of(
                    meeting("one", "Ada", "Emmy", "Carl").in("Town_Hall", "Utopia").on(DAY).end(),
                    meeting("two", "Ada", "Emmy").in("Old_Bridge", "Utopia").on(DAY).end(),
                    meeting("three", "Ada").in("Old_Bridge", "Utopia").on(DAY).end())
                .events())
        .containsExactly("one three two");
  }
}
