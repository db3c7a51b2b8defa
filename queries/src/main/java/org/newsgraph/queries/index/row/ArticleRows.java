package org.newsgraph.queries.index.row;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Span;

/**
 * An article as the index knows it: its words, its day, who is in it, and what it says others say.
 */
public record ArticleRows(DatasetGraph dataset, Node article) {
  public static final String KIND = "article";
  static final String SAID = "said";
  public static final String CLAIM = "claim";

  Stream<Row> rows() {
    Described about = Described.of(dataset, article, article);
    return about.isA(Schema.NEWS_ARTICLE)
        ? Stream.of(Stream.of(article(about)), said(about), claims(about)).flatMap(rows -> rows)
        : Stream.empty();
  }

  private Row article(Described about) {
    Row row = new Row(KIND, article.getURI(), article.getURI());
    about
        .text(Schema.DATE_PUBLISHED)
        .ifPresent(day -> row.day(Fields.DAY, day).order("date", Row.cut(day)));
    about
        .text(Schema.HEADLINE)
        .ifPresent(h -> row.stored(Fields.HEADLINE, h).words(Fields.HEADLINE, h));
    about.texts(Nif.IS_STRING).forEach(text -> row.words(Fields.WORDS, text));
    row.terms("publisher", about.texts(Schema.PUBLISHER));
    row.counted(Fields.COLLECTION, about.texts(Ng.COLLECTION));
    long[] mentions = {0};
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, Ng.MENTIONED_IN, article)
        .forEachRemaining(
            q -> {
              mentions[0]++;
              row.term(Fields.MENTIONS, q.getSubject().getURI());
            });
    return row.count("mentioned", mentions[0]);
  }

  /** Reports that the article puts in the mouth of somebody. */
  private Stream<Row> said(Described about) {
    return dataset.stream(article, Node.ANY, RDF.Nodes.type, Ng.REPORT)
        .map(q -> Described.of(dataset, article, q.getSubject()))
        .flatMap(report -> said(report, about).stream());
  }

  /** What the article says of who is what to whom. */
  private Stream<Row> claims(Described about) {
    String day = about.text(Schema.DATE_PUBLISHED).map(Row::cut).orElse("");
    return dataset.stream(article, Node.ANY, RDF.Nodes.type, Ng.CLAIM)
        .map(q -> Described.of(dataset, article, q.getSubject()))
        .map(claim -> claim(claim, day));
  }

  private Row claim(Described claim, String day) {
    Row row = new Row(CLAIM, article.getURI(), claim.iri());
    claim.iris(RDF.subject.asNode()).forEach(s -> row.term("subject", s).stored("subject", s));
    claim.iris(RDF.predicate.asNode()).forEach(r -> row.term("relation", r));
    claim.iris(RDF.object.asNode()).forEach(o -> row.term("object", o).stored("object", o));
    row.order("first", telling(claim, day));
    return row.terms("title", claim.offices());
  }

  /**
   * A key by which the claims that tell most come first, as evidence is shown: what the article
   * asserts itself, in a sentence behind the headline; then the earlier.
   */
  private String telling(Described claim, String day) {
    int begin =
        claim
            .all(Ng.SENTENCE)
            .flatMap(s -> Span.of(s).stream())
            .mapToInt(Span::begin)
            .min()
            .orElse(0);
    return String.join(
        "\u0000",
        isAttributed(claim) ? "1" : "0",
        begin == 0 ? "1" : "0",
        day,
        article.getURI(),
        String.format(Locale.ROOT, "%09d", begin));
  }

  private boolean isAttributed(Described claim) {
    return claim.text(Ng.ATTRIBUTED_WORDS).isPresent()
        || claim
            .all(Ng.ATTRIBUTED_TO)
            .anyMatch(by -> dataset.contains(article, by, RDFS.label.asNode(), Node.ANY));
  }

  private Optional<Row> said(Described report, Described about) {
    Optional<Node> by = report.all(Ng.ATTRIBUTED_TO).findFirst();
    Optional<String> words = report.text(Ng.ATTRIBUTED_WORDS);
    if (by.isEmpty() && words.isEmpty()) {
      return Optional.empty();
    }
    Row row = new Row(SAID, article.getURI(), report.iri());
    row.terms("by", report.iris(Ng.ATTRIBUTED_TO)).counted("class", report.iris(Ng.EVENT_TYPE));
    row.counted(Fields.COLLECTION, about.texts(Ng.COLLECTION));
    by.flatMap(b -> Described.of(dataset, article, b).text(RDFS.label.asNode()))
        .ifPresent(name -> row.order("first", name));
    words.ifPresent(w -> row.order("second", w));
    return Optional.of(row);
  }
}
