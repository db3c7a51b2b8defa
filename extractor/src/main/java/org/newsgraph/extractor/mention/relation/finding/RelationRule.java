package org.newsgraph.extractor.mention.relation.finding;

import java.util.List;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.relation.unit.UnitNodes;
import org.newsgraph.extractor.rule.Guard;
import org.newsgraph.extractor.rule.Rule;
import org.newsgraph.extractor.rule.RulePattern;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * What a row of {@code relations.tsv} means.
 *
 * @param relation the relation, or {@code office} for what the office says
 */
record RelationRule(RuleName name, String relation, String example) {

  static List<Rule<RelationRule>> all() {
    return Table.beside(
            RelationRule.class, "relations.tsv", "id", "pattern", "unless", "relation", "example")
        .rows()
        .stream()
        .map(RelationRule::rule)
        .toList();
  }

  private static Rule<RelationRule> rule(Row row) {
    RelationRule meaning =
        new RelationRule(
            row.read("id", id -> new RuleName("relation", id)),
            row.required("relation"),
            row.required("example"));
    return new Rule<>(
        meaning.name().toString(),
        row.where(),
        row.read("pattern", text -> RulePattern.parse(text, UnitNodes.VOCABULARY)),
        row.read("unless", text -> Guard.parse("", text, UnitNodes.VOCABULARY)),
        meaning);
  }
}
