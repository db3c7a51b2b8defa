package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.vocabulary.Geo;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** What stands on events, entities, relations and tenures. */
class KnowledgeTest {
  /** A text such as an agency sends. */
  private static final String HARBOUR =
      "Harbour to grow. OSTHAVEN - The harbour of Osthaven is to be widened for larger ships over the "
          + "next six years, the mayor said on Monday after a long meeting with the owners of the "
          + "docks. The programme is worth forty million crowns and is the largest of its kind on the "
          + "coast for more than a decade. A third of the money comes from the state, the rest from "
          + "two banks in the capital that have lent to the town before. The council will vote on the "
          + "plans in October, when the last of the surveys of the sea bed are due. Nearly twelve per "
          + "cent of all goods that enter the country by sea pass through Osthaven, most of them on "
          + "ships that were built before the bridge across the sound was opened. Union leaders said "
          + "that the work would bring labour to a region where every fifth person under thirty is "
          + "without a job, and asked that it be given to people of the town. The owners of the ferry "
          + "line to the islands, which has used the old quay since the war, fear that they will have "
          + "to leave while the walls are raised. They are to be heard by a committee next week. "
          + "Fishermen in the neighbouring villages have sent a letter in which they say that the "
          + "dredging will drive the herring from the bay for years, as it did when the power station "
          + "was built. The mayor promised that nets and boats would be paid for.";

  private static final String FOOTER =
      "Read all our news of the coast and the islands in the evening letter, which comes free to "
          + "your box at six on every day of the week but Sunday.";

  private static Told article(String name, String published) {
    return Told.article(name).text(name).published(published).publisher(name + " Times");
  }

  private static Told meeting(String name, String published, Node status) {
    return report(name, published, status).end();
  }

  private static ToldReport report(String name, String published, Node status) {
    return article(name, published)
        .report(Ng.MEETING)
        .who("Ada", "Emmy")
        .on("2024-08-18")
        .status(status);
  }

  @Test
  void theLaterWordWinsAmongAsserted() {
    World world =
        World.of(
            meeting("one", "2024-08-19", Ng.HAPPENED), meeting("two", "2024-08-20", Ng.CANCELLED));
    assertThat(world.of(Ng.STATUS)).containsExactly("cancelled");
    assertThat(world.of(Ng.DISPUTES)).containsExactly("status");
  }

  @Test
  void aDenialNeverOverridesAnAssertedHappened() {
    World world =
        World.of(
            meeting("one", "2024-08-19", Ng.HAPPENED), meeting("two", "2024-08-20", Ng.DENIED));
    assertThat(world.of(Ng.STATUS)).containsExactly("happened");
    assertThat(world.of(Ng.DISPUTES)).containsExactly("status");
  }

  @Test
  void theCountryOfAPlaceIsKnownAndNotMentionedThereby() {
    World world =
        World.of(report("one", "2024-08-19", Ng.HAPPENED).in("Geneva", "Switzerland").end());
    assertThat(world.of(Ng.COUNTRY)).containsExactly("Switzerland");
    assertThat(world.of("Switzerland", RDF.Nodes.type)).containsExactly("Country");
    assertThat(world.of("Switzerland", Ng.MENTIONED_IN)).isEmpty();
    assertThat(world.of("Switzerland", Ng.NAMED_IN)).hasSize(1);
    assertThat(world.of("Geneva", Ng.MENTIONED_IN)).hasSize(1);
  }

  @Test
  void attributedOnlyWhereNobodyAssertsIt() {
    Told quoted = report("one", "2024-08-19", Ng.HAPPENED).accordingTo("Agency").end();
    assertThat(World.of(quoted).of(Ng.ATTRIBUTED_ONLY)).containsExactly("true");
    assertThat(
            World.of(
                    report("one", "2024-08-19", Ng.HAPPENED).accordingTo("Agency").end(),
                    meeting("two", "2024-08-19", Ng.HAPPENED))
                .of(Ng.ATTRIBUTED_ONLY))
        .isEmpty();
  }

