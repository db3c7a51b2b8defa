package org.newsgraph.store.revision;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.copy.SameText;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.naming.NameDecision;
import org.newsgraph.store.consolidation.naming.NameDecisionText;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.consolidation.telling.TellingText;
import org.newsgraph.store.vocabulary.Ng;

/**
 * The store's own book-keeping, a named graph that is never exported: how many articles stand
 * behind each contribution, under which blocks each telling is found, which articles have which
 * text. It makes adding one article cheap.
 */
public final class Ledger implements SameText.Shelf {
  /**
   * Goes up whenever the same articles give other books, or another knowledge layer: a store of an
   * earlier format is worked out anew when it is opened.
   */
  public static final String FORMAT = "13:";

  /** The name of the graph. */
  public static final Node GRAPH = Ng.term("ledger");

  private static final Node BLOCK = Ng.term("ledger-block");
  private static final Node TELLING = Ng.term("ledger-telling");
  private static final Node SHAPE = Ng.term("ledger-shape");
  private static final Node PARTICULAR = Ng.term("ledger-particular");
  private static final Node TELLS = Ng.term("ledger-tells");
  private static final Node NAME = Ng.term("ledger-name");
  private static final Node DECISION = Ng.term("ledger-decision");
  private static final Node JOINED = Ng.term("ledger-joined");
  private static final Node TEXT = Ng.term("ledger-text");
  private static final Node SKETCH = Ng.term("ledger-sketch");
  private static final Node MARK = Ng.term("ledger-mark");
  private static final Node CORRECTIONS = Ng.term("ledger-corrections");
  private static final Node CHANGES = Ng.term("ledger-changes");
  private static final String ENTRY = Ng.NS + "ledger-entry/";
  private static final String SHAPES = Ng.NS + "ledger-shape/";

  private final DatasetGraph dataset;

