package org.newsgraph.store.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Newsgraph's own terms: reports, claims, event classes, status, dates, relations. */
public final class Ng {
  /** The namespace, ready to have a local name put behind it. */
  public static final String NS = "https://w3id.org/newsgraph/ns#";

  /** The namespace of the kinds of groups. */
  public static final String GROUPS = "https://w3id.org/newsgraph/groups#";

  // what an article holds
  public static final Node REPORT = term("Report");
  public static final Node CLAIM = term("Claim");
  public static final Node GROUP = term("Group");

  // what the knowledge layer holds besides events and entities
  public static final Node TENURE = term("Tenure");

  // event classes
  public static final Node MEETING = term("Meeting");
  public static final Node NEGOTIATION = term("Negotiation");
  public static final Node VISIT = term("Visit");
  public static final Node CALL = term("Call");
  public static final Node SIGNING = term("Signing");
  public static final Node AGREEMENT = term("Agreement");
  public static final Node SUPPORT = term("Support");
  public static final Node COOPERATION = term("Cooperation");
  public static final Node AID = term("Aid");
  public static final Node CONCESSION = term("Concession");
  public static final Node RETREAT = term("Retreat");
  public static final Node REQUEST = term("Request");
  public static final Node ACCUSATION = term("Accusation");
  public static final Node REJECTION = term("Rejection");
  public static final Node THREAT = term("Threat");
  public static final Node PROTEST = term("Protest");
  public static final Node SANCTION = term("Sanction");
  public static final Node MOBILIZATION = term("Mobilization");
  public static final Node COERCION = term("Coercion");
  public static final Node ASSAULT = term("Assault");
  public static final Node ELECTION = term("Election");
  public static final Node APPOINTMENT = term("Appointment");
  public static final Node DEPARTURE = term("Departure");
  public static final Node COMMEMORATION = term("Commemoration");
  public static final Node STATEMENT = term("Statement");

  // status
  public static final Node HAPPENED = term("happened");
  public static final Node ONGOING = term("ongoing");
  public static final Node PLANNED = term("planned");
  public static final Node CANCELLED = term("cancelled");
  public static final Node DENIED = term("denied");
  public static final Node POSSIBLE = term("possible");

  // basis of a date
  public static final Node STATED = term("stated");
  public static final Node RESOLVED = term("resolved");
  public static final Node RELATIVE = term("relative");
  public static final Node OTHER_ARTICLE = term("otherArticle");

  // kind of a mention
  public static final Node NAME = term("name");
  public static final Node DESCRIPTION = term("description");
  public static final Node PRONOUN = term("pronoun");
  public static final Node DEMONYM = term("demonym");

  // article
  public static final Node CONTENT_HASH = term("contentHash");
  public static final Node EXTRACTOR_VERSION = term("extractorVersion");
  public static final Node STANDOFF = term("standoff");
  public static final Node COLLECTION = term("collection");
  public static final Node LEFT_OUT = term("leftOut");
  public static final Node SAME_TEXT = term("sameText");

  // mention
  public static final Node MENTION_KIND = term("mentionKind");
  public static final Node STANDS_FOR = term("standsFor");
  public static final Node TIMEX_TYPE = term("timexType");
  public static final Node TIMEX_VALUE = term("timexValue");

  // report
  public static final Node EVENT_TYPE = term("eventType");
  public static final Node EVENT_SUBTYPE = term("eventSubtype");
  public static final Node ACTOR_MENTION = term("actorMention");
  public static final Node TIME_MENTION = term("timeMention");
  public static final Node SAME_OCCASION_AS = term("sameOccasionAs");
  public static final Node OTHER_OCCASION_THAN = term("otherOccasionThan");

