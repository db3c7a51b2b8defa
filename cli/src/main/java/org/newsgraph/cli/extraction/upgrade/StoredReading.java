package org.newsgraph.cli.extraction.upgrade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.article.reading.StoredText;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/** Reads an article out of its own graph, so that it can be understood anew. */
public final class StoredReading {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final StoredText TEXT = new StoredText();

  private final ArticleGraph graph;
  private final Node article;

  private StoredReading(ArticleGraph graph) {
    this.graph = graph;
    this.article = NodeFactory.createURI(graph.iri());
  }

  public static Reading of(ArticleGraph graph) {
    return new StoredReading(graph).reading();
  }

  private Reading reading() {
    Origin origin = new Origin(graph.iri(), 0);
    Optional<String> text = words(Nif.IS_STRING);
    if (text.isEmpty()) {
      return new Reading.Quarantined(
          origin, "its text is not in the store", "extract it again from its file");
    }
    String identifier = words(Schema.IDENTIFIER).orElse(graph.iri());
    return new Reading.Read(
        origin,
        TEXT.article(identifier, identity(), metadata(), text.get(), cuts(text.get())),
        List.of());
  }

  /** Its IRI, unless that was made of its address as it was written. */
  private String identity() {
    return words(Schema.URL)
        .flatMap(url -> OldName.of(graph.iri(), url))
        .map(OldName::identity)
        .orElse(graph.iri());
  }

  private Metadata metadata() {
    return new Metadata(
        words(Schema.HEADLINE),
        words(Schema.DATE_PUBLISHED).flatMap(StoredReading::day),
        words(Schema.PUBLISHER),
        words(Schema.AUTHOR),
        words(Schema.URL),
        words(Ng.COLLECTION));
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> words(Node property) {
    return graph.triples().stream(article, property, Node.ANY)
        .map(t -> t.getObject())
        .map(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
        .min(String::compareTo);
  }

  /** What was left out stands in the graph with begin, end and reason, in code points. */
  private List<Cut> cuts(String text) {
    List<Cut> cuts = new ArrayList<>();
    for (JsonNode cut : words(Ng.LEFT_OUT).map(StoredReading::json).orElse(JSON.nullNode())) {
      int begin = text.offsetByCodePoints(0, cut.path(0).asInt());
      int end = text.offsetByCodePoints(0, cut.path(1).asInt());
      cuts.add(new Cut(new Span(begin, end), cut.path(2).asText()));
    }
    return cuts;
  }

  private static JsonNode json(String words) {
    try {
      return JSON.readTree(words);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("what was left out cannot be read: " + e.getMessage(), e);
    }
  }
}
