package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.vocabulary.Ng;

/** What has a party in common with an event of the news and is another occasion all the same. */
class OtherOccasionTest {
  private static final String DAY = "2024-08-18";
  private static final String NEXT = "2024-08-19";

  private static ToldReport meeting(String article, String published, String... who) {
    return Told.article(article).text(article).published(published).report(Ng.MEETING).who(who);
  }

  private static ToldReport visit(String article, String published) {
    return Told.article(article)
        .text(article)
        .published(published)
        .report(Ng.VISIT)
        .as(Ng.VISITOR, "Ada");
  }

  private static ToldReport sentence(
      String article, String published, String words, String word, Node type) {
    return Told.article(article).published(published).sentence(words, word).report(type);
  }

  private static Told talks(String article, String words) {
    return sentence(article, NEXT, words, "talks", Ng.MEETING).who("Ada", "Emmy").end();
  }

  @Test
  void aPrivateTalkOfTwoIsNoneAtWhichOthersSit() {
    Told many = meeting("many", NEXT, "Ada", "Emmy", "Carl").on(DAY).end();
    Told two = meeting("two", NEXT, "Ada", "Emmy").in("Amaurote", "Utopia").on(DAY).end();
    for (String words :
        List.of(
            "After it Ada had private 25-minute talks with Emmy",
            "In the end there were one-on-one talks of Ada and Emmy",
            "Ada had had talks with Emmy in private")) {
      assertThat(World.of(many, talks("aside", words)).events()).containsExactly("aside", "many");
    }
    for (String words :
        List.of(
            "Ada had private sector talks with Emmy",
            "On one day of the week there were talks of Ada and Emmy")) {
      assertThat(World.of(many, talks("aside", words)).events()).containsExactly("aside many");
    }
    Told aside =
        sentence("aside", NEXT, "Ada had private talks with Emmy", "talks", Ng.MEETING)
            .who("Ada", "Emmy")
            .in("Amaurote", "Utopia")
            .end();
    assertThat(World.of(aside, two).events()).containsExactly("aside two");
    assertThat(World.of(many, two, aside).events()).containsExactly("aside two", "many");
    Told ahead = meeting("plan", "2024-08-16", "Ada", "Emmy").on(DAY).status(Ng.PLANNED).end();
    assertThat(World.of(many, ahead, two, aside).events())
        .containsExactly("aside two", "many plan");
    assertThat(World.of(ahead, aside).events()).containsExactly("aside plan");
  }

  /** A meeting of Ada and a nameless group. */
  private static Told withGroup(String kind) {
    return Told.article("two")
        .text("two")
        .published(NEXT)
        .report(Ng.MEETING)
        .who("Ada")
        .whoIs(Told.BASE + "article/two#group=/" + kind)
        .in("Amaurote", "Utopia")
        .end();
  }

  @Test
  void whoMetResidentsDidNotMeetWhomAnotherArticleNames() {
    Told both = meeting("one", NEXT, "Ada", "Emmy").in("Amaurote", "Utopia").on(DAY).end();
    assertThat(World.of(both, withGroup("residents")).events()).containsExactly("one", "two");
    assertThat(World.of(both, withGroup("ministers")).events()).containsExactly("one two");
  }

  @Test
  void officialsOfAStateAreNotThoseOfAnotherReport() {
    assertThat(World.of(officials("one", "Ada").on(DAY).end(), officials("two").end()).events())
        .containsExactly("one", "two");
  }

  private static ToldReport officials(String article, String... who) {
    Told told = Told.article(article).text(article).published(NEXT).mention("Country", "Utopia");
    String group = told.group("Utopia", "officials");
    return told.report(Ng.MEETING).who(who).whoIs(group).in("Amaurote", "Utopia");
  }

  @Test
  void officialsOfTwoStatesMayBeOthersThanTheTwoWhoAreNamed() {
    Told officials = Told.article("one").text("one").published(NEXT);
    String ours = officials.group("Utopia", "officials");
    String theirs = officials.group("Lilliput", "officials");
    officials.report(Ng.MEETING).whoIs(ours).whoIs(theirs).end();
    Told two =
        Told.article("two")
            .text("two")
            .published(NEXT)
            .claim("Ada", Ng.MINISTER_OF, "Utopia")
            .claim("Emmy", Ng.MINISTER_OF, "Lilliput")
            .report(Ng.MEETING)
            .who("Ada", "Emmy")
            .end();
    assertThat(World.of(officials, two).events()).containsExactly("one", "two");
  }

  @Test
  void aPlanWithoutDayIsNotTheVisitOfWhichNoPlaceIsTold() {
    Told now = visit("one", NEXT).on(NEXT).end();
    Told soon = visit("two", DAY).status(Ng.PLANNED).in("Lilliput").end();
    assertThat(World.of(now, soon).events()).containsExactly("one", "two");
  }

