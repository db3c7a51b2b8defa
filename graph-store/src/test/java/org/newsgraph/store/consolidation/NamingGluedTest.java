package org.newsgraph.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.vocabulary.Ng;

/** Names with words around them that were read as part of them, and names that are often used. */
class NamingGluedTest {
  private static final String CREDIT =
      "the same name, with a rank, a post or the name of an agency or a paper beside it";

  /** News of Utopia, so that what stands in two such articles is of one topic. */
  private static Told utopian(String name, String published) {
    return Told.article(name)
        .text(name)
        .published(published)
        .bearer("Country", "Utopia", "Utopia")
        .bearer("Organization", "Syphogrants", "Syphogrants");
  }

  private static String standing(World world, String iri) {
    return String.join(" ", world.ofIri(Told.entity(iri), OWL.sameAs.asNode()));
  }

  private static World withKnown(String type, String iri, String name) {
    return World.of(
        utopian("one", "2024-08-20")
            .bearer("Person", "Omar_Karimov", "Omar Karimov")
            .link("Omar_Karimov")
            .bearer("Organization", "NCA", "NCA")
            .link("NCA"),
        utopian("two", "2024-08-28").bearer(type, iri, name));
  }

  @Test
  void anAgencyBeforeANameIsNoPartOfIt() {
    World person = withKnown("Organization", "organization/reuters-karimov", "Reuters Karimov");
    assertThat(standing(person, "organization/reuters-karimov")).isEqualTo("Omar_Karimov");
    assertThat(person.ofIri(Told.entity("organization/reuters-karimov"), Ng.JOINED_BECAUSE))
        .containsExactly(CREDIT);
    World body = withKnown("Organization", "organization/getty-images-nca", "Getty Images NCA");
    assertThat(standing(body, "organization/getty-images-nca")).isEqualTo("NCA");
  }

  @Test
  void whatIsNoAgencyIsPartOfTheName() {
    World world = withKnown("Organization", "organization/harbour-karimov", "Harbour Karimov");
    assertThat(standing(world, "organization/harbour-karimov")).isEmpty();
    World first = withKnown("Organization", "organization/karimov-reuters", "Karimov Reuters");
    assertThat(standing(first, "organization/karimov-reuters")).isEmpty();
  }

  @Test
  void aRankAndTheForceBeforeItAreNoPartOfTheName() {
    World person =
        withKnown("Person", "person/navy-rear-adm-omar-karimov", "Navy Rear Adm. Omar Karimov");
    assertThat(standing(person, "person/navy-rear-adm-omar-karimov")).isEqualTo("Omar_Karimov");
    World body = withKnown("Organization", "organization/adm-karimov", "Adm Karimov");
    assertThat(standing(body, "organization/adm-karimov")).isEqualTo("Omar_Karimov");
  }

  @Test
  void aPostBehindTheNameOfABodyMeansThatBody() {
    World world = withKnown("Organization", "organization/nca-spokesman", "NCA Spokesman");
    assertThat(standing(world, "organization/nca-spokesman")).isEqualTo("NCA");
  }

  @Test
  void aSecondTitleOfOneNameIsTheSamePerson() {
    Told[] articles = new Told[6];
    for (int i = 0; i < 5; i++) {
      articles[i] =
          utopian("known" + i, "2024-08-2" + i)
              .bearer("Person", "Samuel_Karimov", "Samuel Karimov")
              .link("Samuel_Karimov");
    }
    articles[5] =
        utopian("other", "2024-08-28")
            .bearer("Person", "Sam_Karimov", "Sam Karimov")
            .link("Sam_Karimov");
    assertThat(standing(World.of(articles), "Sam_Karimov")).isEqualTo("Samuel_Karimov");
    assertThat(standing(World.of(articles[0], articles[5]), "Sam_Karimov")).isEmpty();
    articles[5] =
        utopian("other", "2024-08-28")
            .bearer("Person", "Samuel_Karimov_(painter)", "Sam Karimov")
            .link("Samuel_Karimov_(painter)");
    assertThat(standing(World.of(articles), "Samuel_Karimov_(painter)")).isEmpty();
  }

  @Test
  void aFatherWithAMiddleNameIsNoSecondTitle() {
    Told[] articles = new Told[6];
    for (int i = 0; i < 5; i++) {
      articles[i] =
          utopian("known" + i, "2024-08-2" + i)
              .bearer("Person", "Omar_W._Karimov", "Omar W. Karimov")
              .link("Omar_W._Karimov");
    }
    articles[5] =
        utopian("other", "2024-08-28")
            .bearer("Person", "Omar_Karimov", "Omar Karimov")
            .link("Omar_Karimov");
    assertThat(standing(World.of(articles), "Omar_Karimov")).isEmpty();
  }

  @Test
  void aSurnameIsThatOfWhomAllTheNewsNamesWhateverTheTopic() {
    Told[] articles = new Told[14];
    for (int i = 0; i < 13; i++) {
      articles[i] =
          utopian("known" + i, "2024-08-" + (10 + i))
              .bearer("Person", "Omar_Karimov", "Omar Karimov")
              .link("Omar_Karimov");
    }
    articles[13] =
        Told.article("elsewhere")
            .text("elsewhere")
            .published("2024-08-25")
            .bearer("Country", "Lilliput", "Lilliput")
            .bearer("Person", "#entity-person-karimov", "Karimov");
    String bare = Told.BASE + "article/elsewhere#entity-person-karimov";
    World world = World.of(articles);
    assertThat(world.ofIri(bare, OWL.sameAs.asNode())).containsExactly("Omar_Karimov");
    assertThat(world.ofIri(bare, Ng.SURENESS)).containsExactly("unsure");
    assertThat(World.of(articles[0], articles[13]).ofIri(bare, OWL.sameAs.asNode())).isEmpty();
    articles[0] =
        utopian("brother", "2024-08-10").bearer("Person", "person/ilhom-karimov", "Ilhom Karimov");
    assertThat(World.of(articles).ofIri(bare, OWL.sameAs.asNode())).isEmpty();
  }
}
