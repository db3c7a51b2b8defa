package org.newsgraph.queries.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.queries.index.row.Described;
import org.newsgraph.store.vocabulary.ItsRdf;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Sem;

/**
 * The lookups that every row of every answer needs, read from the dataset itself: a tenth of what
 * the same queries cost in SPARQL, which remain what they mean (a test compares). Inside a
 * transaction.
 */
final class DirectLookups {
  private static final List<Node> TYPES =
      List.of(
          Sem.EVENT,
          Schema.PERSON,
          Schema.COUNTRY,
          Schema.PLACE,
          Schema.ORGANIZATION,
          Schema.EVENT,
          Ng.GROUP);
  private static final List<Node> ROLES =
      List.of(Ng.TRIGGER, Ng.SENTENCE, Ng.ACTOR_MENTION, Ng.TIME_MENTION);

  /** By what evidence is sorted, looked up once. */
  private record Ordered(
      String key, String day, String article, int begin, String report, Solution row) {
    private static final Comparator<Ordered> ORDER =
        Comparator.comparing(Ordered::key)
            .thenComparing(Ordered::day)
            .thenComparing(Ordered::article)
            .thenComparingInt(Ordered::begin)
            .thenComparing(Ordered::report);

    static Ordered of(Solution row) {
      return new Ordered(
          row.text("key"),
          row.text("day"),
          row.text("article"),
          row.number("begin"),
          row.text("report"),
          row);
    }
  }

  private static final Comparator<Solution> BY_DAY =
      Comparator.comparing((Solution row) -> row.text("day"))
          .thenComparing(row -> row.text("article"));

  private final DatasetGraph dataset;
  private final StoredGraph graph;

  /** Who holds one office often holds others. */
  private final Map<Node, List<Titled>> claims = new HashMap<>();

  DirectLookups(DatasetGraph dataset) {
    this.dataset = dataset;
    this.graph = new StoredGraph(dataset);
  }

  /** Returns the solutions of the lookup of that name, where it is one of these. */
  Optional<List<Solution>> look(String lookup, List<Node> keys) {
    List<Node> distinct = keys.stream().distinct().filter(Node::isURI).toList();
    return switch (lookup) {
      case "labels" -> Optional.of(each(distinct, this::labels));
      case "grades" -> Optional.of(each(distinct, this::grades));
      case "disputes" -> Optional.of(each(distinct, this::disputes));
      case "report-spans" -> Optional.of(each(distinct, this::spans));
      case "days-of-events" -> Optional.of(each(distinct, this::days));
      case "article-texts" -> Optional.of(each(distinct, this::text));
      case "also-known-as" -> Optional.of(each(distinct, this::aliases));
      case "events" -> Optional.of(new DirectPages(graph).events(distinct));
      case "event-participants" -> Optional.of(new DirectPages(graph).participants(distinct));
      case "offices-of-country" -> Optional.of(new DirectOffices(graph).of(distinct));
      case "reports" -> Optional.of(new DirectPages(graph).reports(distinct));
      case "evidence-of-events" -> Optional.of(evidence(distinct, this::ofEvent));
      case "evidence-of-reports" ->
          Optional.of(evidence(distinct, key -> ofReport(key, key, Ng.REPORT)));
      case "evidence-of-claims" ->
          Optional.of(evidence(distinct, key -> ofReport(key, key, Ng.CLAIM)));
      case "evidence-of-tenures" -> Optional.of(ofTenures(distinct, this::claims));
      case "evidence-of-articles" ->
          Optional.of(evidence(distinct, this::ofArticle).stream().sorted(BY_DAY).toList());
      default -> Optional.empty();
    };
  }

  /** Finds the solutions for one key. */
  private interface Lookup {
    Stream<Solution> of(Node key);
  }

  private static List<Solution> each(List<Node> keys, Lookup lookup) {
    return keys.stream().sorted(Comparator.comparing(Node::getURI)).flatMap(lookup::of).toList();
  }

  private static List<Solution> evidence(List<Node> keys, Lookup lookup) {
    return keys.stream()
        .flatMap(lookup::of)
        .map(Ordered::of)
        .sorted(Ordered.ORDER)
        .map(Ordered::row)
        .toList();
  }

