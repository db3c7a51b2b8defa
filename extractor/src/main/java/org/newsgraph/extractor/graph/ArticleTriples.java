package org.newsgraph.extractor.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.graph.iri.ContentHash;
import org.newsgraph.extractor.graph.iri.IriText;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/** The article itself: who published it when, its text, its mentions, what was not read of it. */
final class ArticleTriples {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Sheet sheet;
  private final Node article;

  ArticleTriples(Sheet sheet) {
    this.sheet = sheet;
    this.article = NodeFactory.createURI(sheet.article());
  }

  void write(Extraction extraction, String extractorVersion) {
    Article read = extraction.annotated().article();
    sheet.add(article, RDF.Nodes.type, Schema.NEWS_ARTICLE);
    sheet.addText(article, Schema.IDENTIFIER, Optional.of(read.identifier()));
    metadata(read.metadata());
    text(Nif.IS_STRING, sheet.text());
    text(Ng.CONTENT_HASH, ContentHash.of(read));
    text(Ng.EXTRACTOR_VERSION, extractorVersion);
    text(Ng.STANDOFF, new StandoffOf(sheet).write(extraction).json());
    if (!read.cuts().isEmpty()) {
      text(Ng.LEFT_OUT, leftOut(read.cuts()));
    }
  }

  private void metadata(Metadata metadata) {
    sheet.addText(article, Schema.HEADLINE, metadata.headline());
    sheet.addText(article, Schema.PUBLISHER, metadata.publisher());
    sheet.addText(article, Schema.AUTHOR, metadata.author());
    sheet.addText(article, Ng.COLLECTION, metadata.collection());
    metadata
        .published()
        .ifPresent(
            day ->
                sheet.addTyped(
                    article, Schema.DATE_PUBLISHED, day.toString(), XSDDatatype.XSDdate));
    metadata
        .url()
        .filter(url -> url.matches("https?://\\S+"))
        .ifPresent(
            url -> sheet.add(article, Schema.URL, NodeFactory.createURI(IriText.escaped(url))));
  }

  private void text(Node predicate, String value) {
    sheet.add(article, predicate, NodeFactory.createLiteralString(value));
  }

  private String leftOut(List<Cut> cuts) {
    try {
      return JSON.writeValueAsString(
          cuts.stream()
              .map(
                  cut ->
                      List.of(
                          sheet.offset(cut.span().begin()),
                          sheet.offset(cut.span().end()),
                          cut.reason()))
              .toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
