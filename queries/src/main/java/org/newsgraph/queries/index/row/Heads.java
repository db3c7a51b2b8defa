package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.store.vocabulary.Ng;

/** Of which states or governments somebody is a head. */
record Heads(DatasetGraph store) {
  private static final List<Node> RELATIONS = List.of(Ng.HEAD_OF_STATE, Ng.HEAD_OF_GOVERNMENT);

  /** What somebody heads. */
  Stream<String> of(Node person) {
    return RELATIONS.stream()
        .flatMap(relation -> store.stream(Quad.defaultGraphIRI, person, relation, Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct();
  }

  /**
   * The events told of two of whom one heads other countries than before.
   *
   * @param before the index as it was
   */
  Set<String> changed(Collection<String> subjects, IndexSearcher before) throws IOException {
    List<BytesRef> people = new ArrayList<>();
    for (String subject : subjects) {
      Set<String> is = new HashSet<>(of(NodeFactory.createURI(subject)).toList());
      if (!is.equals(was(subject, before))) {
        people.add(new BytesRef(subject));
      }
    }
    return people.isEmpty()
        ? Set.of()
        : Stored.iris(before, new TermInSetQuery(Fields.PAIRED, people));
  }

  private static Set<String> was(String person, IndexSearcher before) throws IOException {
    Query relations =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term("subject", person)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, TieRows.RELATION)), Occur.FILTER)
            .add(
                new TermInSetQuery(
                    "relation", RELATIONS.stream().map(r -> new BytesRef(r.getURI())).toList()),
                Occur.FILTER)
            .build();
    return Stored.values(before, relations, "object");
  }
}