  @Test
  void aPlaceLiesWhereMostArticlesPlaceIt() {
    World world =
        World.of(
            meeting("one", "2024-08-19", Ng.HAPPENED)
                .mention("Place", "Perth")
                .lies("Perth", "-31.95", "115.86"),
            meeting("two", "2024-08-20", Ng.HAPPENED)
                .mention("Place", "Perth")
                .lies("Perth", "56.4", "-3.43"),
            meeting("three", "2024-08-21", Ng.HAPPENED)
                .mention("Place", "Perth")
                .lies("Perth", "56.4", "-3.43"));
    assertThat(world.of("Perth", Geo.LAT)).containsExactly("56.4");
    assertThat(world.of("Perth", Geo.LONG)).containsExactly("-3.43");
    assertThat(world.of("Ada", Geo.LAT)).isEmpty();
  }

  @Test
  void copiesOfOneTextAreOneSource() {
    World world =
        World.of(
            report("one", "2024-08-19", Ng.HAPPENED).end().text("agency"),
            report("two", "2024-08-19", Ng.HAPPENED).end().text("agency"),
            meeting("three", "2024-08-19", Ng.HAPPENED));
    assertThat(world.of(Ng.ARTICLE_COUNT)).containsExactly("3");
    assertThat(world.of(Ng.SOURCE_COUNT)).containsExactly("2");
    assertThat(world.count(Ng.SAME_TEXT)).isEqualTo(1);
  }

  @Test
  void aCutAndEditedCopyIsTheSameSource() {
    String whole = words("whole", 300);
    String edited = words("whole", 200).replace("whole40 ", "other ").replace("whole90 ", "");
    World world =
        World.of(
            report("one", "2024-08-19", Ng.HAPPENED).end().text(whole),
            report("two", "2024-08-19", Ng.HAPPENED).end().text(edited),
            report("three", "2024-08-19", Ng.HAPPENED).end().text(words("own", 300)));
    assertThat(world.of(Ng.ARTICLE_COUNT)).containsExactly("3");
    assertThat(world.of(Ng.SOURCE_COUNT)).containsExactly("2");
    assertThat(world.count(Ng.SAME_TEXT)).isEqualTo(1);
  }

  @Test
  void aCopyUnderAnotherHeadlineWithWordsChangedHereAndThereIsTheSameSource() {
    String whole = words("whole", 400);
    String edited =
        words("headline", 8)
            + IntStream.range(20, 380)
                .mapToObj(i -> i % 60 == 0 ? "other " : "whole" + i + " ")
                .collect(Collectors.joining());
    World world =
        World.of(
            report("one", "2024-08-19", Ng.HAPPENED).end().text(whole),
            report("two", "2024-08-19", Ng.HAPPENED).end().text(edited));
    assertThat(world.of(Ng.ARTICLE_COUNT)).containsExactly("2");
    assertThat(world.of(Ng.SOURCE_COUNT)).containsExactly("1");
    assertThat(world.count(Ng.SAME_TEXT)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cut at the end",
        "cut to half of it",
        "another headline",
        "a sentence dropped",
        "another spelling",
        "all of it"
      })
  void anAgencyTextIsKnownAgainInTheHandsOfAnEditor(String edit) {
    World world =
        World.of(
            report("one", "2024-08-19", Ng.HAPPENED).end().text(HARBOUR),
            report("two", "2024-08-19", Ng.HAPPENED).end().text(edited(edit)));
    assertThat(world.of(Ng.SOURCE_COUNT)).containsExactly("1");
    assertThat(world.count(Ng.SAME_TEXT)).isEqualTo(1);
  }

  private static String edited(String edit) {
    return switch (edit) {
      case "cut at the end" -> HARBOUR.substring(0, HARBOUR.indexOf("Fishermen"));
      case "cut to half of it" -> HARBOUR.substring(0, HARBOUR.length() / 2);
      case "another headline" ->
          HARBOUR.replace("Harbour to grow", "New quay planned in the north");
      case "a sentence dropped" -> HARBOUR.replaceFirst("The programme .*? decade\\. ", "");
      case "another spelling" ->
          HARBOUR
              .replace("harbour", "harbor")
              .replace("programme", "program")
              .replace("labour", "labor")
              .replace("per cent", "percent");
      default ->
          edited("another spelling")
              .substring(0, HARBOUR.indexOf("Fishermen"))
              .replace("Harbor to grow", "A quay");
    };
  }

