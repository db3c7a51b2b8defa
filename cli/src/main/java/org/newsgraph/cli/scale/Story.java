package org.newsgraph.cli.scale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/**
 * What several cloned articles tell alike: an article's graph with other people, countries, places
 * and organisations in the place of its own, on another day.
 */
final class Story {
  private static final String ENTITY = "https://w3id.org/newsgraph/entity/";

  private static final Set<Node> DAYS =
      Set.of(Ng.DATE, Ng.EARLIEST, Ng.LATEST, Ng.END_DATE, Ng.DATE_BASIS);

  private final ArticleGraph source;
  private final long shift;
  private final Map<String, String> iris = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Reports whose days go with the day of publication, or are no days but months and years. */
  private final Set<Node> resolved = new HashSet<>();

  private final Set<Node> vague = new HashSet<>();

  private Story(ArticleGraph source, LocalDate day) {
    this.source = source;
    this.shift = day.toEpochDay() - published(source).toEpochDay();
  }

  static Story of(ArticleGraph source, LocalDate day, NamePool pool) {
    Story story = new Story(source, day);
    List<Triple> countries =
        source.triples().stream(Node.ANY, RDF.Nodes.type, Schema.COUNTRY).toList();
    source.triples().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .filter(t -> !t.getObject().equals(Schema.COUNTRY))
        .forEach(t -> story.cast(t, pool));
    countries.forEach(t -> story.home(t.getSubject()));
    countries.forEach(t -> story.cast(t, pool));
    source.triples().stream(Node.ANY, Ng.DATE_BASIS, Ng.RESOLVED)
        .forEach(t -> story.resolved.add(t.getSubject()));
    source.triples().stream(Node.ANY, Ng.DATE, Node.ANY)
        .filter(t -> !XSDDatatype.XSDdate.equals(t.getObject().getLiteralDatatype()))
        .forEach(t -> story.vague.add(t.getSubject()));
    return story;
  }

  private static LocalDate published(ArticleGraph article) {
    return article.triples().stream(Node.ANY, Schema.DATE_PUBLISHED, Node.ANY)
        .map(t -> LocalDate.parse(t.getObject().getLiteralLexicalForm().substring(0, 10)))
        .findFirst()
        .orElse(LocalDate.of(2020, 1, 1));
  }

  private void cast(Triple typed, NamePool pool) {
    String type = typed.getObject().getURI().replaceFirst(".*/", "");
    boolean entity = typed.getObject().getURI().startsWith(Schema.term("").getURI());
    String iri = typed.getSubject().getURI();
    if (!entity || type.equals("NewsArticle") || iris.containsKey(iri)) {
      return;
    }
    int number = pool.draw(type);
    while (names.containsValue(NamePool.name(type, number))) {
      number = pool.draw(type);
    }
    cast(iri, type, number);
  }

  private void cast(String iri, String type, int number) {
    names.put(iri, NamePool.name(type, number));
    iris.put(iri, ENTITY + NamePool.name(type, number).replace(' ', '_'));
    numbers.put(iri, number);
  }

  /**
   * A country of which somebody holds an office in the article is the one that is always theirs:
   * nobody heads dozens of states.
   */
  private void home(Node country) {
    source.triples().stream(Node.ANY, RDF.Nodes.object, country)
        .flatMap(claim -> source.triples().stream(claim.getSubject(), RDF.Nodes.subject, Node.ANY))
        .map(claim -> numbers.get(claim.getObject().getURI()))
        .filter(Objects::nonNull)
        .map(NamePool::home)
        .filter(number -> !names.containsValue(NamePool.name("Country", number)))
        .min(Comparator.naturalOrder())
        .ifPresent(number -> cast(country.getURI(), "Country", number));
  }

  /** Returns the names of those who take part. */
  Iterable<String> cast() {
    return names.values();
  }

  /**
   * Returns the story as one article tells it.
   *
   * @param dated whether the article gives its day; else nothing in it that is counted from it
   */
  ArticleGraph told(String iri, String publisher, String more, boolean dated) {
    Graph graph = GraphFactory.createDefaultGraph();
    Telling telling = new Telling(iri, publisher, more, dated);
    source.triples().stream().filter(telling::keeps).map(telling::triple).forEach(graph::add);
    return new ArticleGraph(iri, graph);
  }

  private final class Telling {
    private final String iri;
    private final String publisher;
    private final String more;
    private final boolean dated;

    Telling(String iri, String publisher, String more, boolean dated) {
      this.iri = iri;
      this.publisher = publisher;
      this.more = more;
      this.dated = dated;
    }

    boolean keeps(Triple t) {
      Node p = t.getPredicate();
      boolean lost =
          vague.contains(t.getSubject()) || (!dated && resolved.contains(t.getSubject()));
      boolean day = p.equals(Schema.DATE_PUBLISHED) ? !dated : lost && DAYS.contains(p);
      return !day && !p.equals(Schema.SAME_AS) && !p.equals(Schema.URL);
    }

    Triple triple(Triple t) {
      Node p = t.getPredicate();
      return Triple.create(node(t.getSubject()), p, object(t.getSubject(), p, t.getObject()));
    }

    private Node object(Node subject, Node p, Node object) {
      if (object.isURI()) {
        return p.equals(Ng.MENTION_KIND) && object.equals(Ng.NAME) ? Ng.DESCRIPTION : node(object);
      }
      String words = object.getLiteralLexicalForm();
      if (p.equals(RDFS.label.asNode()) && names.containsKey(subject.getURI())) {
        return NodeFactory.createLiteralString(names.get(subject.getURI()));
      }
      if (p.equals(Schema.PUBLISHER)) {
        return NodeFactory.createLiteralString(publisher);
      }
      if (p.equals(Ng.CONTENT_HASH) || p.equals(Schema.IDENTIFIER)) {
        return NodeFactory.createLiteralString(iri.substring(iri.lastIndexOf('/') + 1));
      }
      if (p.equals(Nif.IS_STRING) || p.equals(Schema.HEADLINE)) {
        return NodeFactory.createLiteralString(
            words + (p.equals(Schema.HEADLINE) ? " – " : "\n\n") + more);
      }
      if (p.equals(Ng.STANDOFF)) {
        return NodeFactory.createLiteralString(recast(words));
      }
      return day(object);
    }

    /** The text names others: what it calls those of the story by is no name of theirs. */
    private String recast(String standoff) {
      String words = standoff.replace("\"k\":\"name\"", "\"k\":\"description\"");
      for (Map.Entry<String, String> each : iris.entrySet()) {
        words = words.replace("\"" + each.getKey() + "\"", "\"" + each.getValue() + "\"");
      }
      return words.replace("\"" + source.iri(), "\"" + iri);
    }

    private Node day(Node literal) {
      XSDDatatype date = XSDDatatype.XSDdate;
      if (!literal.getLiteralDatatype().equals(date)) {
        return literal;
      }
      LocalDate day = LocalDate.parse(literal.getLiteralLexicalForm()).plusDays(shift);
      return NodeFactory.createLiteralDT(day.toString(), date);
    }

    private Node node(Node node) {
      String old = node.getURI();
      if (iris.containsKey(old)) {
        return NodeFactory.createURI(iris.get(old));
      }
      return old.startsWith(source.iri())
          ? NodeFactory.createURI(iri + old.substring(source.iri().length()))
          : node;
    }
  }
}
