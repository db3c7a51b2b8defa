package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.field.Within;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Keeps in the index who is said to be the head of state or government of which country, in which
 * years; what was read once is known.
 */
final class Heads {
  private static final List<Node> RELATIONS = List.of(Ng.HEAD_OF_STATE, Ng.HEAD_OF_GOVERNMENT);
  private static final int YEAR = 4;

  private final DatasetGraph store;
  private final Offices offices;
  private final Map<String, Head> known = new HashMap<>();

  Heads(DatasetGraph store) {
    this.store = store;
    this.offices = new Offices(store);
  }

  /** Everybody who heads something. */
  Set<String> all() {
    Set<String> people = new LinkedHashSet<>();
    for (Node relation : RELATIONS) {
      store
          .find(Quad.defaultGraphIRI, Node.ANY, relation, Node.ANY)
          .forEachRemaining(q -> people.add(q.getSubject().getURI()));
    }
    return people;
  }

  /** What the store says of somebody. */
  Head of(String person) {
    return known.computeIfAbsent(person, this::read);
  }

  private Head read(String person) {
    Head head = Head.none(person);
    Node node = NodeFactory.createURI(person);
    RELATIONS.stream()
        .flatMap(relation -> values(node, relation))
        .filter(offices::isCountry)
        .forEach(country -> head.years().put(country.getURI(), new TreeSet<>()));
    if (!head.years().isEmpty()) {
      tenures(node)
          .filter(tenure -> values(tenure, Ng.SURENESS).noneMatch(Ng.UNSURE::equals))
          .forEach(tenure -> add(head, tenure));
    }
    return head;
  }

  private void add(Head head, Node tenure) {
    values(tenure, Ng.OF)
        .filter(Node::isURI)
        .map(of -> head.years().get(of.getURI()))
        .filter(years -> years != null)
        .forEach(
            years ->
                values(tenure, Ng.REPORTED_ON)
                    .map(day -> day.getLiteralLexicalForm().substring(0, YEAR))
                    .forEach(year -> years.add(Integer.valueOf(year))));
  }

  private Stream<Node> tenures(Node person) {
    return offices.subjects(Ng.HOLDER, person).stream();
  }

  private Stream<Node> values(Node subject, Node property) {
    return store.stream(Quad.defaultGraphIRI, subject, property, Node.ANY).map(Quad::getObject);
  }

  /** Writes what is said of somebody. */
  void write(String person, IndexWriter writer) throws IOException {
    Head head = of(person);
    if (!head.years().isEmpty()) {
      Stream<String> tenures = tenures(NodeFactory.createURI(person)).map(Node::getURI);
      writer.addDocument(head.row(tenures).document());
    }
  }

  /**
   * Writes anew what changes as these subjects do.
   *
   * @param before the index as it was
   * @return the events told of two of whom one heads other countries than before
   */
  Set<String> these(Collection<String> subjects, IndexSearcher before, IndexWriter writer)
      throws IOException {
    Set<String> people = new TreeSet<>();
    for (String subject : subjects) {
      people.addAll(concerned(subject, before));
    }
    Set<String> events = new TreeSet<>();
    for (String person : people) {
      Head was = Head.of(before, person);
      writer.deleteDocuments(new Term(Fields.OWNER, Head.owner(person)));
      write(person, writer);
      SortedSet<Integer> years = of(person).different(was);
      if (!years.isEmpty()) {
        events.addAll(Stored.iris(before, told(person, years.first() - 1, years.last() + 1)));
      }
    }
    return events;
  }

  /** Of whom a subject may say whether they are heads: itself, or who has that office. */
  private Set<String> concerned(String subject, IndexSearcher before) throws IOException {
    Node node = NodeFactory.createURI(subject);
    Set<String> people = new TreeSet<>();
    if (RELATIONS.stream().anyMatch(r -> values(node, r).findAny().isPresent())
        || Head.read(before, subject).isPresent()) {
      people.add(subject);
    }
    values(node, Ng.HOLDER).map(Node::getURI).forEach(people::add);
    Head.toldBy(before, subject).forEach(head -> people.add(head.person()));
    if (EntityRow.isCountry(before, subject) != offices.isCountry(node)) {
      RELATIONS.stream()
          .flatMap(relation -> offices.subjects(relation, node).stream())
          .forEach(person -> people.add(person.getURI()));
    }
    return people;
  }

  /** Events in which a report names somebody as one of two, in these years. */
  private static BooleanQuery told(String person, int first, int last) {
    long from = LocalDate.of(first, 1, 1).toEpochDay();
    long to = LocalDate.of(last + 1, 1, 1).toEpochDay() - 1;
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.PAIRED, person)), Occur.FILTER)
        .add(Within.of("latest", from, to), Occur.SHOULD)
        .add(Within.ofOne(Fields.TOLD, from, to), Occur.SHOULD)
        .setMinimumNumberShouldMatch(1)
        .build();
  }
}