  private Stream<Solution> labels(Node thing) {
    Stream<Solution> typed =
        label(thing).stream()
            .flatMap(
                l -> {
                  Set<Node> types =
                      graph
                          .values(Quad.defaultGraphIRI, thing, RDF.Nodes.type)
                          .collect(Collectors.toSet());
                  return TYPES.stream().filter(types::contains).map(t -> labelled(thing, t, l));
                });
    Stream<Solution> headed =
        Stream.of(Schema.NEWS_ARTICLE)
            .filter(type -> dataset.contains(thing, thing, RDF.Nodes.type, type))
            .flatMap(
                type ->
                    Stream.of(Schema.HEADLINE, Schema.IDENTIFIER)
                        .flatMap(property -> graph.values(thing, thing, property))
                        .map(Node::getLiteralLexicalForm)
                        .min(String::compareTo)
                        .map(l -> labelled(thing, type, l))
                        .stream());
    return Stream.concat(typed, headed);
  }

  /** Property by property: who is in the news is mentioned in thousands of articles. */
  private Optional<String> label(Node thing) {
    return graph
        .values(Quad.defaultGraphIRI, thing, RDFS.label.asNode())
        .filter(
            label -> !dataset.contains(Quad.defaultGraphIRI, thing, SKOS.altLabel.asNode(), label))
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo);
  }

  private Stream<Solution> aliases(Node entity) {
    return graph.subjects(Quad.defaultGraphIRI, OWL.sameAs.asNode(), entity).stream()
        .sorted(Comparator.comparing(Node::toString))
        .map(alias -> new Bound().with("entity", entity).with("alias", alias).solution());
  }

  private Stream<Solution> disputes(Node event) {
    return graph.isA(event, Sem.EVENT)
        ? graph
            .values(Quad.defaultGraphIRI, event, Ng.DISPUTES)
            .sorted(Comparator.comparing(Node::toString))
            .map(term -> new Bound().with("event", event).with("term", term).solution())
        : Stream.empty();
  }

  private Stream<Solution> grades(Node thing) {
    return graph
        .values(Quad.defaultGraphIRI, thing, Ng.SURENESS)
        .sorted(Comparator.comparing(Node::toString))
        .map(grade -> new Bound().with("thing", thing).with("sureness", grade).solution());
  }

  private Stream<Solution> days(Node event) {
    return graph
        .values(Quad.defaultGraphIRI, event, Ng.REPORTED_IN)
        .flatMap(article -> graph.day(article).stream())
        .distinct()
        .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
        .map(day -> new Bound().with("event", event).with("day", day).solution());
  }

  private static Solution labelled(Node thing, Node type, String label) {
    return new Bound()
        .with("thing", thing)
        .with("type", type)
        .with("label", StoredGraph.text(label))
        .solution();
  }

  private Stream<Solution> text(Node article) {
    return graph
        .values(article, article, Nif.IS_STRING)
        .map(
            text ->
                new Bound()
                    .with("article", article)
                    .with("text", text)
                    .with("standoff", graph.about(article, Ng.STANDOFF))
                    .solution());
  }

  private Stream<Solution> spans(Node report) {
    Node article = StoredGraph.article(report);
    Described about = graph.described(article, report);
    List<Solution> rows = new ArrayList<>();
    for (Node role : ROLES) {
      about.all(role).forEach(span -> rows.addAll(span(article, report, role, span)));
    }
    rows.sort(
        Comparator.comparing((Solution row) -> row.number("begin"))
            .thenComparing(row -> row.number("end"))
            .thenComparing(row -> row.text("role"))
            .thenComparing(row -> row.text("named")));
    return rows.stream();
  }

  private List<Solution> span(Node article, Node report, Node role, Node span) {
    Described words = graph.described(article, span);
    List<Node> stood = words.all(Ng.STANDS_FOR).toList();
    List<Node> named = stood.isEmpty() ? words.all(ItsRdf.TA_IDENT_REF).toList() : stood;
    List<Solution> rows = new ArrayList<>();
    words
        .all(Nif.ANCHOR_OF)
        .forEach(
            anchor -> {
              Bound row = new Bound().with("report", report).with("role", role).with("span", span);
              Binding here = row.span(span).with("words", anchor).binding();
              if (named.isEmpty()) {
                rows.add(new Solution(here));
              }
              named.forEach(entity -> rows.add(new Bound(here).with("named", entity).solution()));
            });
    return rows;
  }

  private Stream<Solution> ofEvent(Node event) {
    if (!graph.isA(event, Sem.EVENT)) {
      return Stream.empty();
    }
    return graph.reports(event).stream()
        .distinct()
        .flatMap(report -> ofReport(event, report, Ng.REPORT));
  }

  /** Finds claims that one of the first has an office of one of the second, by its titles. */
  interface Claims {
    Stream<Node> of(Set<Node> subjects, Set<Node> objects, Set<String> titles);
  }

  /** What is said for these tenures, as far as the claims are found. */
  List<Solution> ofTenures(List<Node> tenures, Claims claims) {
    List<Node> distinct = tenures.stream().distinct().filter(Node::isURI).toList();
    return evidence(distinct, tenure -> ofTenure(tenure, claims));
  }

  /** The claims between the two ends, or between those that are the same, of the same title. */
  private Stream<Solution> ofTenure(Node tenure, Claims claims) {
    Described known = graph.described(Quad.defaultGraphIRI, tenure);
    if (!known.isA(Ng.TENURE)) {
      return Stream.empty();
    }
    Set<String> titles =
        known.texts(Ng.OFFICE).map(DirectLookups::lower).collect(Collectors.toSet());
    Set<Node> objects =
        known.all(Ng.OF).flatMap(this::alsoKnownAs).collect(Collectors.toUnmodifiableSet());
    Set<Node> subjects =
        known
            .all(Ng.HOLDER)
            .flatMap(this::alsoKnownAs)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return claims
        .of(subjects, objects, titles)
        .distinct()
        .flatMap(claim -> ofReport(tenure, claim, Ng.CLAIM));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private Stream<Node> alsoKnownAs(Node entity) {
    return Stream.concat(
        Stream.of(entity),
        graph.subjects(Quad.defaultGraphIRI, OWL.sameAs.asNode(), entity).stream());
  }

  private Stream<Node> claims(Set<Node> subjects, Set<Node> objects, Set<String> titles) {
    return subjects.stream()
        .flatMap(subject -> claims.computeIfAbsent(subject, this::claims).stream())
        .filter(claim -> objects.contains(claim.object()) && titles.contains(claim.title()))
        .map(Titled::claim);
  }

  private List<Titled> claims(Node subject) {
    List<Quad> said = new ArrayList<>();
    dataset.findNG(Node.ANY, Node.ANY, RDF.subject.asNode(), subject).forEachRemaining(said::add);
    return said.stream().flatMap(q -> titled(q.getGraph(), q.getSubject())).toList();
  }

  private Stream<Titled> titled(Node named, Node claim) {
    Described about = graph.described(named, claim);
    return about
        .offices()
        .flatMap(
            title ->
                about.all(RDF.object.asNode()).map(object -> new Titled(claim, object, title)));
  }

  /** A claim that somebody has an office of something. */
  private record Titled(Node claim, Node object, String title) {}

  private Stream<Solution> ofArticle(Node article) {
    return graph.source(article).stream()
        .map(row -> new Bound(row).with("key", article).solution());
  }

  private Stream<Solution> ofReport(Node key, Node report, Node type) {
    Node article = StoredGraph.article(report);
    Described about = graph.described(article, report);
    Optional<Binding> source = graph.source(article);
    if (!about.isA(type) || source.isEmpty()) {
      return Stream.empty();
    }
    Binding known =
        new Bound(source.get())
            .with("key", key)
            .with("report", report)
            .with("status", about.all(Ng.STATUS).findFirst())
            .with("confidence", about.all(Ng.CONFIDENCE).findFirst())
            .with("attributedWords", about.all(Ng.ATTRIBUTED_WORDS).findFirst())
            .binding();
    return graph
        .quoted(known, article, about)
        .flatMap(row -> graph.attributed(row, article, about))
        .map(Solution::new);
  }
}
