package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.field.Within;
import org.newsgraph.queries.index.row.MandateRows.Kept;
import org.newsgraph.queries.index.row.Offices.Told;
import org.newsgraph.queries.office.Mandate;
import org.newsgraph.queries.office.Terms;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Keeps in the index who acts for which country. The days of one who holds an office depend on
 * those of all who hold it, so that all of one office are worked out together.
 */
final class Mandates {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final IndexWriter writer;
  private final DatasetGraph store;
  private final Offices offices;

  Mandates(IndexWriter writer, DatasetGraph store) {
    this.writer = writer;
    this.store = store;
    this.offices = new Offices(store);
  }

  /** Writes who acts for this country. */
  void country(Node country) throws IOException {
    Map<String, List<Told>> held =
        byOffice(
            offices
                .tenures(country)
                .map(tenure -> Described.known(store, tenure))
                .flatMap(tenure -> offices.of(country, tenure)));
    for (List<Told> together : held.values()) {
      add(MandateRows.of(together));
    }
    for (Node body : bodies(country)) {
      add(bodyOf(body).stream().filter(b -> b.mandate().country().equals(country)).toList());
    }
  }

  private static Map<String, List<Told>> byOffice(Stream<Told> told) {
    return told.filter(t -> Terms.represents(t.office().title()))
        .collect(
            Collectors.groupingBy(
                t -> MandateRows.owner(t.office()), LinkedHashMap::new, Collectors.toList()));
  }

  private List<Node> bodies(Node country) {
    return Stream.of(Ng.AGENCY_OF, Ng.GROUP_OF)
        .flatMap(property -> offices.subjects(property, country).stream())
        .distinct()
        .sorted(BY_IRI)
        .toList();
  }

  /** The countries whose body or acting group this is. */
  private List<Kept> bodyOf(Node body) {
    Described known =
        Described.known(
            store, body.getURI(), RDF.Nodes.type, Ng.AGENCY_OF, Ng.GROUP_OF, Ng.GROUP_KIND);
    Stream<Optional<Mandate>> agency =
        countries(known, Ng.AGENCY_OF).map(c -> Terms.ofBody(body, c, Optional.empty()));
    Stream<Optional<Mandate>> group =
        known
            .all(Ng.GROUP_KIND)
            .filter(kind -> known.isA(Ng.GROUP))
            .map(Mandates::local)
            .flatMap(
                kind ->
                    countries(known, Ng.GROUP_OF)
                        .map(c -> Terms.ofBody(body, c, Optional.of(kind))));
    return Stream.concat(agency, group)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(
            Comparator.comparing((Mandate m) -> m.country().getURI())
                .thenComparing(Mandate::office))
        .map(MandateRows::of)
        .toList();
  }

  private Stream<Node> countries(Described body, Node property) {
    return body.all(property).filter(offices::isCountry);
  }

  private static String local(Node kind) {
    return kind.isURI() ? kind.getURI().replace(Ng.NS, "") : kind.getLiteralLexicalForm();
  }

  private void add(List<Kept> rows) throws IOException {
    for (Kept kept : rows) {
      writer.addDocument(MandateRows.row(kept).document());
    }
  }

  /**
   * Writes anew what changes as these subjects do.
   *
   * @param before the index as it was
   * @return the events in which others act for a country now
   */
  Set<String> these(Collection<String> subjects, IndexSearcher before) throws IOException {
    return new Changed(before).these(subjects);
  }

  /** What changes in an index as it was. */
  private final class Changed {
    private final IndexSearcher before;
    private final Set<String> events = new TreeSet<>();
    private final Set<Node> tenures = new TreeSet<>(BY_IRI);

    Changed(IndexSearcher before) {
      this.before = before;
    }

    Set<String> these(Collection<String> subjects) throws IOException {
      Set<Node> bodies = new TreeSet<>(BY_IRI);
      for (String subject : subjects) {
        Node node = NodeFactory.createURI(subject);
        bodies.add(node);
        if (isTenure(node)) {
          tenures.add(node);
        }
        if (EntityRow.isCountry(before, subject) != offices.isCountry(node)) {
          offices.tenures(node).forEach(tenures::add);
          bodies.addAll(bodies(node));
        }
      }
      for (Node body : bodies) {
        body(body);
      }
      offices();
      return events;
    }

    private boolean isTenure(Node node) throws IOException {
      return store.contains(Quad.defaultGraphIRI, node, RDF.Nodes.type, Ng.TENURE)
          || !MandateRows.told(before, node.getURI()).isEmpty();
    }

    private void body(Node body) throws IOException {
      String owner = MandateRows.owner(body.getURI());
      List<Kept> was = MandateRows.owned(before, owner);
      List<Kept> is = bodyOf(body);
      if (!was.equals(is)) {
        replace(owner, was, is);
        tenures.addAll(offices.subjects(Ng.OF, body));
      }
    }

    private void offices() throws IOException {
      Map<String, List<Told>> now =
          byOffice(tenures.stream().map(t -> Described.known(store, t)).flatMap(offices::of));
      Set<String> owners = new TreeSet<>(now.keySet());
      for (Node tenure : tenures) {
        MandateRows.told(before, tenure.getURI())
            .forEach(kept -> owners.add(MandateRows.owner(kept.office())));
      }
      for (String owner : owners) {
        List<Kept> was = MandateRows.owned(before, owner);
        List<Told> all = new ArrayList<>(now.getOrDefault(owner, List.of()));
        was.stream()
            .map(
                kept -> new Told(NodeFactory.createURI(kept.tenure().orElseThrow()), kept.office()))
            .filter(told -> !tenures.contains(told.tenure()))
            .forEach(all::add);
        List<Kept> is = MandateRows.of(all);
        if (!was.equals(is)) {
          replace(owner, was, is);
        }
      }
    }

    private void replace(String owner, List<Kept> was, List<Kept> is) throws IOException {
      writer.deleteDocuments(new Term(Fields.OWNER, owner));
      add(is);
      Map<String, List<Mandate>> earlier = byHolder(was);
      Map<String, List<Mandate>> later = byHolder(is);
      Set<String> holders = new TreeSet<>(earlier.keySet());
      holders.addAll(later.keySet());
      for (String holder : holders) {
        List<Mandate> one = earlier.getOrDefault(holder, List.of());
        List<Mandate> other = later.getOrDefault(holder, List.of());
        if (!one.equals(other)) {
          find(holder, one, other);
        }
      }
    }

    private Map<String, List<Mandate>> byHolder(List<Kept> kept) {
      return kept.stream()
          .map(Kept::mandate)
          .collect(
              Collectors.groupingBy(
                  m -> m.holder().getURI(),
                  TreeMap::new,
                  Collectors.mapping(Function.identity(), Collectors.toList())));
    }

    /** The events at whose time only one of the two says that the holder acts for the country. */
    private void find(String holder, List<Mandate> one, List<Mandate> other) throws IOException {
      Query taking = new TermQuery(new Term(Fields.PARTY, holder));
      Query query =
          new BooleanQuery.Builder()
              .add(taking, Occur.FILTER)
              .add(without(Within.of(one), Within.of(other)), Occur.SHOULD)
              .add(without(Within.of(other), Within.of(one)), Occur.SHOULD)
              .setMinimumNumberShouldMatch(1)
              .build();
      events.addAll(Stored.iris(before, query));
    }

    private static Query without(Query one, Query other) {
      return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.MUST_NOT).build();
    }
  }
}
