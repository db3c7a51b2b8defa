package org.newsgraph.cli.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.newsgraph.store.vocabulary.Sem;
import org.newsgraph.store.vocabulary.Span;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * What is in every paper for a month: articles of one sentence each on meetings of the same two
 * people, in the order of publication; every third gives no day, and no two are in the same words.
 */
final class OneStory {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final int DAYS = 31;

  private static final int PUBLISHERS = 40;
  private static final int WORDS = 25;
  private static final String NAMES = "https://w3id.org/newsgraph/";

  private final int articles;
  private final Random random = new Random(5);
  private final List<Node> pair = List.of(person(0), person(1));

  /** Of so many articles in a month. */
  OneStory(int articles) {
    this.articles = articles;
  }

  private static Node person(int number) {
    String name = NamePool.name("Person", number).replace(' ', '_');
    return NodeFactory.createURI(NAMES + "entity/" + name);
  }

  /** So many appear on a day. */
  int aDay() {
    return Math.max(1, articles / DAYS);
  }

  /** The article of that number, counted from 0. */
  ArticleGraph article(int number) {
    LocalDate published = FIRST.plusDays((long) number * DAYS / Math.max(1, articles));
    String article = NAMES + "article/story-" + number;
    String first = NamePool.name("Person", 0) + " met " + NamePool.name("Person", 1) + " over ";
    String text = first + words() + ".\n\n" + words() + ".";
    Writing writing = new Writing();
    writing.add(article, RDF.Nodes.type, Schema.NEWS_ARTICLE);
    writing.words(article, Schema.IDENTIFIER, "story-" + number);
    writing.words(article, Ng.CONTENT_HASH, "story-" + number);
    writing.words(article, Ng.EXTRACTOR_VERSION, "1");
    writing.words(article, Schema.PUBLISHER, "Publisher " + random.nextInt(PUBLISHERS));
    writing.day(article, Schema.DATE_PUBLISHED, published);
    writing.words(article, Nif.IS_STRING, text);
    writing.words(article, Ng.STANDOFF, mentions().json());
    pair.forEach(p -> writing.words(p.getURI(), RDFS.Nodes.label, name(p)));
    int met = first.indexOf("met");
    String report = article + "#report=" + met + "," + (met + 3) + ",Meeting";
    Span sentence = new Span(article, 0, text.indexOf('.') + 1);
    Span trigger = new Span(article, met, met + 3);
    sentence.triples(text).forEach(writing.graph::add);
    trigger.triples(text).forEach(writing.graph::add);
    writing.add(report, RDF.Nodes.type, Ng.REPORT);
    writing.add(report, Ng.EVENT_TYPE, Ng.MEETING);
    writing.add(report, Ng.SENTENCE, sentence.iri());
    writing.add(report, Ng.TRIGGER, trigger.iri());
    writing.add(report, Ng.STATUS, Ng.HAPPENED);
    writing.literal(report, Ng.CONFIDENCE, "0.9", XSDDatatype.XSDdecimal);
    pair.forEach(p -> writing.add(report, Sem.HAS_ACTOR, p));
    if (random.nextInt(3) > 0) {
      LocalDate day = published.minusDays(random.nextInt(3));
      List.of(Ng.DATE, Ng.EARLIEST, Ng.LATEST).forEach(p -> writing.day(report, p, day));
      writing.add(report, Ng.DATE_BASIS, Ng.STATED);
    }
    return new ArticleGraph(article, writing.graph);
  }

  private String words() {
    return IntStream.range(0, WORDS)
        .mapToObj(i -> word(random.nextInt(9_000)))
        .collect(Collectors.joining(" "));
  }

  /** The last word alone: with "port" before each, a few words would soon come again. */
  private static String word(int number) {
    return NamePool.name("Place", number).replaceFirst(".* ", "").toLowerCase(Locale.ROOT);
  }

  private static String name(Node person) {
    return person.getURI().replaceAll(".*/", "").replace('_', ' ');
  }

  private Standoff mentions() {
    String one = NamePool.name("Person", 0);
    int second = one.length() + " met ".length();
    return new Standoff(
        List.of(
            mention(0, one.length(), pair.get(0)),
            mention(second, second + NamePool.name("Person", 1).length(), pair.get(1))),
        List.of());
  }

  private static Standoff.Mention mention(int begin, int end, Node person) {
    return new Standoff.Mention(begin, end, "name", "Person", List.of(person.getURI()), List.of());
  }

  /** The graph of an article while it is written. */
  private static final class Writing {
    private final Graph graph = GraphFactory.createDefaultGraph();

    void add(String subject, Node property, Node object) {
      graph.add(Triple.create(NodeFactory.createURI(subject), property, object));
    }

    void words(String subject, Node property, String words) {
      add(subject, property, NodeFactory.createLiteralString(words));
    }

    void day(String subject, Node property, LocalDate day) {
      literal(subject, property, day.toString(), XSDDatatype.XSDdate);
    }

    void literal(String subject, Node property, String words, XSDDatatype type) {
      add(subject, property, NodeFactory.createLiteralDT(words, type));
    }
  }
}
