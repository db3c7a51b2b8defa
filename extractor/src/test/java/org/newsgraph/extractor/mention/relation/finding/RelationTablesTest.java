package org.newsgraph.extractor.mention.relation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.relation.NameWords;
import org.newsgraph.extractor.mention.relation.OfficeRelations;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.rule.Rule;

class RelationTablesTest {
  @Test
  void presidentOfACountryIsItsHeadOfState() {
    assertThat(OfficeRelations.of("president").flatMap(held -> held.to(EntityType.COUNTRY)))
        .contains(RelationType.HEAD_OF_STATE);
  }

  @Test
  void presidentOfAnOrganisationIsItsHead() {
    assertThat(OfficeRelations.of("president").flatMap(held -> held.to(EntityType.ORGANIZATION)))
        .contains(RelationType.HEAD_OF);
  }

  @Test
  void chairmanOfACountryTellsNoRelation() {
    assertThat(OfficeRelations.of("chairman").flatMap(held -> held.to(EntityType.COUNTRY)))
        .isEmpty();
  }

  @Test
  void everyOfficeNamesRelationsOfTheVocabulary() {
    Lexicon.english()
        .by("holds")
        .forEach(
            (office, held) -> {
              assertThat(held.split(",", -1)).as(office).hasSize(3);
              Stream.of(held.split(",", -1))
                  .filter(name -> !name.equals("-"))
                  .forEach(name -> assertThat(RelationType.named(name)).isNotNull());
            });
  }

  @Test
  void everyRuleButOfOfficesBindsASubjectAndAnObject() {
    for (Rule<RelationRule> rule : RelationRule.all()) {
      boolean office = rule.meaning().relation().equals("office");
      assertThat(rule.pattern().names()).as(rule.where()).contains("S");
      assertThat(office || rule.pattern().names().contains("O")).as(rule.where()).isTrue();
    }
  }

  @Test
  void rulesHaveNamesOfTheirOwn() {
    assertThat(RelationRule.all().stream().map(Rule::id)).doesNotHaveDuplicates();
  }

  @Test
  void stateBodiesAreToldByTheirNames() {
    assertThat(NameWords.STATE_BODIES.in("Foreign Ministry")).isTrue();
    assertThat(NameWords.STATE_BODIES.in("Schmidt Steel")).isFalse();
  }
}
