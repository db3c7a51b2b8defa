package org.newsgraph.store.consolidation.reading;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.correction.Pair;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.report.Group;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/**
 * Reads what joining needs out of an article's graph, and applies the corrections that concern it.
 */
public final class ArticleReader {
  private final Corrections corrections;

  public ArticleReader(Corrections corrections) {
    this.corrections = corrections;
  }

  public ArticleFacts read(String iri, Graph triples) {
    Subjects subjects = new Subjects(triples, iri, corrections);
    List<Claim> claims = new ClaimReader(subjects, corrections).claims();
    List<EntityUse> entities = new EntityReader(subjects, corrections).entities();
    PlacesAround places = new PlacesAround(claims, entities);
    List<Report> reports = reports(subjects).stream().map(places::report).toList();
    Article article = article(subjects, iri);
    return new ArticleFacts(
        article,
        reports,
        links(subjects, reports, Ng.SAME_OCCASION_AS),
        links(subjects, reports, Ng.OTHER_OCCASION_THAN),
        claims,
        groups(subjects, article, reports, entities),
        entities);
  }

  private List<Report> reports(Subjects subjects) {
    ReportReader reader = new ReportReader(subjects);
    return subjects
        .typed(Ng.REPORT)
        .filter(r -> !corrections.rejects(r.getURI()))
        .map(reader::report)
        .map(r -> Amended.report(r, corrections.amendments(r.iri()), corrections))
        .sorted(Comparator.comparingInt((Report r) -> r.key().offset()).thenComparing(Report::iri))
        .toList();
  }

  private static Set<Pair> links(Subjects subjects, List<Report> reports, Node property) {
    Set<Pair> links = new HashSet<>();
    for (Report report : reports) {
      subjects.iris(report.iri(), property).forEach(o -> links.add(Pair.of(report.iri(), o)));
    }
    return links;
  }

  private List<Group> groups(
      Subjects subjects, Article article, List<Report> reports, List<EntityUse> entities) {
    return subjects
        .typed(Ng.GROUP)
        .map(
            group -> {
              Group said = group(subjects, group.getURI());
              return subjects
                  .literal(group.getURI(), RDFS.Nodes.label)
                  .filter(label -> !corrections.keepsApart(group.getURI()))
                  .map(label -> Called.reading(said, label, article, reports, entities))
                  .orElse(said);
            })
        .toList();
  }

  private static Group group(Subjects subjects, String iri) {
    return new Group(
        subjects.standing(iri),
        subjects.iri(iri, Ng.GROUP_KIND),
        subjects.entity(iri, Ng.GROUP_OF),
        Optional.empty());
  }

  private static Article article(Subjects subjects, String iri) {
    return new Article(
        iri,
        subjects.day(iri, Schema.DATE_PUBLISHED),
        publisher(subjects, iri),
        textKey(subjects.literal(iri, Nif.IS_STRING).orElse(iri)),
        Sketch.of(subjects.text()));
  }

  private static String publisher(Subjects subjects, String iri) {
    return subjects
        .value(iri, Schema.PUBLISHER)
        .or(() -> subjects.value(iri, Schema.URL).flatMap(ArticleReader::host))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElse(iri);
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(h -> h.replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String textKey(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return Keys.of(letters.toString());
  }
}
