package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.vocabulary.Ng;

/** Where sources disagree on one event, and where they only seem to. */
class DisagreementTest {
  private static final String WORDS =
      "On the phone the two of them spoke of the islands and of all the harbours";

  private static ToldReport report(String name, String published, Node type) {
    return Told.article(name).text(name).published(published).report(type).who("Ada", "Emmy");
  }

  private static ToldReport repeated(String name, String published, String day) {
    return Told.article(name)
        .published(published)
        .sentence(WORDS, "spoke")
        .report(Ng.CALL)
        .who("Ada", "Emmy")
        .resolved(day);
  }

  private static Set<String> disputes(ToldReport... reports) {
    Told[] articles = new Told[reports.length];
    for (int i = 0; i < reports.length; i++) {
      articles[i] = reports[i].end();
    }
    World world = World.of(articles);
    assertThat(world.events()).hasSize(1);
    return world.of(Ng.DISPUTES);
  }

  @Test
  void whatOneDeniesAndAnotherTellsIsADispute() {
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING).on("2024-08-18"),
                report("two", "2024-08-20", Ng.MEETING).on("2024-08-18").status(Ng.DENIED)))
        .containsExactly("status");
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING),
                report("two", "2024-08-20", Ng.MEETING).status(Ng.DENIED)))
        .containsExactly("status");
  }

  @Test
  void whatIsDeniedOfFewerOrOfMoreIsAnotherMeeting() {
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING),
                report("two", "2024-08-20", Ng.MEETING).who("Carl").status(Ng.DENIED)))
        .isEmpty();
  }

  @Test
  void oneSourceDoesNotDisagreeWithItself() {
    assertThat(
            disputes(
                told("one", "Gazette").on("2024-08-18"),
                told("two", "Gazette").on("2024-08-18").status(Ng.DENIED)))
        .isEmpty();
    assertThat(
            disputes(
                told("one", "Gazette").on("2024-08-18"),
                told("two", "Courier").on("2024-08-18").status(Ng.DENIED)))
        .containsExactly("status");
  }

  private static ToldReport told(String name, String publisher) {
    return Told.article(name)
        .text(name)
        .publisher(publisher)
        .published("2024-08-19")
        .report(Ng.MEETING)
        .who("Ada", "Emmy");
  }

  @Test
  void rivalPlacesOfOneDayAreADisputeWhereTheSentencesThemselvesNameThem() {
    assertThat(disputes(placed("one", "Amaurote", 0), placed("two", "Bridgetown", 0)))
        .containsExactly("hasPlace");
    assertThat(disputes(placed("one", "Amaurote", 0), placed("two", "Bridgetown", 200))).isEmpty();
  }

  private static ToldReport placed(String name, String town, int named) {
    return Told.article(name)
        .text(name)
        .published("2024-08-19")
        .mentionAt(named, "Place", town)
        .report(Ng.MEETING)
        .who("Ada", "Emmy")
        .in(town, "Utopia")
        .on("2024-08-18");
  }

  @Test
  void rivalSumsOfOneSigningAreADispute() {
    assertThat(disputes(signing("one", "$20bn"), signing("two", "$25 billion")))
        .containsExactly("amount");
    assertThat(disputes(signing("one", "$20bn"), signing("two", "20 billion dollars"))).isEmpty();
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING).on("2024-08-18").amount("$20bn"),
                report("two", "2024-08-19", Ng.MEETING).on("2024-08-18").amount("$25bn")))
        .isEmpty();
  }

  private static ToldReport signing(String name, String sum) {
    return report(name, "2024-08-19", Ng.SIGNING).on("2024-08-18").amount(sum);
  }

  @Test
  void theTwoReportsThatDisagreeAreNamed() {
    ToldReport held = report("one", "2024-08-19", Ng.MEETING).on("2024-08-18");
    ToldReport denied = report("two", "2024-08-20", Ng.MEETING).on("2024-08-18").status(Ng.DENIED);
    World world = World.of(held.end(), denied.end());
    assertThat(world.ofIri(held.iri(), Ng.CONTRADICTS))
        .containsExactly(denied.iri().replaceFirst(".*#", ""));
  }

  @Test
  void otherDaysWithoutAPlaceInCommonMayBeOfTwoMeetings() {
    assertThat(
            ofOne(
                report("one", "2024-08-20", Ng.MEETING).on("2024-08-12"),
                report("two", "2024-08-20", Ng.MEETING).on("2024-08-17")))
        .isEmpty();
  }

  @Test
  void aDenialOfAnotherTimeIsNoDispute() {
    assertThat(
            disputes(
                report("one", "2024-08-01", Ng.MEETING),
                report("two", "2024-08-20", Ng.MEETING).status(Ng.DENIED)))
        .isEmpty();
  }

  @Test
  void whatAReaderHardlyBelievedIsNoDispute() {
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING).on("2024-08-18"),
                report("two", "2024-08-20", Ng.MEETING)
                    .on("2024-08-18")
                    .status(Ng.DENIED)
                    .confidence("0.1")))
        .isEmpty();
  }

  @Test
  void calledOffAndThenHeldIsNoDisputeButHeldAndThenCalledOffIs() {
    assertThat(
            disputes(
                report("one", "2024-08-17", Ng.MEETING).on("2024-08-18").status(Ng.CANCELLED),
                report("two", "2024-08-19", Ng.MEETING).on("2024-08-18")))
        .isEmpty();
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING).on("2024-08-18"),
                report("two", "2024-08-20", Ng.MEETING).on("2024-08-18").status(Ng.CANCELLED)))
        .containsExactly("status");
  }

  @Test
  void theSameWordsDoNotDisagreeWithThemselves() {
    assertThat(
            disputes(
                repeated("one", "2024-08-14", "2024-08-12"),
                repeated("two", "2024-08-18", "2024-08-17")))
        .isEmpty();
  }

  /** What two articles disagree on of whom people say that they tell of one event. */
  private static Set<String> ofOne(ToldReport one, ToldReport other) {
    World world =
        World.of(Corrections.parse(one.iri() + ",same as," + other.iri()), one.end(), other.end());
    assertThat(world.events()).hasSize(1);
    return world.of(Ng.DISPUTES);
  }

  @Test
  void twoDaysOfOneEventAreADispute() {
    ToldReport first = report("one", "2024-08-20", Ng.MEETING).at("Harbour").on("2024-08-12");
    assertThat(ofOne(first, report("two", "2024-08-20", Ng.MEETING).at("Harbour").on("2024-08-19")))
        .containsExactly("date");
    assertThat(
            ofOne(
                first,
                report("three", "2024-08-20", Ng.MEETING)
                    .at("Harbour")
                    .between("2024-08-10", "2024-08-16")))
        .isEmpty();
  }

  @Test
  void oneWeekdayOfTwoWeeksIsNoDispute() {
    ToldReport first = report("one", "2024-08-14", Ng.MEETING).at("Harbour").resolved("2024-08-12");
    assertThat(
            ofOne(
                first,
                report("two", "2024-08-20", Ng.MEETING).at("Harbour").resolved("2024-08-19")))
        .isEmpty();
    assertThat(
            ofOne(
                first,
                report("three", "2024-08-20", Ng.MEETING).at("Harbour").resolved("2024-08-18")))
        .containsExactly("date");
  }

  @Test
  void theWeekdayOfTheNextDayIsNoDispute() {
    ToldReport other = report("one", "2024-08-20", Ng.MEETING).at("Harbour").on("2024-08-12");
    assertThat(
            ofOne(
                other,
                report("two", "2024-08-22", Ng.MEETING).at("Harbour").resolved("2024-08-16")))
        .isEmpty();
    assertThat(
            ofOne(
                other,
                report("three", "2024-08-21", Ng.MEETING).at("Harbour").resolved("2024-08-16")))
        .containsExactly("date");
  }

  @Test
  void aJourneyOfTwoDaysIsNoDispute() {
    ToldReport first = report("one", "2024-08-20", Ng.VISIT).at("Harbour").on("2024-08-12");
    assertThat(ofOne(first, report("two", "2024-08-20", Ng.VISIT).at("Harbour").on("2024-08-14")))
        .isEmpty();
    assertThat(ofOne(first, report("three", "2024-08-20", Ng.VISIT).at("Harbour").on("2024-08-16")))
        .containsExactly("date");
  }

  @Test
  void aDayByTheClockOfAnotherPlaceIsNoDispute() {
    assertThat(
            disputes(
                report("one", "2024-08-19", Ng.MEETING).at("Harbour").resolved("2024-08-18"),
                report("two", "2024-08-19", Ng.MEETING).at("Harbour").resolved("2024-08-19")))
        .isEmpty();
  }
}
