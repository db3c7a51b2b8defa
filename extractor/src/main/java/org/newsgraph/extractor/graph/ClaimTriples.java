package org.newsgraph.extractor.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.mention.relation.Term;
import org.newsgraph.store.vocabulary.Ng;

/** The relations that an article claims. */
final class ClaimTriples {
  private static final int HASH_DIGITS = 8;

  private final Sheet sheet;
  private final StandingTriples standing;

  ClaimTriples(Sheet sheet) {
    this.sheet = sheet;
    this.standing = new StandingTriples(sheet);
  }

  void write(List<Claim> relations) {
    relations.forEach(this::write);
  }

  private void write(Claim relation) {
    Node claim = iri(relation);
    sheet.add(claim, RDF.Nodes.type, Ng.CLAIM);
    sheet.add(claim, RDF.Nodes.subject, sheet.entity(relation.subject()));
    sheet.add(claim, RDF.Nodes.predicate, Terms.of(relation.type()));
    relation.object().ifPresent(object -> sheet.add(claim, RDF.Nodes.object, sheet.entity(object)));
    sheet.addText(claim, Ng.OFFICE_TITLE, relation.officeTitle());
    term(claim, relation.term());
    standing.write(claim, relation.standing(), relation.evidence());
  }

  private void term(Node claim, Term term) {
    if (term.former()) {
      sheet.addTyped(claim, Ng.FORMER, "true", XSDDatatype.XSDboolean);
    }
    term.since().ifPresent(day -> sheet.addTyped(claim, Ng.SINCE, day.iso(), Dates.type(day)));
    term.until().ifPresent(day -> sheet.addTyped(claim, Ng.UNTIL, day.iso(), Dates.type(day)));
  }

  /** Trigger, relation, and a hash of both ends: one trigger may claim several things. */
  private Node iri(Claim relation) {
    String ends =
        sheet.entity(relation.subject()).getURI()
            + relation.object().map(object -> " " + sheet.entity(object).getURI()).orElse("");
    return sheet.part(
        "claim="
            + sheet.offset(relation.evidence().trigger().begin())
            + ","
            + sheet.offset(relation.evidence().trigger().end())
            + ","
            + relation.type().localName()
            + ","
            + BaseIri.sha256(ends).substring(0, HASH_DIGITS));
  }
}
