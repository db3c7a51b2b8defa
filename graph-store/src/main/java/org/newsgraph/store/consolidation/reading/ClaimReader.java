package org.newsgraph.store.consolidation.reading;

import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.Term;
import org.newsgraph.store.vocabulary.Ng;

/** Reads claims. */
final class ClaimReader {
  private final Subjects subjects;
  private final Corrections corrections;

  ClaimReader(Subjects subjects, Corrections corrections) {
    this.subjects = subjects;
    this.corrections = corrections;
  }

  List<Claim> claims() {
    return subjects
        .typed(Ng.CLAIM)
        .filter(c -> !corrections.rejects(c.getURI()))
        .flatMap(c -> claim(c.getURI()).stream())
        .toList();
  }

  private Optional<Claim> claim(String iri) {
    Optional<String> subject = subjects.entity(iri, RDF.Nodes.subject);
    Optional<String> predicate = subjects.iri(iri, RDF.Nodes.predicate);
    Optional<String> object = subjects.entity(iri, RDF.Nodes.object);
    if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            subject.get(),
            predicate.get(),
            object.get(),
            subjects.literal(iri, Ng.OFFICE_TITLE),
            term(iri),
            ReportReader.standing(subjects, iri)));
  }

  private Term term(String iri) {
    return new Term(
        subjects.literal(iri, Ng.FORMER).filter("true"::equals).isPresent(),
        subjects.literal(iri, Ng.SINCE),
        subjects.literal(iri, Ng.UNTIL));
  }
}
