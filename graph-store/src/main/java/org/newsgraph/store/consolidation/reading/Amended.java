package org.newsgraph.store.consolidation.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.correction.Amendment;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Standing;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;

/** A report as people put it right; its article's graph stays as it is. */
final class Amended {
  private static final String STATED = "stated";

  private final Corrections corrections;
  private final String article;

  private Amended(Corrections corrections, String article) {
    this.corrections = corrections;
    this.article = article;
  }

  static Report report(Report report, List<Amendment> amendments, Corrections corrections) {
    Amended amended = new Amended(corrections, report.iri().replaceFirst("#.*", ""));
    Report now = report;
    for (Amendment amendment : amendments) {
      now = amended.apply(now, amendment);
    }
    return now;
  }

  private Report apply(Report report, Amendment amendment) {
    if (amendment instanceof Amendment.Place place) {
      Where where = new Where(place.iri().map(this::standing), Optional.empty());
      return with(report, report.kind(), report.cast(), where, report.when(), report.standing());
    }
    if (amendment instanceof Amendment.Day day) {
      When when = day.date().map(Amended::when).orElse(When.UNKNOWN);
      return with(report, report.kind(), report.cast(), report.where(), when, report.standing());
    }
    if (amendment instanceof Amendment.Standing said) {
      Standing standing = new Standing(said.status(), report.standing().attributed());
      return with(report, report.kind(), report.cast(), report.where(), report.when(), standing);
    }
    if (amendment instanceof Amendment.Kind kind) {
      Report.Kind other = new Report.Kind(kind.type(), new TreeSet<>());
      return with(report, other, report.cast(), report.where(), report.when(), report.standing());
    }
    Cast cast =
        amendment instanceof Amendment.With one
            ? joined(report.cast(), standing(one.iri()))
            : left(report.cast(), standing(((Amendment.Without) amendment).iri()));
    return with(report, report.kind(), cast, report.where(), report.when(), report.standing());
  }

  private String standing(String iri) {
    return corrections.entity(article, iri);
  }

  private static When when(String date) {
    return new When(
        Optional.of(date), Optional.of(Days.of(date)), Optional.empty(), Optional.of(STATED));
  }

  private static Cast joined(Cast cast, String iri) {
    SortedMap<String, SortedSet<String>> roles = new TreeMap<>(cast.roles());
    roles.putIfAbsent(iri, new TreeSet<>());
    return new Cast(roles, cast.onBehalfOf());
  }

  private static Cast left(Cast cast, String iri) {
    SortedMap<String, SortedSet<String>> roles = new TreeMap<>(cast.roles());
    roles.remove(iri);
    return new Cast(roles, cast.onBehalfOf());
  }

  private static Report with(
      Report report, Report.Kind kind, Cast cast, Where where, When when, Standing standing) {
    return new Report(
        report.key(),
        kind,
        cast,
        where,
        when,
        standing,
        report.about(),
        report.wording(),
        report.confidence());
  }
}
