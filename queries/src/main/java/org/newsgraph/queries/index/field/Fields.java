package org.newsgraph.queries.index.field;

import java.util.List;

/** The names of the fields of the index. */
public final class Fields {
  /** Whose description a document belongs to: it goes when that is written anew. */
  public static final String OWNER = "owner";

  public static final String KIND = "kind";
  public static final String IRI = "iri";
  public static final String LABEL = "label";
  public static final String TYPE = "type";

  /** Whole names, folded. */
  public static final String NAME = "name";

  /** The words of names, folded. */
  public static final String NAME_WORDS = "nameWords";

  /** How often the news tells of an entity; only a measure by which the best known come first. */
  public static final String WEIGHT = "weight";

  /** Entities that take part in an event or lie where it took place. */
  public static final String PARTY = "party";

  /** Those who take part in an event, but for groups. */
  public static final String NAMED = "named";

  /** People who take part in an event. */
  public static final String PEOPLE = "people";

  /** Those of whom a report of an event tells as of two alone. */
  public static final String PAIRED = "paired";

  /** The countries of which two are heads at the time whom alone a report of an event names. */
  public static final String HEADED = "headed";

  /** Two such heads, and the year. */
  public static final String HEADS = "heads";

  /** Of a plan, whether another event is its outcome. */
  public static final String SETTLED = "settled";

  public static final String MENTIONS = "mentions";
  public static final String WORDS = "words";
  public static final String HEADLINE = "headline";
  public static final String DAY = "day";

  /** When an event began, or where no article says it, the first day on which one tells of it. */
  public static final String BEGAN = "began";

  /** The days on which articles tell of an event. */
  public static final String TOLD = "told";

  public static final String ENDED = "ended";

  /** The collections of an article, or of those that tell of a thing. */
  public static final String COLLECTION = "collection";

  /** Those who take part in an event in one way or other, for whom somebody else may act. */
  public static final List<String> PARTIES =
      List.of("actor", "nation", "agent", "target", "host", "visitor");

  /** What documents are sorted by is cut to so many characters. */
  public static final int LONGEST_ORDER = 2_000;

  private Fields() {}

  /** The field of the countries for which those in that field act at the time of an event. */
  public static String acting(String field) {
    if (!PARTIES.contains(field)) {
      throw new IllegalArgumentException("Nobody acts for those in the field " + field);
    }
    return field + "ActsFor";
  }
}
