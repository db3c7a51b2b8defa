package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** An event as triples of the knowledge layer, with the links from its reports. */
public final class EventTriples {
  private final Event event;
  private final Node subject;
  private final List<Triple> triples = new ArrayList<>();

  private EventTriples(Event event) {
    this.event = event;
    this.subject = NodeFactory.createURI(event.iri());
  }

  static List<Triple> of(Event event, Collection<Telling> tellings) {
    EventTriples writer = new EventTriples(event);
    writer.words(RDFS.Nodes.label, EventLabel.of(event, tellings));
    writer.kind();
    writer.cast();
    writer.place();
    writer.time();
    writer.standing();
    writer.about();
    writer.reports();
    return List.copyOf(writer.triples);
  }

  private void kind() {
    add(RDF.Nodes.type, Sem.EVENT);
    add(RDF.Nodes.type, Ng.term(event.kind().type()));
    event.kind().subtypes().forEach(iri -> add(RDF.Nodes.type, NodeFactory.createURI(iri)));
  }

  private void cast() {
    event
        .cast()
        .roles()
        .forEach(
            (who, roles) -> {
              iri(Sem.HAS_ACTOR, who);
              roles.forEach(role -> iri(Ng.term(role), who));
            });
    event.cast().onBehalfOf().forEach(body -> iri(Ng.ON_BEHALF_OF, body));
  }

  private void place() {
    event.where().place().ifPresent(place -> iri(Sem.HAS_PLACE, place));
    event.where().country().ifPresent(country -> iri(Ng.COUNTRY, country));
    disputes(event.disputes().place(), Sem.HAS_PLACE);
  }

  private void time() {
    When when = event.when();
    when.date().ifPresent(date -> add(Ng.DATE, When.literal(date)));
    when.bounds().ifPresent(days -> add(Ng.EARLIEST, When.literal(days.first().toString())));
    when.bounds().ifPresent(days -> add(Ng.LATEST, When.literal(days.last().toString())));
    when.endDate().ifPresent(day -> add(Ng.END_DATE, When.literal(day.toString())));
    when.basis().ifPresent(basis -> add(Ng.DATE_BASIS, Ng.term(basis)));
    disputes(event.disputes().time(), Ng.DATE);
  }

  private void standing() {
    add(Ng.STATUS, Ng.term(event.standing().status().localName()));
    if (event.standing().attributed()) {
      add(Ng.ATTRIBUTED_ONLY, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
    disputes(event.disputes().status(), Ng.STATUS);
    add(Ng.SURENESS, SurenessOfEvent.of(event).term());
  }

  /** What is disputed, and by which two reports. */
  private void disputes(Optional<Rivals> rivals, Node what) {
    rivals.ifPresent(
        both -> {
          add(Ng.DISPUTES, what);
          triples.add(Triple.create(report(both.one()), Ng.CONTRADICTS, report(both.other())));
        });
  }

  private static Node report(Vote vote) {
    return NodeFactory.createURI(vote.report().iri());
  }

  private void about() {
    disputes(event.disputes().amount(), Ng.AMOUNT);
    for (Vote vote : event.votes()) {
      vote.report().about().topics().forEach(topic -> words(Ng.TOPIC, topic));
      vote.report().about().amounts().forEach(amount -> words(Ng.AMOUNT, amount));
    }
  }

  private void reports() {
    for (Vote vote : event.votes()) {
      String report = vote.report().iri();
      triples.add(Triple.create(NodeFactory.createURI(report), Ng.REPORTS, subject));
      if (!Keys.event(report).equals(event.iri())) {
        iri(Ng.ALSO_KNOWN_AS, Keys.event(report));
      }
    }
    event.articles().forEach(article -> iri(Ng.REPORTED_IN, article));
    number(Ng.REPORT_COUNT, event.votes().size());
    number(Ng.ARTICLE_COUNT, event.articles().size());
    number(Ng.SOURCE_COUNT, event.sources().count(event.votes()));
  }

  private void iri(Node property, String iri) {
    add(property, NodeFactory.createURI(iri));
  }

  private void words(Node property, String words) {
    add(property, NodeFactory.createLiteralString(words));
  }

  private void number(Node property, long value) {
    add(property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
  }

  private void add(Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
