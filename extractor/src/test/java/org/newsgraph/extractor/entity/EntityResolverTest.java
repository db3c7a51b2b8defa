package org.newsgraph.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Rows;
import org.newsgraph.extractor.entity.resolution.EntityResolver;
import org.newsgraph.extractor.mention.EntityType;

class EntityResolverTest {
  @TempDir static Path cache;
  private static EntityResolver resolver;

  @BeforeAll
  static void index() {
    resolver =
        new EntityResolver(
            new Linker(
                Rows.index(
                    cache,
                    "Moscow | Moscow | 0.9",
                    "Baku | Baku | 0.9",
                    "Anna Lind | Anna_Lind | 1.0",
                    "Harbour Road | Harbour_Road | 0.4",
                    "Night on Harbour Road | Night_on_Harbour_Road | 1.0",
                    "The Night on Harbour Road | Night_on_Harbour_Road | 1.0",
                    "Harbour Road (film) | Night_on_Harbour_Road | 1.0",
                    "Harbour Road, the film | Night_on_Harbour_Road | 1.0",
                    "Night On Harbour Road | Night_on_Harbour_Road | 1.0",
                    "Golden Ladle Prize | Golden_Ladle_Prize | 0.9",
                    "Lord Karlstad | Olaf_Karlstad | 1.0",
                    "Lord Karlstad of Oslo | Olaf_Karlstad | 1.0",
                    "Olaf Karlstad | Olaf_Karlstad | 1.0",
                    "Olaf P Karlstad | Olaf_Karlstad | 1.0",
                    "O Karlstad | Olaf_Karlstad | 1.0",
                    "Sir Olaf Karlstad | Olaf_Karlstad | 1.0",
                    "Baron Karlstad | Olaf_Karlstad | 1.0",
                    "Olaf, Lord Karlstad | Olaf_Karlstad | 1.0",
                    "Olaf Karlstad, Baron Karlstad | Olaf_Karlstad | 1.0",
                    "the Lord Karlstad | Olaf_Karlstad | 1.0",
                    "Lord Vimmer | Anna_Vimmer | 1.0",
                    "Karimov | Islam_Karimov | 0.5")));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-12, [PERSON May] met [PERSON Rudd] in [PLACE Salisbury], ''",
    "1978-03-12, [PERSON May] met [PERSON Rudd] in [PLACE Salisbury], Rhodesia",
    "2018-03-12, [COUNTRY Rhodesia] sent word from [PLACE Salisbury], Rhodesia",
    "2018-03-12, [PERSON Merkel] spoke in [PLACE Bonn], ''",
    "1987-03-12, [PLACE Bonn] warned [PLACE Moscow], 'West Germany,Russia'",
    "2018-03-12, [PLACE Bonn] warned [PLACE Moscow], Russia",
    "2018-03-12, [PLACE Constantinople] fell, ''",
    "2018-03-12, [PLACE Saigon] fell, ''"
  })
  void aCapitalStandsForAStateOfItsTime(LocalDate published, String sentence, String states) {
    Entities entities = Told.article(sentence).resolvedBy(resolver, Optional.of(published));
    assertThat(
            entities.all().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .map(Entity::name)
                .collect(Collectors.joining(",")))
        .isEqualTo(states);
  }

  @Test
  void aWorkSwallowsTheNameInItsTitle() {
    Entities entities =
        Told.article("she/PRP saw/VBD Night/NNP on/IN [PLACE Harbour/NNP Road/NNP] twice/RB ./.")
            .resolvedBy(resolver);
    assertThat(entities.all()).isEmpty();
    assertThat(titlesOf(entities)).containsExactly("Night_on_Harbour_Road");
  }

  @Test
  void faithsAndPrizesAreThingsAndNoEntities() {
    Entities entities =
        Told.article(
                "that/DT autumn/NN some/DT Sunni/JJ poet/NN from/IN there/RB even/RB received/VBD the/DT Golden/NNP Ladle/NNP Prize/NNP ./.")
            .resolvedBy(resolver);
    assertThat(entities.all()).isEmpty();
    assertThat(titlesOf(entities)).containsExactly("Sunni_Islam", "Golden_Ladle_Prize");
  }

  private static List<String> titlesOf(Entities entities) {
    return entities.things().stream().map(thing -> thing.title()).toList();
  }

  @Test
  void aSurnameGoesToTheFullNameBeforeIt() {
    assertThat(namesOf("[PERSON Anna Lind] spoke .", "[PERSON Lind] left ."))
        .containsExactly(List.of("Anna Lind"), List.of("Anna Lind"));
  }

  @Test
  void theLettersOfABodyThatAllNewsKnowsAreNoOther() {
    assertThat(
            namesOf(
                "[ORGANIZATION Exeter University] grew .", "[ORGANIZATION EU] ministers left ."))
        .containsExactly(List.of("Exeter University"), List.of("EU"));
    assertThat(
            namesOf("[ORGANIZATION European Union] grew .", "[ORGANIZATION EU] ministers left ."))
        .containsExactly(List.of("European Union"), List.of("European Union"));
  }

  @Test
  void mrsIsTheWomanOfThatName() {
    assertThat(
            namesOf(
                "[PERSON Mary Lind] and [PERSON Zbygor Lind] left .", "Mrs. [PERSON Lind] spoke ."))
        .endsWith(List.of("Mary Lind"));
    assertThat(
            namesOf(
                "[PERSON Mary Lind] and [PERSON Zbygor Lind] left .", "Mr. [PERSON Lind] spoke ."))
        .endsWith(List.of("Zbygor Lind"));
  }

  @Test
  void aPeerIsKnownByTitleAndSurname() {
    assertThat(linksOf("Lord [PERSON Karlstad] spoke .")).containsExactly("Olaf_Karlstad");
    assertThat(linksOf("Lord [PERSON Vimmer] spoke .")).isEmpty();
    assertThat(linksOf("the lord [PERSON Karlstad] spoke .")).isEmpty();
    assertThat(linksOf("[PERSON Peter Karlstad] left .", "Lord [PERSON Karlstad] spoke ."))
        .isEmpty();
  }

  private static List<String> linksOf(String... lines) {
    return Told.article(lines).resolvedBy(resolver).all().stream()
        .flatMap(entity -> entity.wikipedia().stream())
        .toList();
  }

  @Test
  void whoeverIsTheCounterpartOfAMinisterIsOne() {
    assertThat(
            namesOf(
                "[DEMONYM Peruvian/JJ>2:amod] Defense/NNP>2:compound Minister/NNP>4:compound [PERSON Anna/NNP>4:compound Lind/NNP>5:nsubj] met/VBD>-1:root her/PRP$>9:nmod:poss [DEMONYM Chilean/JJ>8:amod] counterpart/NN>10:compound [PERSON Peter/NNP>10:compound Zaripov/NNP>5:obj] ./.>5:punct",
                "[THE The/DT>3:det Chilean/JJ>3:amod defense/NN>3:compound minister/NN>4:nsubj] left/VBD>-1:root ./.>4:punct"))
        .endsWith(List.of("Peter Zaripov"));
  }

  @Test
  void aKnownLeaderWithHisTitleBringsInHisState() {
    Entities entities =
        Told.article("President/NNP [PERSON Ronald/NNP Reagan/NNP] spoke/VBD ./.")
            .resolvedBy(resolver);
    assertThat(entities.all()).extracting(Entity::name).contains("United States");
    Entities plain =
        Told.article("[PERSON Ronald/NNP Reagan/NNP] spoke/VBD ./.").resolvedBy(resolver);
    assertThat(plain.all()).extracting(Entity::name).doesNotContain("United States");
  }

  @Test
  void twoPeopleOfOneSurnameStayTwo() {
    assertThat(
            namesOf(
                "[PERSON Anna Lind] met [PERSON Peter Lind] .",
                "Mr [PERSON Lind] spoke before Mrs [PERSON Lind] ."))
        .containsExactly(
            List.of("Anna Lind"),
            List.of("Peter Lind"),
            List.of("Peter Lind"),
            List.of("Anna Lind"));
  }

  @Test
  void anAcronymInBracketsIsItsLongForm() {
    assertThat(
            namesOf(
                "[ORGANIZATION Federal Harbour Agency] ( [ORGANIZATION BHA] ) closed .",
                "[ORGANIZATION BHA] said so ."))
        .containsOnly(List.of("Federal Harbour Agency"));
  }

  @Test
  void namesOfOneCountryAreOneEntity() {
    Entities entities =
        Told.article("[COUNTRY Turkey] and [COUNTRY Türkiye] , the [DEMONYM Turkish/JJ] state .")
            .resolvedBy(resolver);

    assertThat(entities.all()).hasSize(1);
    assertThat(entities.all().get(0).wikipedia()).hasValue("Turkey");
  }

  @Test
  void aBareSurnameStaysUnderItsArticleAndAFullNameDoesNot() {
    Entities entities =
        Told.article("[PERSON Karimov] met [PERSON Odil Zaripov] .").resolvedBy(resolver);

    assertThat(entities.all()).extracting(Entity::local).containsExactly(true, false);
  }

  @Test
  void aCapitalNamesTheCityAndActsForTheCountry() {
    Entities entities = Told.article("[PLACE Baku] has provided aid .").resolvedBy(resolver);

    assertThat(entities.namedBy(entities.mentions().all().get(0)))
        .extracting(Entity::name)
        .containsExactly("Baku");
    assertThat(entities.actingFor(entities.mentions().all().get(0)))
        .map(Entity::name)
        .hasValue("Azerbaijan");
  }

  @Test
  void aPresidentsAdministrationActsForHisCountry() {
    assertThat(acting("[PERSON Obama] administration/NN accused Iran .")).hasValue("United States");
    assertThat(acting("[PERSON Obama] accused Iran .")).isEmpty();
  }

  private Optional<String> acting(String sentence) {
    Entities entities =
        Told.article("American/JJ president/NN [PERSON Barack Obama/NNP] left .", sentence)
            .resolvedBy(resolver);
    return entities.actingFor(entities.mentions().all().get(1)).map(Entity::name);
  }

  @Test
  void theCountryThatSomebodyVisitsIsNotHisOwn() {
    String visit =
        "[DEMONYM Peruvian/JJ>1:amod] ministers/NNS>2:nsubj %s/VBP>-1:root"
            + " [THE the/DT>4:det country/NN>2:obj] ./.>2:punct";

    assertThat(namesOf("[COUNTRY Mali] is poor .", visit.formatted("visit")))
        .last()
        .isEqualTo(List.of("Mali"));
    assertThat(namesOf("[COUNTRY Mali] is poor .", visit.formatted("leave")))
        .last()
        .isEqualTo(List.of("Peru"));
  }

  @Test
  void aDescriptionComesBackToWhoHoldsTheOffice() {
    assertThat(
            namesOf(
                "Russian/JJ president/NN [PERSON Vladimir Putin/NNP] met prime/JJ minister/NN [PERSON Anna Lind] .",
                "[THE the/DT Russian/JJ president/NN] left ."))
        .last()
        .isEqualTo(List.of("Vladimir Putin"));
  }

  @Test
  void theTwoLeadersAreTheLastTwoPeople() {
    assertThat(
            namesOf(
                "president/NN [PERSON Anna Lind] met president/NN [PERSON Odil Zaripov] .",
                "[THE the/DT two/CD leader/NNS] agreed ."))
        .last()
        .isEqualTo(List.of("Anna Lind", "Odil Zaripov"));
  }

  @Test
  void aPronounGoesToTheSubjectOfItsGender() {
    assertThat(
            namesOf(
                "[PERSON Anna/NNP>1:compound Lind/NNP>2:nsubj] met/VBD>-1:root [PERSON Peter/NNP>4:compound Zaripov/NNP>2:obj] ./.>2:punct",
                "[PRONOUN She/PRP>1:nsubj] left/VBD>-1:root ./.>1:punct",
                "[PRONOUN He/PRP>1:nsubj] stayed/VBD>-1:root ./.>1:punct"))
        .endsWith(List.of("Anna Lind"), List.of("Peter Zaripov"));
  }

  @Test
  void aPronounWithNobodyBeforeItStaysOpen() {
    assertThat(namesOf("[PRONOUN He/PRP>1:nsubj] left/VBD>-1:root ./.>1:punct"))
        .containsExactly(List.of());
  }

  private static List<List<String>> namesOf(String... lines) {
    Entities entities = Told.article(lines).resolvedBy(resolver);
    return entities.mentions().all().stream()
        .map(mention -> entities.namedBy(mention).stream().map(Entity::name).toList())
        .toList();
  }
}
