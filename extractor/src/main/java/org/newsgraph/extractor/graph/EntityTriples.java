package org.newsgraph.extractor.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.thing.NamedThing;
import org.newsgraph.extractor.fact.world.Point;
import org.newsgraph.extractor.fact.world.WorldMap;
import org.newsgraph.extractor.graph.iri.IriText;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.store.vocabulary.Geo;
import org.newsgraph.store.vocabulary.Schema;

/** Name, class, counterparts and coordinates of the entities that an article speaks of. */
final class EntityTriples {
  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  private final Sheet sheet;

  EntityTriples(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(List<Entity> entities) {
    Map<Node, Point> points = new LinkedHashMap<>();
    for (Entity entity : entities) {
      Node node = sheet.entity(entity);
      sheet.add(node, RDF.Nodes.type, Schema.term(Terms.type(entity.type())));
      sheet.addText(node, RDFS.Nodes.label, Optional.of(entity.name()));
      entity.wikipedia().map(IriText::segment).ifPresent(title -> links(node, title));
      WorldMap.load().of(entity).ifPresent(point -> points.merge(node, point, firstOf(entity)));
    }
    points.forEach(this::lies);
  }

  /** A state of which the article names no more than a place in it. */
  void write(Country state) {
    Node node = sheet.state(state);
    sheet.add(node, RDF.Nodes.type, Schema.COUNTRY);
    sheet.addText(node, RDFS.Nodes.label, Optional.of(state.name()));
    links(node, IriText.segment(state.wikipedia()));
    WorldMap.load().of(state).ifPresent(point -> lies(node, point));
  }

  /** Two of one link lie where the country lies, else where the first of them does. */
  private static BinaryOperator<Point> firstOf(Entity entity) {
    return (first, other) -> entity.type() == EntityType.COUNTRY ? other : first;
  }

  /** A thing has a name and counterparts, no class. */
  void writeThings(List<NamedThing> things) {
    for (NamedThing thing : things) {
      Node node = sheet.thing(thing);
      sheet.addText(node, RDFS.Nodes.label, Optional.of(words(thing.title())));
      links(node, IriText.segment(thing.title()));
    }
  }

  private static String words(String title) {
    return title.replace('_', ' ').replaceFirst(" \\([^)]*\\)$", "");
  }

  private void lies(Node place, Point point) {
    sheet.add(place, Geo.LAT, Geo.degrees(point.lat()));
    sheet.add(place, Geo.LONG, Geo.degrees(point.lon()));
  }

  private void links(Node entity, String title) {
    sheet.add(entity, Schema.SAME_AS, NodeFactory.createURI(WIKIPEDIA + title));
    sheet.add(entity, Schema.SAME_AS, NodeFactory.createURI(DBPEDIA + title));
  }
}
