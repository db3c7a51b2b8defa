package org.newsgraph.queries.index.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.queries.catalogue.QueryText;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Sem;

/**
 * The pairs of heads of countries whom alone a report of an event names, by the rules of the
 * question for heads who met ({@code heads-who-met.rq}).
 */
record PairedHeads(Described event, DatasetGraph store, Heads heads) {
  private static final int YEAR = 4;

  /** Rules that find people who speak, not where; as the question names them. */
  private static final Pattern SPEAKING = speaking();

  private static Pattern speaking() {
    Matcher named =
        Pattern.compile("REGEX\\(\\?rule, \"([^\"]+)\"\\)")
            .matcher(QueryText.resource("questions/heads-who-met").text());
    if (!named.find()) {
      throw new IllegalStateException("heads-who-met.rq names no rules that find who speaks");
    }
    return Pattern.compile(named.group(1));
  }

  /** Two of whom a report tells as of two alone, and the year for which they are heads. */
  private record Pair(String one, String other, int year) {
    @Override
    public String toString() {
      return one + " " + other + " " + year;
    }
  }

  /** Adds them, and everybody on whose offices they depend. */
  void add(Row row, Collection<Node> reports) {
    List<Pair> pairs = new ArrayList<>();
    TreeSet<String> paired = new TreeSet<>();
    for (Node report : reports) {
      List<Node> two = two(report);
      two.stream().flatMap(this::standing).map(Node::getURI).forEach(paired::add);
      if (two.size() == 2 && isMeeting(report)) {
        pairs.addAll(pairs(report, two));
      }
    }
    row.terms(Fields.PAIRED, paired.stream());
    TreeSet<String> headed = new TreeSet<>();
    for (Pair pair : new LinkedHashSet<>(pairs)) {
      List<String> countries = headed(pair);
      headed.addAll(countries);
      if (!countries.isEmpty()) {
        row.stored(Fields.HEADS, pair.toString());
      }
    }
    row.terms(Fields.HEADED, headed.stream());
  }

  /** The two of whom alone a report tells; nobody where it tells of others. */
  private List<Node> two(Node report) {
    List<Node> actors =
        values(Described.article(report), report, Sem.HAS_ACTOR)
            .filter(Node::isURI)
            .distinct()
            .toList();
    return actors.size() == 2 ? actors : List.of();
  }

  /** Of whom a report only says that they speak, they do so at a place. */
  private boolean isMeeting(Node report) {
    Node article = Described.article(report);
    List<Node> rules = values(article, report, Ng.FOUND_BY).toList();
    return rules.isEmpty()
        || values(article, report, Sem.HAS_PLACE).findAny().isPresent()
        || rules.stream().anyMatch(rule -> !SPEAKING.matcher(rule.getLiteralLexicalForm()).find());
  }

  private List<Pair> pairs(Node report, List<Node> two) {
    List<Pair> pairs = new ArrayList<>();
    Optional<Integer> year = year(Described.article(report));
    List<String> ones = people(two.get(0));
    List<String> others = people(two.get(1));
    for (String one : ones) {
      for (String other : others) {
        boolean inOrder = one.compareTo(other) < 0;
        if (year.isPresent() && !one.equals(other)) {
          pairs.add(new Pair(inOrder ? one : other, inOrder ? other : one, year.get()));
        }
      }
    }
    return pairs;
  }

  private Optional<Integer> year(Node article) {
    Optional<String> published =
        values(article, article, Schema.DATE_PUBLISHED)
            .map(Node::getLiteralLexicalForm)
            .findFirst();
    return published
        .map(day -> event.text(Ng.LATEST).orElse(day))
        .map(day -> Integer.valueOf(day.substring(0, YEAR)));
  }

  /** The people in the event as whom an entity of an article stands. */
  private List<String> people(Node entity) {
    return standing(entity)
        .filter(one -> event.all(Sem.HAS_ACTOR).anyMatch(one::equals))
        .filter(one -> store.contains(Quad.defaultGraphIRI, one, RDF.Nodes.type, Schema.PERSON))
        .map(Node::getURI)
        .toList();
  }

  /** The countries that they head, one of them another than the other. */
  private List<String> headed(Pair pair) {
    List<String> ones = heads.of(pair.one()).about(pair.year());
    List<String> others = heads.of(pair.other()).about(pair.year());
    return Stream.concat(different(ones, others), different(others, ones)).distinct().toList();
  }

  private static Stream<String> different(List<String> ones, List<String> others) {
    return ones.stream().filter(of -> others.stream().anyMatch(o -> !o.equals(of)));
  }

  /** An entity of an article, and the one as which it stands among those of all articles. */
  private Stream<Node> standing(Node entity) {
    return Stream.concat(
            Stream.of(entity), values(Quad.defaultGraphIRI, entity, OWL.sameAs.asNode()))
        .filter(Node::isURI)
        .distinct();
  }

  private Stream<Node> values(Node graph, Node subject, Node property) {
    return store.stream(graph, subject, property, Node.ANY).map(Quad::getObject);
  }
}
