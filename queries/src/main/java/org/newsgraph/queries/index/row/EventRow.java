package org.newsgraph.queries.index.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.queries.catalogue.Confidence;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Sem;

/**
 * An event as the index knows it: who, where, when, with what status.
 *
 * @param actsFor for which countries people act
 * @param heads who heads which country
 */
public record EventRow(Described event, DatasetGraph store, ActsFor actsFor, Heads heads) {
  public static final String KIND = "event";
  private static final int YEAR = 4;

  Row row() {
    Row row = new Row(KIND, event.iri(), event.iri());
    row.counted("class", event.iris(RDF.Nodes.type)).counted("status", event.iris(Ng.STATUS));
    row.counted("actor", event.iris(Sem.HAS_ACTOR)).terms("behalf", event.iris(Ng.ON_BEHALF_OF));
    acting(row, "actor", Sem.HAS_ACTOR);
    List<String> named = event.iris(Sem.HAS_ACTOR).filter(this::isNamed).distinct().toList();
    row.counted(Fields.NAMED, named.stream());
    List<String> people = event.iris(Sem.HAS_ACTOR).filter(this::isPerson).toList();
    row.counted(Fields.PEOPLE, people.stream()).count("company", people.size());
    List<Node> reports = reports();
    new PairedHeads(event, store, heads).add(row, reports);
    row.terms("agent", event.iris(Ng.ACTOR)).terms("host", event.iris(Ng.HOST));
    row.terms("visitor", event.iris(Ng.VISITOR));
    row.terms("target", iris(Ng.RECIPIENT, Ng.VICTIM));
    acting(row, "agent", Ng.ACTOR);
    acting(row, "host", Ng.HOST);
    acting(row, "visitor", Ng.VISITOR);
    acting(row, "target", Ng.RECIPIENT, Ng.VICTIM);
    row.counted("where", iris(Sem.HAS_PLACE, Ng.COUNTRY))
        .counted("country", event.iris(Ng.COUNTRY));
    row.terms("nation", iris(Sem.HAS_ACTOR, Ng.COUNTRY, Ng.ON_BEHALF_OF));
    acting(row, "nation", Sem.HAS_ACTOR, Ng.COUNTRY, Ng.ON_BEHALF_OF);
    row.terms(Fields.PARTY, iris(Sem.HAS_ACTOR, Sem.HAS_PLACE, Ng.COUNTRY, Ng.ON_BEHALF_OF));
    row.number(Fields.SETTLED, 0);
    row.count("specific", named.size() > 1 || placed() ? 1 : 0);
    row.count("whole", isWhole() ? 1 : 0);
    row.counted("sureness", event.iris(Ng.SURENESS));
    row.count("actors", event.iris(Sem.HAS_ACTOR).count());
    row.count("hosts", event.iris(Ng.HOST).count());
    row.count("opposed", opposed());
    row.count("joins", joins()).terms("reportSureness", reports.stream().flatMap(this::sureness));
    row.count("disputes", event.iris(Ng.DISPUTES).count());
    row.count("sources", event.text(Ng.SOURCE_COUNT).map(Long::parseLong).orElse(0L));
    event.text(Ng.EARLIEST).ifPresent(day -> row.day("earliest", day));
    event.text(Ng.LATEST).ifPresent(day -> row.day("latest", day));
    when().ifPresent(day -> row.order("date", day));
    row.days(Fields.TOLD, told());
    row.bound(Fields.BEGAN, began()).bound(Fields.ENDED, ended());
    row.counted("year", years()).counted("toldBy", publishers());
    row.counted(Fields.COLLECTION, ofArticles(Ng.COLLECTION));
    missing().ifPresent(what -> row.count("gaps", 1).order("missing", what));
    event
        .text(RDFS.label.asNode())
        .ifPresent(l -> row.stored(Fields.LABEL, l).words(Fields.WORDS, l));
    event.texts(Ng.TOPIC).forEach(topic -> row.words(Fields.WORDS, topic));
    return row;
  }

  /** How many act on somebody who is another. */
  private long opposed() {
    Set<String> targets = iris(Ng.RECIPIENT, Ng.VICTIM).collect(Collectors.toSet());
    return event
        .iris(Ng.ACTOR)
        .filter(actor -> targets.stream().anyMatch(target -> !target.equals(actor)))
        .count();
  }

