package org.newsgraph.store.consolidation.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.vocabulary.CodePointText;
import org.newsgraph.store.vocabulary.Geo;
import org.newsgraph.store.vocabulary.ItsRdf;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Sem;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * Reads how an article speaks of its entities: in spans, in standoff, and in what its reports and
 * claims say.
 */
final class EntityReader {
  private static final List<Node> NAMING =
      List.of(
          Sem.HAS_ACTOR,
          Sem.HAS_PLACE,
          Ng.ON_BEHALF_OF,
          Ng.ATTRIBUTED_TO,
          RDF.Nodes.subject,
          RDF.Nodes.object);

  private final Subjects subjects;
  private final Corrections corrections;
  private final SortedMap<String, EntityTally> tallies = new TreeMap<>();

  EntityReader(Subjects subjects, Corrections corrections) {
    this.subjects = subjects;
    this.corrections = corrections;
  }

  List<EntityUse> entities() {
    subjects.having(ItsRdf.TA_IDENT_REF).forEach(this::span);
    standoff(new CodePointText(subjects.text()));
    NAMING.forEach(this::named);
    subjects.iris(Ng.COUNTRY).forEach(this::land);
    return tallies.entrySet().stream().map(this::use).toList();
  }

  private void span(String span) {
    String kind = subjects.term(span, Ng.MENTION_KIND).orElse("name");
    String words = subjects.literal(span, Nif.ANCHOR_OF).orElse("");
    String type =
        subjects.iri(span, ItsRdf.TA_CLASS_REF).map(iri -> iri.replace(Schema.NS, "")).orElse("");
    subjects.iris(span, ItsRdf.TA_IDENT_REF).forEach(e -> tally(e).mention(kind, type, words));
    subjects.iris(span, Ng.STANDS_FOR).forEach(this::tally);
  }

  private void standoff(CodePointText text) {
    for (Standoff.Mention m : subjects.standoff().mentions()) {
      String words = m.kind().equals("name") ? text.words(m.begin(), m.end()) : "";
      m.entities().forEach(e -> tally(e).mention(m.kind(), m.type(), words));
      m.standsFor().forEach(this::tally);
    }
  }

  /** The country of a place is not named thereby. */
  private void land(String country) {
    boolean named = tallies.containsKey(subjects.standing(country));
    EntityTally tally = tally(country);
    tally.fallback("Country");
    if (!named) {
      tally.imply();
    }
  }

  private void named(Node property) {
    subjects.iris(property).forEach(this::tally);
  }

  /** The tally of the entity that stands, knowing by which IRIs the article names it. */
  private EntityTally tally(String iri) {
    EntityTally tally = tallies.computeIfAbsent(subjects.standing(iri), e -> new EntityTally());
    if (tally.alias(iri)) {
      subjects.literals(iri, RDFS.Nodes.label).forEach(tally::label);
      subjects
          .objects(iri, Schema.SAME_AS)
          .filter(Node::isURI)
          .forEach(l -> tally.link(l.getURI()));
      subjects
          .literal(iri, Geo.LAT)
          .ifPresent(
              lat ->
                  subjects.literal(iri, Geo.LONG).ifPresent(lon -> tally.point(lat + " " + lon)));
      subjects
          .iris(iri, RDF.Nodes.type)
          .forEach(type -> tally.declare(type.replace(Schema.NS, "")));
    }
    return tally;
  }

  private EntityUse use(Map.Entry<String, EntityTally> e) {
    return e.getValue().use(e.getKey(), corrections);
  }
}
