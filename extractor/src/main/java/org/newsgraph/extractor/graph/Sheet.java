package org.newsgraph.extractor.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.thing.NamedThing;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.graph.iri.EntityIris;
import org.newsgraph.extractor.graph.iri.IriText;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** The graph of one article while it is written: its names, its spans, its entities. */
final class Sheet {
  private final Graph triples;
  private final BaseIri base;
  private final String article;
  private final String text;
  private final CodePoints codePoints;
  private final EntityIris entities;

  Sheet(BaseIri base, Extraction extraction, Graph triples) {
    this.triples = triples;
    this.base = base;
    this.text = CleanText.of(extraction.annotated().article().text());
    this.article = base.article(extraction.annotated().article().identity());
    this.codePoints = new CodePoints(text);
    this.entities = new EntityIris(base, article, extraction.entities().all());
  }

  String article() {
    return article;
  }

  String text() {
    return text;
  }

  int offset(int utf16) {
    return codePoints.of(utf16);
  }

  void add(Node subject, Node predicate, Node object) {
    triples.add(subject, predicate, object);
  }

  void addText(Node subject, Node predicate, Optional<String> words) {
    words
        .map(CleanText::of)
        .filter(clean -> !clean.isBlank())
        .ifPresent(clean -> add(subject, predicate, NodeFactory.createLiteralString(clean)));
  }

  void addTyped(Node subject, Node predicate, String value, RDFDatatype type) {
    add(subject, predicate, NodeFactory.createLiteralDT(value, type));
  }

  /** A number between 0 and 1, to two places, in the one way in which every store writes it. */
  void addShare(Node subject, Node predicate, double share) {
    BigDecimal rounded =
        BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    String plain = rounded.scale() <= 0 ? rounded.toPlainString() + ".0" : rounded.toPlainString();
    addTyped(subject, predicate, plain, XSDDatatype.XSDdecimal);
  }

  /** A node under the article, such as {@code <article>#report=3,7,Visit}. */
  Node part(String fragment) {
    return NodeFactory.createURI(article + "#" + fragment);
  }

  Node entity(Entity entity) {
    return NodeFactory.createURI(entities.of(entity));
  }

  /** The node of a state, whether the article names it or not. */
  Node state(Country state) {
    return NodeFactory.createURI(base.entity(IriText.segment(state.wikipedia())));
  }

  /** The node of an entity, or of a group: under its article, by its owner, its kind, its camp. */
  Node party(Party party) {
    if (party instanceof Party.Group group) {
      String owner = group.owner().map(entities::segment).orElse("");
      String camp = group.camp().isEmpty() ? "" : "/" + EntityIris.slug(group.camp());
      return part("group=" + owner + "/" + EntityIris.slug(group.kind()) + camp);
    }
    return entity(party.entity().orElseThrow());
  }

  Node thing(NamedThing thing) {
    return NodeFactory.createURI(base.entity(IriText.segment(thing.title())));
  }

  /** The span's node, after its triples are written. */
  Node span(Span span) {
    var at = new org.newsgraph.store.vocabulary.Span(article, of(span.begin()), of(span.end()));
    at.triplesAround(codePoints.between(span.begin(), span.end())).forEach(triples::add);
    return at.iri();
  }

  private int of(int utf16) {
    return codePoints.of(utf16);
  }
}
