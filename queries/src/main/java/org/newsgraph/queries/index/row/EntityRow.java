package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.queries.catalogue.Spelling;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.store.vocabulary.Schema;

/** A person, country, place, organisation or named event as the index knows it: by its names. */
public record EntityRow(Described entity) {
  public static final String KIND = "entity";
  private static final List<Node> TYPES =
      List.of(Schema.PERSON, Schema.COUNTRY, Schema.PLACE, Schema.ORGANIZATION, Schema.EVENT);

  boolean isEntity() {
    return type(entity).isPresent() && label(entity).isPresent();
  }

  static Optional<Node> type(Described thing) {
    return TYPES.stream().filter(thing::isA).findFirst();
  }

  /** The label that is not merely a name which the news uses. */
  static Optional<String> label(Described thing) {
    Set<String> others = thing.texts(SKOS.altLabel.asNode()).collect(Collectors.toSet());
    return thing.texts(RDFS.label.asNode()).filter(l -> !others.contains(l)).findFirst();
  }

  /** The label of an entity of which nothing else is asked. */
  static Optional<String> label(DatasetGraph store, String iri) {
    return label(Described.known(store, iri, RDFS.label.asNode(), SKOS.altLabel.asNode()));
  }

  /** Whether the index has it as a country. */
  static boolean isCountry(IndexSearcher searcher, String iri) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.OWNER, iri)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.TYPE, local(Schema.COUNTRY))), Occur.FILTER)
            .build();
    return searcher.count(query) > 0;
  }

  private static String local(Node type) {
    return type.getURI().substring(type.getURI().lastIndexOf('/') + 1);
  }

  /** The label of an entity as the index has it. */
  public static Optional<String> label(IndexSearcher searcher, String iri) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.OWNER, iri)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, KIND)), Occur.FILTER)
            .build();
    ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
    return hits.length == 0
        ? Optional.empty()
        : Optional.ofNullable(searcher.storedFields().document(hits[0].doc).get(Fields.LABEL));
  }

  /**
   * Returns the document.
   *
   * @param weight how often the news tells of it
   */
  Row row(long weight) {
    String local = local(type(entity).orElseThrow());
    String label = label(entity).orElseThrow();
    Row row = new Row(KIND, entity.iri(), entity.iri());
    row.counted(Fields.TYPE, Stream.of(local)).stored(Fields.TYPE, local);
    row.stored(Fields.LABEL, label).number(Fields.WEIGHT, weight);
    List<String> names = names(label).map(Spelling::folded).distinct().toList();
    row.terms(Fields.NAME, names.stream());
    row.terms(Fields.NAME_WORDS, names.stream().flatMap(name -> Stream.of(name.split(" ", -1))));
    return row;
  }

  private Stream<String> names(String label) {
    return Stream.concat(Stream.of(label), entity.texts(SKOS.altLabel.asNode()));
  }
}