  @Test
  void whoIsThereTheDayBeforeIsOnAnotherVisit() {
    Told tomorrow = visit("one", DAY).status(Ng.PLANNED).on(NEXT).end();
    assertThat(World.of(tomorrow, visit("two", DAY).in("Lilliput").end()).events())
        .containsExactly("one", "two");
    assertThat(World.of(tomorrow, visit("two", NEXT).in("Lilliput").end()).events())
        .containsExactly("one two");
  }

  @Test
  void whatIsToldOfEarlierTimesIsNotTheNews() {
    Told now = visit("one", NEXT).in("Lilliput").on(DAY).end();
    for (String words :
        new String[] {
          "Ada, who had previously visited the island, said so.",
          "The last time Ada visited the island it was raining.",
          "Until then Ada had only visited the island of the north.",
          "Ada has visited the island on three occasions."
        }) {
      assertThat(World.of(now, placed(words)).events()).containsExactly("one", "two");
    }
    assertThat(World.of(now, placed("Ada visited the island for the New Times.")).events())
        .containsExactly("one two");
  }

  private static Told placed(String words) {
    return sentence("two", NEXT, words, "visited", Ng.VISIT)
        .as(Ng.VISITOR, "Ada")
        .in("Lilliput")
        .end();
  }

  @Test
  void statesTalkAboutSeveralThingsAtATime() {
    Told fish = states("one", DAY).about("fish quotas").end();
    assertThat(World.of(fish, states("two", NEXT).about("landing rights").end()).events())
        .containsExactly("one", "two");
    assertThat(World.of(fish, states("two", NEXT).about("the quotas for fish").end()).events())
        .containsExactly("one two");
  }

  @Test
  void talksOfStatesWeeksLaterAreOthers() {
    Told first = states("one", DAY).end();
    assertThat(World.of(first, states("two", "2024-09-05").end()).events())
        .containsExactly("one", "two");
    assertThat(World.of(first, meeting("two", "2024-08-22", "Utopia", "Lilliput").end()).events())
        .containsExactly("one two");
  }

  @Test
  void aPactOfTwoStatesIsNotTheOneThatTheyHaveWithAThird() {
    assertThat(
            World.of(pact("one", "Utopia", "Lilliput"), pact("two", "Utopia", "Lilliput")).events())
        .containsExactly("one two");
    assertThat(
            World.of(
                    pact("one", "Utopia", "Lilliput"),
                    pact("two", "Utopia", "Lilliput", "Blefuscu"))
                .events())
        .containsExactly("one", "two");
  }

  private static Told pact(String article, String... states) {
    Told told = Told.article(article).text(article).published(DAY);
    List.of(states).forEach(state -> told.mention("Country", state));
    return told.report(Ng.SIGNING).who(states).end();
  }

  @Test
  void theManagersOfTwoFirmsAreNoStates() {
    assertThat(World.of(ofFirms("one", DAY), ofFirms("two", "2024-09-05")).events())
        .containsExactly("one two");
  }

  private static Told ofFirms(String article, String published) {
    return ofGroups(article, published, "Organization", "managers", "Grand_Canal", "Small_Canal");
  }

  private static Told ofGroups(
      String article, String published, String type, String kind, String one, String other) {
    Told told = Told.article(article).text(article).published(published);
    told.mention(type, one).mention(type, other);
    return told.report(Ng.MEETING)
        .whoIs(told.group(one, kind))
        .whoIs(told.group(other, kind))
        .end();
  }

  @Test
  void theOfficialsOfTwoStatesAre() {
    assertThat(World.of(ofOfficials("one", DAY), ofOfficials("two", "2024-09-05")).events())
        .containsExactly("one", "two");
  }

  private static Told ofOfficials(String article, String published) {
    return ofGroups(article, published, "Country", "officials", "Utopia", "Lilliput");
  }

  @Test
  void anUndatedArticleIsNotFarAway() {
    Told month = states(Told.article("one").text("one")).between(DAY, "2024-08-25").end();
    assertThat(World.of(month, states("two", NEXT).on(NEXT).end()).events())
        .containsExactly("one two");
    assertThat(World.of(month, states("two", "2024-09-15").on(NEXT).end()).events())
        .containsExactly("one two");
    assertThat(
            World.of(
                    states("one", DAY).between(DAY, "2024-08-25").end(),
                    states("two", "2024-09-15").on(NEXT).end())
                .events())
        .containsExactly("one", "two");
  }

  private static ToldReport states(String article, String published) {
    return states(Told.article(article).text(article).published(published));
  }

  private static ToldReport states(Told article) {
    return article
        .mention("Country", "Utopia")
        .mention("Country", "Lilliput")
        .report(Ng.MEETING)
        .who("Utopia", "Lilliput");
  }
}
