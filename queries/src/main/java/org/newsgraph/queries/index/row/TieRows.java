package org.newsgraph.queries.index.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.queries.catalogue.Days;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Offices, relations and names that were joined as the index knows them: in the order of the names
 * at both ends.
 */
public record TieRows(DatasetGraph dataset) {
  public static final String TENURE = "tenure";

  /** The title of an office, in words. */
  public static final String OFFICE = "office";

  public static final String RELATION = "relation";
  static final String JOINED = "joined";
  static final List<Node> RELATIONS =
      List.of(
          Ng.HEAD_OF_STATE,
          Ng.HEAD_OF_GOVERNMENT,
          Ng.MINISTER_OF,
          Ng.OFFICIAL_OF,
          Ng.HEAD_OF,
          Ng.MEMBER_OF,
          Ng.CITIZEN_OF,
          Ng.BASED_IN,
          Ng.LOCATED_IN,
          Ng.PART_OF,
          Ng.SPOKESPERSON_OF,
          Ng.AGENCY_OF,
          Ng.SPOUSE_OF,
          Ng.PARENT_OF,
          Ng.EVENT_IN);

  Stream<Row> tenure(Described tenure) {
    Optional<String> holder = tenure.iris(Ng.HOLDER).findFirst();
    Optional<String> of = tenure.iris(Ng.OF).findFirst();
    if (holder.isEmpty() || of.isEmpty()) {
      return Stream.empty();
    }
    Row row = new Row(TENURE, tenure.iri(), tenure.iri());
    row.term("holder", holder.get()).term("of", of.get());
    row.counted("sureness", tenure.iris(Ng.SURENESS)).counted(OFFICE, tenure.texts(Ng.OFFICE));
    held(tenure, true).ifPresent(day -> row.bound("heldFrom", day));
    held(tenure, false).ifPresent(day -> row.bound("heldUntil", day));
    row.order("first", label(holder.get())).order("second", tenure.text(Ng.OFFICE).orElse(""));
    return Stream.of(row.order("third", label(of.get())));
  }

  /** The first or last day for which articles say that the office is held. */
  private static Optional<Long> held(Described tenure, boolean first) {
    Stream<Long> days =
        Stream.of(Ng.REPORTED_ON, Ng.SINCE, Ng.UNTIL)
            .flatMap(tenure::texts)
            .flatMap(day -> Days.of(day, first).stream())
            .map(LocalDate::toEpochDay);
    return days.reduce(first ? Math::min : Math::max);
  }

  /** A name that was taken for that of an entity. */
  Stream<Row> joined(Described alias) {
    return alias
        .iris(OWL.sameAs.asNode())
        .filter(entity -> alias.all(Ng.JOINED_BECAUSE).findAny().isPresent())
        .map(
            entity ->
                new Row(JOINED, alias.iri(), alias.iri())
                    .term("entity", entity)
                    .order("first", label(entity))
                    .order("second", alias.iri()));
  }

  /** One row for each relation of which this entity is the subject. */
  Stream<Row> relations(Described subject) {
    return RELATIONS.stream()
        .flatMap(r -> subject.iris(r).map(object -> relation(subject, r.getURI(), object)));
  }

  private Row relation(Described subject, String relation, String object) {
    Row row = new Row(RELATION, subject.iri(), subject.iri());
    row.term("relation", relation).term("subject", subject.iri()).term("object", object);
    row.stored("object", object)
        .stored("relation", relation)
        .order("first", EntityRow.label(subject).orElse(""));
    return row.order("second", relation).order("third", label(object));
  }

  private String label(String iri) {
    return EntityRow.label(dataset, iri).orElse("");
  }
}
