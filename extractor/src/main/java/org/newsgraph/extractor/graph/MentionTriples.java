package org.newsgraph.extractor.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.store.vocabulary.ItsRdf;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/** The mentions of entities and times that are evidence of a report. */
final class MentionTriples {
  private final Sheet sheet;
  private final Extraction extraction;
  private final StandingFor standing;

  MentionTriples(Sheet sheet, Extraction extraction) {
    this.sheet = sheet;
    this.extraction = extraction;
    this.standing = new StandingFor(extraction);
  }

  /** The node of the words by which somebody takes part. */
  Node participant(Participant who) {
    EntityMention mention = who.mention();
    Node words = sheet.span(mention.span());
    List<Entity> named = extraction.entities().namedBy(mention);
    sheet.add(words, Ng.MENTION_KIND, Ng.term(Terms.kind(mention.kind())));
    named.forEach(entity -> sheet.add(words, ItsRdf.TA_IDENT_REF, sheet.entity(entity)));
    if (mention.kind() != MentionKind.DEMONYM && !named.isEmpty()) {
      sheet.add(words, ItsRdf.TA_CLASS_REF, Schema.term(Terms.type(named.get(0).type())));
    }
    if (standing.applies(who)) {
      sheet.add(words, Ng.STANDS_FOR, sheet.party(who.party()));
    }
    return words;
  }

  /** The node of the words that tell when. */
  Node time(Span words) {
    Node node = sheet.span(words);
    extraction.annotated().times().stream()
        .filter(time -> time.span().equals(words))
        .forEach(time -> time(node, time));
    return node;
  }

  private void time(Node node, TimeExpression time) {
    sheet.add(node, Ng.TIMEX_TYPE, NodeFactory.createLiteralString(time.type()));
    sheet.add(node, Ng.TIMEX_VALUE, NodeFactory.createLiteralString(time.value()));
  }
}
