package org.newsgraph.extractor.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.store.vocabulary.Ng;

/** The extractor's own words in the words of the vocabulary. */
final class Terms {
  private Terms() {}

  static String kind(MentionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Local name of the schema.org class. */
  static String type(EntityType type) {
    return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static Node of(EventClass type) {
    return Ng.term(type.localName());
  }

  static Node of(Role role) {
    return Ng.term(role.localName());
  }

  static Node of(Status status) {
    return Ng.term(status.localName());
  }

  static Node of(RelationType type) {
    return Ng.term(type.localName());
  }

  static Node of(EventTime.Basis basis) {
    return Ng.term(basis.name().toLowerCase(Locale.ROOT));
  }
}
