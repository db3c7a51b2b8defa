package org.newsgraph.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** A report of an article for tests. */
public final class ToldReport {
  private final Told article;
  private final String iri;
  private Node status = Ng.HAPPENED;

  ToldReport(Told article, String iri) {
    this.article = article;
    this.iri = iri;
  }

  public String iri() {
    return iri;
  }

  public ToldReport who(String... entities) {
    for (String entity : entities) {
      article.node(iri, Sem.HAS_ACTOR, Told.iri(Told.entity(entity)));
    }
    return this;
  }

  /** Somebody by IRI, such as a group. */
  public ToldReport whoIs(String iri) {
    article.node(this.iri, Sem.HAS_ACTOR, Told.iri(iri));
    return this;
  }

  public ToldReport as(Node role, String entity) {
    article.node(iri, role, Told.iri(Told.entity(entity)));
    return who(entity);
  }

  public ToldReport in(String place, String country) {
    article.node(iri, Sem.HAS_PLACE, Told.iri(Told.entity(place)));
    article.node(iri, Ng.COUNTRY, Told.iri(Told.entity(country)));
    return this;
  }

  /** At a place whose country the article does not know. */
  public ToldReport at(String place) {
    article.node(iri, Sem.HAS_PLACE, Told.iri(Told.entity(place)));
    return this;
  }

  public ToldReport in(String country) {
    return in(country, country);
  }

  public ToldReport on(String day) {
    article.typed(iri, Ng.DATE, day, XSDDatatype.XSDdate);
    article.node(iri, Ng.DATE_BASIS, Ng.STATED);
    return between(day, day);
  }

  /** On a day that is counted from the publication. */
  public ToldReport resolved(String day) {
    article.typed(iri, Ng.DATE, day, XSDDatatype.XSDdate);
    article.node(iri, Ng.DATE_BASIS, Ng.RESOLVED);
    return between(day, day);
  }

  public ToldReport between(String first, String last) {
    article.typed(iri, Ng.EARLIEST, first, XSDDatatype.XSDdate);
    article.typed(iri, Ng.LATEST, last, XSDDatatype.XSDdate);
    return this;
  }

  public ToldReport about(String words) {
    article.words(iri, Ng.TOPIC, words);
    return this;
  }

  /** Money with its currency, in words. */
  public ToldReport amount(String words) {
    article.words(iri, Ng.AMOUNT, words);
    return this;
  }

  public ToldReport status(Node value) {
    status = value;
    return this;
  }

  /** How probable it is that the report is right, in place of nearly certain. */
  public ToldReport confidence(String value) {
    article.confidence(iri, value);
    return this;
  }

  public ToldReport accordingTo(String entity) {
    article.node(iri, Ng.ATTRIBUTED_TO, Told.iri(Told.entity(entity)));
    return this;
  }

  public ToldReport same(ToldReport other) {
    article.node(iri, Ng.SAME_OCCASION_AS, Told.iri(other.iri));
    return this;
  }

  public ToldReport other(ToldReport other) {
    article.node(iri, Ng.OTHER_OCCASION_THAN, Told.iri(other.iri));
    return this;
  }

  /** Ends the report. */
  public Told end() {
    article.node(iri, Ng.STATUS, status);
    return article;
  }
}
