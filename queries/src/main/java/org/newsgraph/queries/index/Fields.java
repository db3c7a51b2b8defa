package org.newsgraph.queries.index;

/** The names of the fields of the index. */
final class Fields {
  /** Whose description a document belongs to: it goes when that is written anew. */
  static final String OWNER = "owner";

  static final String KIND = "kind";
  static final String IRI = "iri";
  static final String LABEL = "label";
  static final String TYPE = "type";

  /** Whole names, folded. */
  static final String NAME = "name";

  /** The words of names, folded. */
  static final String NAME_WORDS = "nameWords";

  /** How often the news tells of an entity; only a measure by which the best known come first. */
  static final String WEIGHT = "weight";

  /** Entities that take part in an event or lie where it took place. */
  static final String PARTY = "party";

  static final String MENTIONS = "mentions";
  static final String WORDS = "words";
  static final String HEADLINE = "headline";
  static final String DAY = "day";

  /** When an event began, or where no article says it, the first day on which one tells of it. */
  static final String BEGAN = "began";

  static final String ENDED = "ended";

  /** The collections of an article, or of those that tell of a thing. */
  static final String COLLECTION = "collection";

  private Fields() {}
}
