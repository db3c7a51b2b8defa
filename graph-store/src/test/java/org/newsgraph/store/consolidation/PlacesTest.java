package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.ToldReport;
import org.newsgraph.store.vocabulary.Ng;

/** Places that lie in one another, or are called by a short form of their names. */
class PlacesTest {
  private static Told article(String name) {
    return Told.article(name).text(name).published("2024-08-20");
  }

  private static ToldReport visit(String article) {
    return article(article).report(Ng.VISIT).as(Ng.VISITOR, "Ada");
  }

  private static List<String> events(String one, String other) {
    return World.of(visit("one").at(one).end(), visit("two").at(other).end()).events();
  }

  @Test
  void aRoomLiesInItsBuildingAndTheBuildingInItsTown() {
    assertThat(events("Oval_Office", "White_House")).containsExactly("one two");
    assertThat(events("Oval_Office", "Washington,_D.C.")).containsExactly("one two");
    assertThat(events("Oval_Office", "London")).containsExactly("one", "two");
  }

  @Test
  void aCountryLiesInItsRegionAndContinent() {
    assertThat(events("Lithuania", "Baltic_states")).containsExactly("one two");
    assertThat(events("Lithuania", "Europe")).containsExactly("one two");
    assertThat(events("Lithuania", "Latvia")).containsExactly("one", "two");
  }

  @Test
  void aTownLiesInTheRegionOfItsCountry() {
    Told town = visit("one").in("Bridgetown", "Lithuania").end();
    assertThat(World.of(town, visit("two").at("Europe").end()).events()).containsExactly("one two");
    assertThat(World.of(town, visit("two").at("Africa").end()).events())
        .containsExactly("one", "two");
  }

  @Test
  void whatTheArticleSaysLiesAroundItDoesSo() {
    Told harbour = visit("one").at("Old_Harbour").end();
    Told town = visit("two").at("Amaurote").end();
    assertThat(World.of(harbour, town).events()).containsExactly("one", "two");
    assertThat(
            World.of(
                    visit("one")
                        .at("Old_Harbour")
                        .end()
                        .claim("Old_Harbour", Ng.LOCATED_IN, "Lower_Amaurote")
                        .claim("Lower_Amaurote", Ng.LOCATED_IN, "Amaurote"),
                    town)
                .events())
        .containsExactly("one two");
  }

  @Test
  void theGulfOfOneArticleIsTheOtherGulfOfTheOther() {
    Told shortly =
        article("one")
            .sentence("Gulf ", "Gulf")
            .mention("Place", "Persian_Gulf")
            .report(Ng.VISIT)
            .as(Ng.VISITOR, "Ada")
            .at("Persian_Gulf")
            .end();
    assertThat(World.of(shortly, visit("two").at("Gulf_of_Mexico").end()).events())
        .containsExactly("one two");
    assertThat(events("Persian_Gulf", "Gulf_of_Mexico")).containsExactly("one", "two");
  }

  @Test
  void aTownThatIsCalledShortlyIsStillAnotherTown() {
    Told town =
        article("one")
            .sentence("Town ", "Town")
            .mention("Place", "Town,_Utopia")
            .report(Ng.MEETING)
            .who("Ada", "Emmy")
            .at("Town,_Utopia")
            .on("2024-08-18")
            .end();
    Told other =
        article("two").report(Ng.MEETING).who("Ada", "Emmy").at("Amaurote").on("2024-08-18").end();
    assertThat(World.of(town, other).of(Ng.DISPUTES)).containsExactly("hasPlace");
  }
}
