package org.newsgraph.extractor.mention.relation;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.extractor.mention.RuleName;

/**
 * One row of {@code relation-patterns.tsv}.
 *
 * @param relation the relation, or {@code office} for what the office says
 */
record RelationPattern(List<Element> elements, String relation, String example, RuleName name) {

  /** Whether an office that is itself a mention fills its subject. */
  boolean describes() {
    return elements.contains(new Element.Slot(true, "described"));
  }

  static RelationPattern of(List<String> row) {
    List<Element> elements = Arrays.stream(row.get(0).split(" ", -1)).map(Element::of).toList();
    return new RelationPattern(
        elements, row.get(1), row.get(2), new RuleName("relation", row.get(3)));
  }
}
