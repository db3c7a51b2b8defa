package org.newsgraph.queries.view.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.text.Passages;
import org.newsgraph.queries.index.text.Searched;
import org.newsgraph.queries.name.Names;
import org.newsgraph.queries.view.piece.EventHeads;
import org.newsgraph.queries.view.piece.Facts;
import org.newsgraph.queries.view.piece.Sources;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.queries.view.thing.EntityView;

/** Whatever was typed, among names, events, headlines and the texts of the articles. */
public record SearchView(Facts facts, Names names) implements View {
  private static final int NAMES = 8;

  /** Of so many names those that the collections have. */
  private static final int LOOKED_AT = 40;

  private static final int EVENTS = 20;
  private static final int ARTICLES = 20;
  private static final int PASSAGES = 3;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    String typed = parameters.getOrDefault("q", "").strip();
    int from = EntityView.from(parameters);
    List<String> within = Facts.collections(parameters);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("q", typed).put("from", from);
    ArrayNode found = json.putArray("names");
    if (from == 0) {
      names.complete(typed, within.isEmpty() ? NAMES : LOOKED_AT).stream()
          .filter(c -> within.isEmpty() || facts.articles(c.iri(), within, 0, 1).all() > 0)
          .limit(NAMES)
          .forEach(c -> found.add(CompleteView.name(c)));
    }
    facts
        .index()
        .filter(NewsIndex::isInStep)
        .ifPresentOrElse(
            index -> {
              events(json, index.events(typed, within, from, EVENTS));
              articles(json, index.articles(typed, within, from, ARTICLES), typed);
            },
            () -> {
              events(json, facts.containing("event", typed, within, from, EVENTS));
              articles(json, facts.containing("article", typed, within, from, ARTICLES), typed);
            });
    return json;
  }

  private void events(ObjectNode json, Searched searched) {
    Map<String, ObjectNode> heads = new EventHeads(facts.graph()).of(searched.iris());
    ArrayNode events = json.putArray("events");
    searched.iris().stream().filter(heads::containsKey).forEach(iri -> events.add(heads.get(iri)));
    json.put("eventCount", searched.all());
  }

  private void articles(ObjectNode json, Searched searched, String typed) {
    ArrayNode articles = json.putArray("articles");
    json.put("articleCount", searched.all());
    if (searched.iris().isEmpty()) {
      return;
    }
    var iris = Things.nodes(searched.iris());
    Map<String, Source> sources = Sources.of(facts.graph(), searched.iris());
    Map<String, String> texts = new LinkedHashMap<>();
    facts
        .graph()
        .look("article-texts", Map.of("article", iris))
        .forEach(row -> texts.putIfAbsent(row.text("article"), row.text("text")));
    for (String iri : searched.iris()) {
      if (sources.containsKey(iri)) {
        ObjectNode article = articles.addObject();
        AnswerJson.source(article, sources.get(iri));
        passages(article, Passages.of(texts.getOrDefault(iri, ""), typed, PASSAGES));
      }
    }
  }

  private static void passages(ObjectNode article, List<Passages.Passage> passages) {
    ArrayNode shown = article.putArray("passages");
    for (Passages.Passage passage : passages) {
      ObjectNode json = shown.addObject().put("words", passage.words());
      json.put("begin", passage.begin()).put("end", passage.end());
      ArrayNode marks = json.putArray("marks");
      passage.marks().forEach(m -> marks.addObject().put("begin", m.begin()).put("end", m.end()));
    }
  }
}