  /** For which countries those with these properties act when it takes place. */
  private void acting(Row row, String field, Node... properties) {
    Optional<LocalDate> first = first().map(LocalDate::parse);
    Optional<LocalDate> last = last().map(LocalDate::parse);
    row.terms(
        Fields.acting(field),
        iris(properties).distinct().flatMap(party -> actsFor.countries(party, first, last)));
  }

  /** Whether nobody is missing who must take part: a traveller alone, two, or a body that meets. */
  private boolean isWhole() {
    Set<String> actors = event.iris(Sem.HAS_ACTOR).collect(Collectors.toSet());
    return isA(event.iri(), Ng.VISIT)
        || actors.size() > 1
        || (isA(event.iri(), Ng.MEETING)
            && actors.stream().anyMatch(one -> isNamed(one) && isA(one, Schema.ORGANIZATION)));
  }

  private boolean isNamed(String actor) {
    return !isA(actor, Ng.GROUP);
  }

  private boolean isPerson(String actor) {
    return isA(actor, Schema.PERSON);
  }

  private boolean isA(String actor, Node type) {
    return store.contains(Quad.defaultGraphIRI, NodeFactory.createURI(actor), RDF.Nodes.type, type);
  }

  /** Articles beside the first that tell of it, and events that it may be. */
  private long joins() {
    long articles = event.iris(Ng.REPORTED_IN).count();
    return Math.max(0, articles - 1) + event.iris(Ng.MAYBE_SAME_AS).count();
  }

  private List<Node> reports() {
    return store.stream(Quad.defaultGraphIRI, Node.ANY, Ng.REPORTS, event.subject())
        .map(Quad::getSubject)
        .toList();
  }

  /** How sure one report of it is. */
  private Stream<String> sureness(Node report) {
    return store.stream(Described.article(report), report, Ng.CONFIDENCE, Node.ANY)
        .map(q -> Double.parseDouble(q.getObject().getLiteralLexicalForm()))
        .map(c -> Ng.NS + Confidence.grade(c));
  }

  /** What no article dates in any way is at no time that could be ruled out. */
  private long began() {
    return first().map(Row::epoch).orElse(Long.MIN_VALUE);
  }

  private long ended() {
    return last().map(Row::epoch).orElse(Long.MAX_VALUE);
  }

  private Optional<String> first() {
    return event.text(Ng.EARLIEST).or(() -> told().min(Comparator.naturalOrder())).map(Row::cut);
  }

  private Optional<String> last() {
    return event.text(Ng.LATEST).or(() -> told().max(Comparator.naturalOrder())).map(Row::cut);
  }

  /** The days on which articles tell of it. */
  private Stream<String> told() {
    return ofArticles(Schema.DATE_PUBLISHED);
  }

  private Stream<String> years() {
    return event.text(Ng.EARLIEST).map(day -> day.substring(0, YEAR)).stream();
  }

  private Stream<String> publishers() {
    return ofArticles(Schema.PUBLISHER);
  }

  private Stream<String> ofArticles(Node property) {
    return event
        .all(Ng.REPORTED_IN)
        .flatMap(article -> store.stream(article, article, property, Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }

  private Stream<String> iris(Node... properties) {
    return Stream.of(properties).flatMap(event::iris);
  }

  /** The day, or from when to when, in the words of an answer. */
  private Optional<String> when() {
    Optional<String> span =
        event
            .text(Ng.EARLIEST)
            .flatMap(first -> event.text(Ng.LATEST).map(last -> first + "/" + last));
    return event.text(Ng.DATE).or(() -> span);
  }

  private boolean placed() {
    return iris(Sem.HAS_PLACE, Ng.COUNTRY).findAny().isPresent();
  }

  /** What no article tells of the event: day, place, or both. */
  private Optional<String> missing() {
    boolean placed = placed();
    boolean dated = when().isPresent();
    if (placed && dated) {
      return Optional.empty();
    }
    return Optional.of(placed ? "day" : dated ? "place" : "place and day");
  }
}
