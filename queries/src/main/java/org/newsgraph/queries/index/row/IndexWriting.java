package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.writing.InTurn;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Sem;

/** Writes into the index what a store says now of things that may have changed. */
public final class IndexWriting {
  private final IndexWriter writer;
  private final DatasetGraph store;
  private final Mandates mandates;
  private final Heads heads;

  public IndexWriting(IndexWriter writer, DatasetGraph store) {
    this.writer = writer;
    this.store = store;
    this.mandates = new Mandates(writer, store);
    this.heads = new Heads(store);
  }

  /** Writes everything anew. */
  public void everything() throws IOException {
    try (InTurn inTurn = new InTurn(writer)) {
      everything(inTurn);
    }
  }

  private void everything(InTurn inTurn) throws IOException {
    writer.deleteAll();
    for (Node article :
        distinct(store.stream(Node.ANY, Node.ANY, RDF.Nodes.type, Schema.NEWS_ARTICLE), true)) {
      article(article, inTurn::add);
    }
    inTurn.finish();
    for (Node country : known(Schema.COUNTRY)) {
      mandates.country(country);
    }
    for (String person : heads.all()) {
      heads.write(person, writer);
    }
    try (IndexReader written = DirectoryReader.open(writer)) {
      ActsFor actsFor = new ActsFor(new IndexSearcher(written));
      for (Node event : known(Sem.EVENT)) {
        subject(Described.known(store, event), actsFor, inTurn::add);
      }
      for (Node tenure : known(Ng.TENURE)) {
        subject(Described.known(store, tenure), actsFor, inTurn::add);
      }
      for (Node alias : joined()) {
        subject(Described.known(store, alias), actsFor, inTurn::add);
      }
      inTurn.finish();
    }
    try (IndexReader written = DirectoryReader.open(writer)) {
      new Outcomes(new IndexSearcher(written)).settle(writer);
      for (Node type :
          List.of(Schema.PERSON, Schema.COUNTRY, Schema.PLACE, Schema.ORGANIZATION, Schema.EVENT)) {
        for (Node entity : known(type)) {
          entity(Described.known(store, entity), written, inTurn::add);
        }
      }
      inTurn.finish();
    }
  }

  private Set<Node> known(Node type) {
    return distinct(store.stream(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, type), false);
  }

  private Set<Node> joined() {
    return distinct(
        store.stream(Quad.defaultGraphIRI, Node.ANY, OWL.sameAs.asNode(), Node.ANY), false);
  }

  private static Set<Node> distinct(Stream<Quad> quads, boolean graphs) {
    Set<Node> nodes = new LinkedHashSet<>();
    quads
        .filter(q -> !graphs || q.getGraph().equals(q.getSubject()))
        .forEach(q -> nodes.add(q.getSubject()));
    return nodes;
  }

  /** Writes these articles and subjects of the knowledge layer anew; some may be gone. */
  public void these(Collection<String> articles, Collection<String> subjects) throws IOException {
    for (String article : articles) {
      forget(article);
      article(NodeFactory.createURI(article), writer::addDocument);
    }
    Set<String> entities = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (String subject : subjects) {
      (isEntity(subject) ? entities : others).add(subject);
    }
    others.addAll(toldBy(articles));
    Set<String> plans = new TreeSet<>();
    try (IndexReader before = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(before);
      others.addAll(tiedTo(entities, searcher));
      others.addAll(mandates.these(subjects, searcher));
      others.addAll(heads.these(subjects, searcher, writer));
      plans.addAll(new Outcomes(searcher).plans(others));
    }
    entities.addAll(entitiesAmong(others));
    others.removeAll(entities);
    others.removeAll(Set.copyOf(articles));
    try (IndexReader written = DirectoryReader.open(writer)) {
      ActsFor actsFor = new ActsFor(new IndexSearcher(written));
      for (String other : others) {
        forget(other);
        subject(Described.known(store, NodeFactory.createURI(other)), actsFor, writer::addDocument);
      }
    }
    try (IndexReader written = DirectoryReader.open(writer)) {
      Outcomes outcomes = new Outcomes(new IndexSearcher(written));
      plans.addAll(outcomes.plans(others));
      outcomes.settle(plans, writer);
      for (String entity : entities) {
        forget(entity);
        entity(Described.known(store, NodeFactory.createURI(entity)), written, writer::addDocument);
      }
    }
  }

  /** Of an event also stands who tells of it, and in which collection. */
  private Set<String> toldBy(Collection<String> articles) {
    Set<String> events = new TreeSet<>();
    articles.forEach(
        article ->
            store
                .find(
                    Quad.defaultGraphIRI, Node.ANY, Ng.REPORTED_IN, NodeFactory.createURI(article))
                .forEachRemaining(q -> events.add(q.getSubject().getURI())));
    return events;
  }

  private boolean isEntity(String iri) {
    return EntityRow.type(Described.known(store, iri, RDF.Nodes.type)).isPresent();
  }

  private List<String> entitiesAmong(Set<String> iris) {
    return iris.stream().filter(this::isEntity).toList();
  }

  /** Whose place in the order depends on the names of these, where the names are others now. */
  private Set<String> tiedTo(Set<String> entities, IndexSearcher before) throws IOException {
    Set<String> tied = new TreeSet<>();
    for (String iri : entities) {
      Node entity = NodeFactory.createURI(iri);
      Optional<String> label = EntityRow.label(store, iri);
      if (!Objects.equals(label, EntityRow.label(before, iri))) {
        for (Node end : List.of(Ng.HOLDER, Ng.OF, OWL.sameAs.asNode())) {
          store
              .find(Quad.defaultGraphIRI, Node.ANY, end, entity)
              .forEachRemaining(q -> tied.add(q.getSubject().getURI()));
        }
        for (Node relation : TieRows.RELATIONS) {
          store
              .find(Quad.defaultGraphIRI, Node.ANY, relation, entity)
              .forEachRemaining(q -> tied.add(q.getSubject().getURI()));
        }
      }
    }
    return tied;
  }

  private void forget(String owner) throws IOException {
    writer.deleteDocuments(new Term(Fields.OWNER, owner));
  }

  /** Where documents go. */
  @FunctionalInterface
  private interface Shelf {
    void add(Document document) throws IOException;
  }

  private void article(Node article, Shelf shelf) throws IOException {
    for (Row row : new ArticleRows(store, article).rows().toList()) {
      shelf.add(row.document());
    }
  }

  private void subject(Described subject, ActsFor actsFor, Shelf shelf) throws IOException {
    if (subject.isA(Sem.EVENT)) {
      shelf.add(new EventRow(subject, store, actsFor, heads).row().document());
    }
    if (subject.isA(Ng.TENURE)) {
      for (Row row : new TieRows(store).tenure(subject).toList()) {
        shelf.add(row.document());
      }
    }
    for (Row row : new TieRows(store).joined(subject).toList()) {
      shelf.add(row.document());
    }
  }

  private void entity(Described entity, IndexReader written, Shelf shelf) throws IOException {
    EntityRow row = new EntityRow(entity);
    if (row.isEntity()) {
      long weight =
          2L * written.docFreq(new Term(Fields.PARTY, entity.iri()))
              + written.docFreq(new Term(Fields.MENTIONS, entity.iri()));
      shelf.add(row.row(weight).document());
      for (Row tie : new TieRows(store).relations(entity).toList()) {
        shelf.add(tie.document());
      }
    }
  }
}