  // participants of a report or event, besides sem:hasActor
  public static final Node ACTOR = term("actor");
  public static final Node RECIPIENT = term("recipient");
  public static final Node VISITOR = term("visitor");
  public static final Node HOST = term("host");
  public static final Node SIGNATORY = term("signatory");
  public static final Node MEDIATOR = term("mediator");
  public static final Node VICTIM = term("victim");
  public static final Node ON_BEHALF_OF = term("onBehalfOf");

  // where and when
  public static final Node COUNTRY = term("country");
  public static final Node DATE = term("date");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node END_DATE = term("endDate");
  public static final Node DATE_BASIS = term("dateBasis");

  // did it happen, who says so, how sure
  public static final Node STATUS = term("status");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node ATTRIBUTED_WORDS = term("attributedWords");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node FOUND_BY = term("foundBy");

  // group: a participant without a name of its own
  public static final Node GROUP_KIND = term("groupKind");
  public static final Node GROUP_OF = term("groupOf");

  // what it is about
  public static final Node TOPIC = term("topic");
  public static final Node AMOUNT = term("amount");

  // evidence of a report or claim
  public static final Node TRIGGER = term("trigger");
  public static final Node SENTENCE = term("sentence");

  // claim
  public static final Node OFFICE_TITLE = term("officeTitle");
  public static final Node FORMER = term("former");

  // event
  public static final Node ATTRIBUTED_ONLY = term("attributedOnly");
  public static final Node DISPUTES = term("disputes");
  public static final Node CONTRADICTS = term("contradicts");
  public static final Node REPORT_COUNT = term("reportCount");
  public static final Node ARTICLE_COUNT = term("articleCount");
  public static final Node SOURCE_COUNT = term("sourceCount");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node ALSO_KNOWN_AS = term("alsoKnownAs");
  public static final Node MAYBE_SAME_AS = term("maybeSameAs");
  public static final Node SUB_EVENT_OF = term("subEventOf");

  // joining
  public static final Node NAMED_IN = term("namedIn");
  public static final Node JOINED_BECAUSE = term("joinedBecause");
  public static final Node NAMESAKE_OF = term("namesakeOf");
  public static final Node SURENESS = term("sureness");
  public static final Node SURE = term("sure");
  public static final Node LIKELY = term("likely");
  public static final Node UNSURE = term("unsure");

  // between the layers
  public static final Node REPORTS = term("reports");
  public static final Node MENTIONED_IN = term("mentionedIn");

  // tenure
  public static final Node HOLDER = term("holder");
  public static final Node OFFICE = term("office");
  public static final Node OF = term("of");
  public static final Node REPORTED_ON = term("reportedOn");
  public static final Node SINCE = term("since");
  public static final Node UNTIL = term("until");
  public static final Node SUCCEEDED_ON = term("succeededOn");
  public static final Node PRECEDED_ON = term("precededOn");

  // relations
  public static final Node HEAD_OF_STATE = term("headOfState");
  public static final Node HEAD_OF_GOVERNMENT = term("headOfGovernment");
  public static final Node MINISTER_OF = term("ministerOf");
  public static final Node OFFICIAL_OF = term("officialOf");
  public static final Node HEAD_OF = term("headOf");
  public static final Node MEMBER_OF = term("memberOf");
  public static final Node CITIZEN_OF = term("citizenOf");
  public static final Node BASED_IN = term("basedIn");
  public static final Node LOCATED_IN = term("locatedIn");
  public static final Node PART_OF = term("partOf");
  public static final Node SPOKESPERSON_OF = term("spokespersonOf");
  public static final Node AGENCY_OF = term("agencyOf");
  public static final Node SPOUSE_OF = term("spouseOf");
  public static final Node PARENT_OF = term("parentOf");
  public static final Node EVENT_IN = term("eventIn");

  private Ng() {}

  /** The kind of a group as a concept of the scheme of groups, such as {@code rebels}. */
  public static Node groupKind(String name) {
    return NodeFactory.createURI(GROUPS + name);
  }

  /** The term of this vocabulary with the given local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
