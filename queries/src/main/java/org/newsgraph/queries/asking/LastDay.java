package org.newsgraph.queries.asking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.index.NewsIndex;

/** What must lie before a day that is not given lies before that of the last article. */
record LastDay(NewsIndex index, FirstRows rows) {
  /** These values with that day. */
  Map<String, List<Node>> before(Map<String, List<Node>> given) {
    Map<String, List<Node>> values = new TreeMap<>(given);
    rows.before()
        .filter(parameter -> given.getOrDefault(parameter, List.of()).isEmpty())
        .forEach(
            parameter ->
                index
                    .counts()
                    .lastDay()
                    .ifPresent(day -> values.put(parameter, List.of(day(day)))));
    return values;
  }

  private static Node day(String iso) {
    return NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
  }
}