  @Test
  void articlesThatShareAFooterAreTwoTexts() {
    World world =
        World.of(
            report("one", "2024-08-19", Ng.HAPPENED).end().text(words("one", 300) + FOOTER),
            report("two", "2024-08-19", Ng.HAPPENED).end().text(words("two", 300) + FOOTER));
    assertThat(world.of(Ng.SOURCE_COUNT)).containsExactly("2");
    assertThat(world.count(Ng.SAME_TEXT)).isZero();
  }

  private static String words(String word, int number) {
    return IntStream.range(0, number).mapToObj(i -> word + i + " ").collect(Collectors.joining());
  }

  @Test
  void aGroupIsOneOfAllArticlesWhereItsOwnerIs() {
    Told one = article("one", "2024-08-19");
    Told two = article("two", "2024-08-20");
    one.report(Ng.MEETING).who("Ada").whoIs(one.group("Utopia", "rebels")).on("2024-08-18").end();
    two.report(Ng.MEETING).who("Ada").whoIs(two.group("Utopia", "rebels")).on("2024-08-18").end();
    World world = World.of(one, two);
    String group = Told.BASE + "group/Utopia/rebels";
    assertThat(world.events()).containsExactly("one two");
    assertThat(world.of(Sem.HAS_ACTOR)).containsExactly("Ada", "rebels");
    assertThat(world.ofIri(group, RDF.Nodes.type)).containsExactly("Group");
    assertThat(world.ofIri(group, Ng.GROUP_OF)).containsExactly("Utopia");
    assertThat(world.ofIri(group, Ng.GROUP_KIND)).containsExactly("rebels");
    assertThat(world.ofIri(group, Ng.MENTIONED_IN)).containsExactly("one", "two");
    assertThat(world.count(OWL.sameAs.asNode())).isEqualTo(2);
  }

  @Test
  void aGroupIsCalledWhatMostArticlesCallIt() {
    Told one = article("one", "2024-08-19");
    Told two = article("two", "2024-08-20");
    Told three = article("three", "2024-08-21");
    one.report(Ng.MEETING).who("Ada").whoIs(one.group("Utopia", "officials", "officials")).end();
    two.report(Ng.MEETING)
        .who("Ada")
        .whoIs(two.group("Utopia", "officials", "spying officials"))
        .end();
    three
        .report(Ng.MEETING)
        .who("Ada")
        .whoIs(three.group("Utopia", "officials", "officials"))
        .end();
    String group = Told.BASE + "group/Utopia/officials";
    World world = World.of(one, two, three);
    assertThat(world.ofIri(group, RDFS.Nodes.label)).containsExactly("officials");
    assertThat(world.ofIri(group, SKOS.altLabel.asNode())).containsExactly("spying officials");
  }

  @Test
  void aGroupOfNobodyKnownStaysUnderItsArticle() {
    Told one = article("one", "2024-08-19");
    String group = one.iri() + "#group=/rebels";
    one.report(Ng.MEETING).who("Ada").whoIs(group).end();
    assertThat(World.of(one).of(Sem.HAS_ACTOR)).containsExactly("Ada", "rebels");
    assertThat(World.of(one).ofIri(group, Ng.MENTIONED_IN)).containsExactly("one");
  }

  @Test
  void anEventGoesByTheNameOfItsFirstReport() {
    World both =
        World.of(
            meeting("two", "2024-08-20", Ng.HAPPENED), meeting("one", "2024-08-21", Ng.HAPPENED));
    String second = Keys.event(Told.BASE + "article/one#report=0,4,Meeting");
    assertThat(second).endsWith(both.of(Ng.ALSO_KNOWN_AS).iterator().next());
    assertThat(both.of(RDFS.Nodes.label)).containsExactly("Meeting: Ada, Emmy (2024-08-18)");
  }

