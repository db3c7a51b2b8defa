package org.newsgraph.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Geo;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Span;
import org.newsgraph.store.vocabulary.Standoff;

/** Article graphs for tests, told in a few words. */
public final class Told {
  public static final String BASE = "https://w3id.org/newsgraph/";
  private static final String TEXT = "word ".repeat(400);

  private final String iri;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final List<Standoff.Mention> mentions = new ArrayList<>();
  private String text = "";
  private String last = "";
  private Span sentence;
  private int trigger = -1;
  private int at = 0;

  private Told(String name) {
    iri = BASE + "article/" + name;
    sentence = new Span(iri, 0, 20);
    node(iri, RDF.Nodes.type, Schema.NEWS_ARTICLE);
    words(iri, Schema.IDENTIFIER, name);
    words(iri, Ng.EXTRACTOR_VERSION, "1");
  }

  public static Told article(String name) {
    return new Told(name);
  }

  public static String entity(String name) {
    return BASE + "entity/" + name;
  }

  public String iri() {
    return iri;
  }

  public Told published(String day) {
    typed(iri, Schema.DATE_PUBLISHED, day, XSDDatatype.XSDdate);
    return this;
  }

  public Told publisher(String name) {
    words(iri, Schema.PUBLISHER, name);
    return this;
  }

  /**
   * Opens the text with these words, so that articles with other words are no copies; comes before
   * the reports.
   */
  public Told text(String words) {
    text = words + " ";
    return this;
  }

  /** Opens the text with this sentence, in which the word tells what the next report is of. */
  public Told sentence(String words, String word) {
    text = words + " ";
    sentence = new Span(iri, 0, words.length());
    trigger = words.indexOf(word);
    return this;
  }

  /** Mentions an entity by name at the beginning of the text. */
  public Told mention(String type, String entity) {
    mentions.add(new Standoff.Mention(0, 4, "name", type, List.of(entity(entity)), List.of()));
    words(entity(entity), RDFS.Nodes.label, entity.replace('_', ' '));
    return this;
  }

  /** Mentions an entity by name from that code point of the text on. */
  public Told mentionAt(int begin, String type, String entity) {
    mentions.add(
        new Standoff.Mention(begin, begin + 4, "name", type, List.of(entity(entity)), List.of()));
    words(entity(entity), RDFS.Nodes.label, entity.replace('_', ' '));
    return this;
  }

  /** Speaks of somebody who has this IRI and name; the IRI may hang on the article's. */
  public Told bearer(String type, String iri, String name) {
    String whole = iri.startsWith("#") ? this.iri + iri : entity(iri);
    mentions.add(new Standoff.Mention(0, 4, "description", type, List.of(whole), List.of()));
    words(whole, RDFS.Nodes.label, name);
    return this;
  }

  /** Says where an entity lies. */
  public Told lies(String entity, String lat, String lon) {
    node(entity(entity), Geo.LAT, Geo.degrees(new BigDecimal(lat)));
    node(entity(entity), Geo.LONG, Geo.degrees(new BigDecimal(lon)));
    return this;
  }

  public Told link(String entity) {
    node(entity(entity), Schema.SAME_AS, iri("https://en.wikipedia.org/wiki/" + entity));
    return this;
  }

  /** Begins a report of that class. */
  public ToldReport report(Node type) {
    int begin = trigger < 0 ? 5 * at++ : trigger;
    trigger = -1;
    String report = iri + "#report=" + begin + "," + (begin + 4) + "," + local(type);
    evidence(report, new Span(iri, begin, begin + 4), sentence);
    node(report, RDF.Nodes.type, Ng.REPORT);
    node(report, Ng.EVENT_TYPE, type);
    return new ToldReport(this, report);
  }

  /** A group that belongs to somebody; its words are its kind. */
  public String group(String owner, String kind) {
    return group(owner, kind, kind);
  }

  /** A group of somebody whom other articles know, in the words of this one. */
  public String group(String owner, String kind, String told) {
    String group = iri + "#group=" + owner + "/" + kind;
    node(group, RDF.Nodes.type, Ng.GROUP);
    words(group, RDFS.Nodes.label, told);
    node(group, Ng.GROUP_KIND, Ng.groupKind(kind));
    node(group, Ng.GROUP_OF, iri(entity(owner)));
    return group;
  }

  /** A claim that the article asserts. */
  public Told claim(String subject, Node predicate, String object) {
    return claim(subject, predicate, object, Ng.HAPPENED);
  }

  public Told claim(String subject, Node predicate, String object, Node status) {
    int begin = 5 * at++;
    String claim = iri + "#claim=" + begin + "," + (begin + 4) + "," + local(predicate);
    evidence(claim, new Span(iri, begin, begin + 4), sentence);
    node(claim, RDF.Nodes.type, Ng.CLAIM);
    node(claim, RDF.Nodes.subject, iri(subject.startsWith("#") ? iri + subject : entity(subject)));
    node(claim, RDF.Nodes.predicate, predicate);
    node(claim, RDF.Nodes.object, iri(entity(object)));
    node(claim, Ng.STATUS, status);
    last = claim;
    return this;
  }

  /** The title of the office in the last claim. */
  public Told title(String words) {
    words(last, Ng.OFFICE_TITLE, words);
    return this;
  }

  /** The year since when the last claim holds. */
  public Told since(String year) {
    typed(last, Ng.SINCE, year, XSDDatatype.XSDgYear);
    return this;
  }

  /** The last claim is over. */
  public Told former() {
    typed(last, Ng.FORMER, "true", XSDDatatype.XSDboolean);
    return this;
  }

  /** The last claim is the word of a source. */
  public Told saidBy(String source) {
    node(last, Ng.ATTRIBUTED_TO, iri(entity(source)));
    return this;
  }

  private void evidence(String thing, Span word, Span sentence) {
    word.triples(text + TEXT).forEach(graph::add);
    sentence.triples(text + TEXT).forEach(graph::add);
    node(thing, Ng.TRIGGER, word.iri());
    node(thing, Ng.SENTENCE, sentence.iri());
    typed(thing, Ng.CONFIDENCE, "0.9", XSDDatatype.XSDdecimal);
  }

  void confidence(String thing, String value) {
    graph.remove(iri(thing), Ng.CONFIDENCE, Node.ANY);
    typed(thing, Ng.CONFIDENCE, value, XSDDatatype.XSDdecimal);
  }

  public ArticleGraph graph() {
    if (!graph.contains(iri(iri), Nif.IS_STRING, Node.ANY)) {
      words(iri, Nif.IS_STRING, text + TEXT);
      words(iri, Ng.STANDOFF, new Standoff(mentions, List.of()).json());
      words(
          iri,
          Ng.CONTENT_HASH,
          Integer.toHexString(graph.stream().mapToInt(Triple::hashCode).sum()));
    }
    return new ArticleGraph(iri, graph);
  }

  void words(String subject, Node property, String words) {
    graph.add(iri(subject), property, NodeFactory.createLiteralString(words));
  }

  void typed(String subject, Node property, String words, XSDDatatype type) {
    graph.add(iri(subject), property, NodeFactory.createLiteralDT(words, type));
  }

  void node(String subject, Node property, Node object) {
    graph.add(iri(subject), property, object);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static String local(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('#') + 1);
  }
}