  public Ledger(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** All that the articles say of the subject. */
  Slice slice(String subject) {
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    dataset.stream(GRAPH, NodeFactory.createURI(subject), Node.ANY, Node.ANY)
        .filter(q -> q.getPredicate().getURI().startsWith(ENTRY))
        .forEach(
            q ->
                counts.put(
                    entry(q.getPredicate()),
                    Integer.parseInt(q.getObject().getLiteralLexicalForm())));
    return new Slice(subject, counts);
  }

  public static List<Triple> triples(Slice slice) {
    Node subject = NodeFactory.createURI(slice.subject());
    return slice.counts().entrySet().stream()
        .map(e -> Triple.create(subject, predicate(e.getKey()), number(e)))
        .toList();
  }

  private static Node number(Map.Entry<Entry, Integer> count) {
    return NodeFactory.createLiteralDT(count.getValue().toString(), XSDDatatype.XSDinteger);
  }

  private static Node predicate(Entry entry) {
    return NodeFactory.createURI(
        ENTRY
            + entry.kind().name().toLowerCase(Locale.ROOT)
            + "/"
            + URLEncoder.encode(entry.value(), StandardCharsets.UTF_8));
  }

  private static Entry entry(Node predicate) {
    String words = predicate.getURI().substring(ENTRY.length());
    int at = words.indexOf('/');
    return new Entry(
        Kind.valueOf(words.substring(0, at).toUpperCase(Locale.ROOT)),
        URLDecoder.decode(words.substring(at + 1), StandardCharsets.UTF_8));
  }

  /** The names of the tellings that are found under the block. */
  SortedSet<String> tellings(String block) {
    return tellings(block, Integer.MAX_VALUE);
  }

  /** The names of so many of them at most; which, where there are more, is open. */
  SortedSet<String> tellings(String block, int most) {
    return dataset.stream(GRAPH, Node.ANY, BLOCK, NodeFactory.createLiteralString(block))
        .map(q -> q.getSubject().getURI())
        .flatMap(found -> isShape(found) ? named(found) : Stream.of(found))
        .limit(most)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is found under the block: shapes, and names of tellings that are there for themselves. */
  SortedSet<String> under(String block) {
    return subjects(BLOCK, block);
  }

  /** Whether what was found under a block is a shape. */
  static boolean isShape(String found) {
    return found.startsWith(SHAPES);
  }

  /** How the shape of the telling is called. */
  static String shapeOf(Telling telling) {
    return SHAPES + Keys.of(telling.shape());
  }

  /** The names of the tellings of a shape. */
  SortedSet<String> ofShape(String shape) {
    return named(shape).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> named(String shape) {
    return dataset.stream(GRAPH, Node.ANY, SHAPE, NodeFactory.createURI(shape))
        .map(q -> q.getSubject().getURI());
  }

  /** Whether the telling has something of its own by which it may go elsewhere. */
  boolean isParticular(Telling telling) {
    Triple particular = particular(telling);
    return dataset.contains(
        GRAPH, particular.getSubject(), particular.getPredicate(), particular.getObject());
  }

  /** Those of the shape that have something of their own by which they may go elsewhere. */
  SortedSet<String> particulars(String shape) {
    return dataset.stream(GRAPH, NodeFactory.createURI(shape), PARTICULAR, Node.ANY)
        .map(q -> q.getObject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of what the article tells. */
  SortedSet<String> tellingsOf(String article) {
    return dataset.stream(GRAPH, NodeFactory.createURI(article), TELLS, Node.ANY)
        .map(q -> q.getObject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What joining needs of the telling of that name. */
  public Optional<String> telling(String name) {
    return literals(name, TELLING).findFirst();
  }

  /**
   * A telling as the ledger keeps it: what joining needs of it, and where it is found.
   *
   * @param own blocks that others of its shape need not have
   */
  public static List<Triple> telling(Telling telling, Collection<String> own) {
    Node subject = NodeFactory.createURI(telling.name());
    return Stream.concat(
            Stream.of(
                Triple.create(NodeFactory.createURI(telling.articleIri()), TELLS, subject),
                Triple.create(subject, SHAPE, NodeFactory.createURI(shapeOf(telling))),
                Triple.create(
                    subject, TELLING, NodeFactory.createLiteralString(TellingText.of(telling)))),
            blocks(subject, own.stream()))
        .toList();
  }

  /** Where all tellings of its shape are found. */
  public static List<Triple> shape(Telling telling, Stream<String> blocks) {
    return blocks(NodeFactory.createURI(shapeOf(telling)), blocks).toList();
  }

  private static Stream<Triple> blocks(Node subject, Stream<String> blocks) {
    return blocks.map(b -> Triple.create(subject, BLOCK, NodeFactory.createLiteralString(b)));
  }

  /** That it has something of its own by which it may go elsewhere than others of its shape. */
  public static Triple particular(Telling telling) {
    return Triple.create(
        NodeFactory.createURI(shapeOf(telling)), PARTICULAR, NodeFactory.createURI(telling.name()));
  }

  /** The entities that bear a name with that key. */
  SortedSet<String> bearers(String key) {
    return subjects(NAME, key);
  }

  public static List<Triple> bearer(String entity, Collection<String> keys) {
    Node subject = NodeFactory.createURI(entity);
    return keys.stream()
        .map(k -> Triple.create(subject, NAME, NodeFactory.createLiteralString(k)))
        .toList();
  }

  /** What was decided about the entity's names. */
  public NameDecision decision(String entity) {
    return literals(entity, DECISION)
        .findFirst()
        .map(NameDecisionText::read)
        .orElse(NameDecision.ALONE);
  }

  /** The entities that are joined to this one, not those that are joined to them. */
  SortedSet<String> joinedTo(String entity) {
    return dataset.stream(GRAPH, Node.ANY, JOINED, NodeFactory.createURI(entity))
        .map(q -> q.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public static List<Triple> decision(String entity, NameDecision decision) {
    if (decision.equals(NameDecision.ALONE)) {
      return List.of();
    }
    Node subject = NodeFactory.createURI(entity);
    return Stream.concat(
            Stream.of(
                Triple.create(
                    subject,
                    DECISION,
                    NodeFactory.createLiteralString(NameDecisionText.of(decision)))),
            decision.join().stream()
                .map(j -> Triple.create(subject, JOINED, NodeFactory.createURI(j.target()))))
        .toList();
  }

  private Stream<String> literals(String subject, Node property) {
    return dataset.stream(GRAPH, NodeFactory.createURI(subject), property, Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm());
  }

  @Override
  public SortedSet<String> having(String textKey) {
    return subjects(TEXT, textKey);
  }

  @Override
  public SortedSet<String> marked(String mark) {
    return subjects(MARK, mark);
  }

  @Override
  public Print print(String article) {
    return new Print(
        article,
        literals(article, TEXT).findFirst().orElse(""),
        literals(article, SKETCH).findFirst().orElse(""));
  }

  /** What is kept of the text of an article. */
  public static List<Triple> text(Print print) {
    Node subject = NodeFactory.createURI(print.article());
    return Stream.of(
            Stream.of(literal(subject, TEXT, print.textKey())),
            Stream.of(print.sketch())
                .filter(s -> !s.isEmpty())
                .map(s -> literal(subject, SKETCH, s)),
            print.marks().stream().map(mark -> literal(subject, MARK, mark)))
        .flatMap(triples -> triples)
        .toList();
  }

  private static Triple literal(Node subject, Node property, String words) {
    return Triple.create(subject, property, NodeFactory.createLiteralString(words));
  }

  /** Which corrections the knowledge layer was made with; empty where it is not known. */
  public String corrections() {
    return dataset.stream(GRAPH, GRAPH, CORRECTIONS, Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  public static List<Triple> corrections(String hash) {
    return List.of(Triple.create(GRAPH, CORRECTIONS, NodeFactory.createLiteralString(hash)));
  }

  /** How many transactions have changed the store. */
  public long changes() {
    return dataset.stream(GRAPH, GRAPH, CHANGES, Node.ANY)
        .mapToLong(q -> Long.parseLong(q.getObject().getLiteralLexicalForm()))
        .max()
        .orElse(0);
  }

  public static Quad changes(long number) {
    return new Quad(
        GRAPH,
        GRAPH,
        CHANGES,
        NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  private SortedSet<String> subjects(Node property, String value) {
    return dataset.stream(GRAPH, Node.ANY, property, NodeFactory.createLiteralString(value))
        .map(q -> q.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