  @Test
  void relationsStandWhereNobodyContestsThem() {
    Told says = article("one", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia");
    assertThat(World.of(says).of("Ada", Ng.HEAD_OF_STATE)).containsExactly("Utopia");
    Told denies = article("two", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia", Ng.DENIED);
    assertThat(World.of(says, denies).of("Ada", Ng.HEAD_OF_STATE)).isEmpty();
    assertThat(World.of(says, denies).count(Ng.REPORTED_ON)).isEqualTo(1);
  }

  @Test
  void onlyWhatIsAssertedAndNotOverStandsAsPlainRelation() {
    Told possible =
        article("one", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia", Ng.POSSIBLE);
    Told quoted =
        article("two", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia").saidBy("Agency");
    Told over = article("three", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia").former();
    assertThat(World.of(possible, quoted, over).of("Ada", Ng.HEAD_OF_STATE)).isEmpty();
    assertThat(World.of(possible, quoted, over).count(Ng.REPORTED_ON)).isZero();
  }

  @Test
  void aTenureHasEveryYearSinceWhenItIsSaidToLast() {
    World world =
        World.of(
            article("one", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia").since("2019"),
            article("two", "2024-08-20").claim("Ada", Ng.HEAD_OF_STATE, "Utopia").since("2018"));
    assertThat(world.count(Ng.SINCE)).isEqualTo(2);
    assertThat(world.count(Ng.REPORTED_ON)).isEqualTo(2);
  }

  @Test
  void oneMisreadSentenceMakesNoSecondPresident() {
    Told[] articles = {
      article("one", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("two", "2024-08-20").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("three", "2024-08-21").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("four", "2024-08-21").claim("Carl", Ng.HEAD_OF_STATE, "Utopia"),
      article("five", "2014-08-21").claim("Emmy", Ng.HEAD_OF_STATE, "Utopia")
    };
    World world = World.of(articles);
    assertThat(world.of("Ada", Ng.HEAD_OF_STATE)).containsExactly("Utopia");
    assertThat(world.of("Carl", Ng.HEAD_OF_STATE)).isEmpty();
    assertThat(world.of("Emmy", Ng.HEAD_OF_STATE)).containsExactly("Utopia");
    assertThat(world.surenessOf("Ada")).containsExactly("sure");
    assertThat(world.surenessOf("Carl")).containsExactly("unsure");
    assertThat(world.surenessOf("Emmy")).containsExactly("likely");
  }

  @Test
  void whoHeldAnOfficeBeforeAndWhoAfterIsToldOfATenure() {
    Told[] articles = {
      article("one", "2024-01-10").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("two", "2024-02-10").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("three", "2024-06-10").claim("Emmy", Ng.HEAD_OF_STATE, "Utopia"),
      article("four", "2024-07-10").claim("Emmy", Ng.HEAD_OF_STATE, "Utopia")
    };
    World world = World.of(articles);
    assertThat(world.all(Ng.SUCCEEDED_ON)).containsExactly("2024-06-10");
    assertThat(world.all(Ng.PRECEDED_ON)).containsExactly("2024-02-10");
  }

  @Test
  void oneMisreadSentenceSucceedsNobody() {
    Told[] articles = {
      article("one", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("two", "2024-08-20").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("three", "2024-08-21").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
      article("four", "2024-08-22").claim("Carl", Ng.HEAD_OF_STATE, "Utopia")
    };
    assertThat(World.of(articles).count(Ng.SUCCEEDED_ON)).isZero();
  }

  @Test
  void ofAnOfficeThatManyHoldNobodyIsSucceeded() {
    Told[] articles = {
      article("one", "2024-01-10").claim("Ada", Ng.MEMBER_OF, "Utopia").title("member"),
      article("two", "2024-06-10").claim("Emmy", Ng.MEMBER_OF, "Utopia").title("member")
    };
    assertThat(World.of(articles).count(Ng.SUCCEEDED_ON)).isZero();
  }

  @Test
  void twoSuccessorsAreBothLikely() {
    World world =
        World.of(
            article("one", "2024-08-19").claim("Ada", Ng.HEAD_OF_STATE, "Utopia"),
            article("two", "2024-09-01").claim("Carl", Ng.HEAD_OF_STATE, "Utopia"));
    assertThat(world.of("Ada", Ng.HEAD_OF_STATE)).containsExactly("Utopia");
    assertThat(world.of("Carl", Ng.HEAD_OF_STATE)).containsExactly("Utopia");
    assertThat(world.surenessOf("Ada")).containsExactly("likely");
  }

  @Test
  void manyMayBeOfficialsOfOneCountry() {
    World world =
        World.of(
            article("one", "2024-08-19").claim("Ada", Ng.OFFICIAL_OF, "Utopia"),
            article("two", "2024-08-20").claim("Ada", Ng.OFFICIAL_OF, "Utopia"),
            article("three", "2024-08-21").claim("Ada", Ng.OFFICIAL_OF, "Utopia"),
            article("four", "2024-08-21").claim("Carl", Ng.OFFICIAL_OF, "Utopia"));
    assertThat(world.of("Carl", Ng.OFFICIAL_OF)).containsExactly("Utopia");
    assertThat(world.surenessOf("Carl")).containsExactly("likely");
  }

  @Test
  void anEventIsSureByItsSourcesAndAtMostLikelyWhereTheyDisagree() {
    Told once = meeting("one", "2024-08-19", Ng.HAPPENED);
    assertThat(World.of(once).of(Ng.SURENESS)).containsExactly("sure");
    World quoted = World.of(report("one", "2024-08-19", Ng.HAPPENED).accordingTo("Agency").end());
    assertThat(quoted.of(Ng.SURENESS)).containsExactly("likely");
    World disputed = World.of(once, meeting("two", "2024-08-19", Ng.CANCELLED));
    assertThat(disputed.of(Ng.SURENESS)).containsExactly("likely");
  }

  @Test
  void aLinkGivesTheLabelAndMostArticlesTheType() {
    World world =
        World.of(
            article("one", "2024-08-19")
                .mention("Place", "Ada_Byron_(writer)")
                .link("Ada_Byron_(writer)"),
            article("two", "2024-08-19").mention("Person", "Ada_Byron_(writer)"),
            article("three", "2024-08-19").mention("Person", "Ada_Byron_(writer)"));
    assertThat(world.of("Ada_Byron_(writer)", RDFS.Nodes.label)).containsExactly("Ada Byron");
    assertThat(world.of("Ada_Byron_(writer)", RDF.Nodes.type)).containsExactly("Person");
    assertThat(world.of("Ada_Byron_(writer)", Ng.MENTIONED_IN))
        .containsExactly("one", "three", "two");
  }

  @Test
  void aCorrectionJoinsEntities() {
    Corrections corrections =
        Corrections.parse(Told.entity("person/ada") + ",same as," + Told.entity("Ada"));
    World world =
        World.of(corrections, article("one", "2024-08-19").mention("Person", "person/ada"));
    assertThat(world.of("Ada", RDF.Nodes.type)).containsExactly("Person");
    assertThat(world.of("person/ada", OWL.sameAs.asNode())).containsExactly("Ada");
  }

  @Test
  void aRejectedReportIsNoEvent() {
    ToldReport report = report("one", "2024-08-19", Ng.HAPPENED);
    Corrections corrections =
        Corrections.parse(report.iri() + ",reject,,\"no such meeting, it was a film\"");
    assertThat(World.of(corrections, report.end()).events()).isEmpty();
  }

  @Test
  void peoplePutPlaceDayStatusClassAndParticipantsRight() {
    ToldReport report = report("one", "2024-08-19", Ng.HAPPENED);
    String iri = report.iri();
    World world =
        World.of(
            Corrections.parse(
                String.join(
                    "\n",
                    iri + ",place," + Told.entity("Geneva"),
                    iri + ",day,2024-08-12",
                    iri + ",status,planned",
                    iri + ",class,Visit",
                    iri + ",participant," + Told.entity("Grace"),
                    iri + ",no participant," + Told.entity("Emmy"))),
            report.end());
    assertThat(world.of(Sem.HAS_PLACE)).containsExactly("Geneva");
    assertThat(world.of(Ng.DATE)).containsExactly("2024-08-12");
    assertThat(world.of(Ng.EARLIEST)).containsExactly("2024-08-12");
    assertThat(world.of(Ng.STATUS)).containsExactly("planned");
    assertThat(world.of(RDF.Nodes.type)).containsExactlyInAnyOrder("Event", "Visit");
    assertThat(world.of(Sem.HAS_ACTOR)).containsExactlyInAnyOrder("Ada", "Grace");
  }

  @Test
  void peopleSayThatPlaceAndDayAreNotKnown() {
    ToldReport report = report("one", "2024-08-19", Ng.HAPPENED);
    String iri = report.iri();
    World world = World.of(Corrections.parse(iri + ",place,\n" + iri + ",day,"), report.end());
    assertThat(world.of(Sem.HAS_PLACE)).isEmpty();
    assertThat(world.of(Ng.DATE)).isEmpty();
  }
}
