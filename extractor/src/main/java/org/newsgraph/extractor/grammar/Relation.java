package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * What a word is to another: one of those here, or a preposition behind which it stands.
 *
 * @param name as tables write it: {@code agent}, {@code with}, {@code together with}
 */
public record Relation(String name) {
  /** Who does what a verb says, or what an event's noun names. */
  public static final Relation AGENT = new Relation("agent");

  /** To whom or to what it is done. */
  public static final Relation PATIENT = new Relation("patient");

  /** To whom something is given or told: "gave Peru a loan". */
  public static final Relation RECIPIENT = new Relation("recipient");

  /** Whose it is: "Putin's visit". */
  public static final Relation OWNER = new Relation("owner");

  /** A noun before it: "the Merkel-Macron meeting". */
  public static final Relation COMPOUND = new Relation("compound");

  /** An adjective: "the Russian offensive". */
  public static final Relation MODIFIER = new Relation("modifier");

  public static final Relation DETERMINER = new Relation("determiner");

  /** A figure or a number word: "three ministers". */
  public static final Relation NUMBER = new Relation("number");

  /** A noun put to it: "the premier, Wen". */
  public static final Relation APPOSITION = new Relation("apposition");

  /** The noun to which it is put. */
  public static final Relation EXPLAINED = new Relation("explained");

  /** Who does something else at, during or after an event: "said after talks". */
  public static final Relation ATTENDANT = new Relation("attendant");

  /** Several of whom at once something is said after an event: "after talks, X and Y announced". */
  public static final Relation JOINT = new Relation("joint");

  /** An attendant of an event of which the noun itself does not say who does it. */
  public static final Relation BYSTANDER = new Relation("bystander");

  /** Who does something on a journey: "said on a visit". */
  public static final Relation TRAVELLER = new Relation("traveller");

  /** To whom the verb speaks that carries an event's noun: "told him in a call". */
  public static final Relation ADDRESSEE = new Relation("addressee");

  /** Who goes along with the agent: "accompanied by Wen". */
  public static final Relation ESCORT = new Relation("escort");

  /** Who keeps, breaks or leaves an agreement. */
  public static final Relation KEEPER = new Relation("keeper");

  /** Whose row an agreement ended. */
  public static final Relation OPPONENT = new Relation("opponent");

  /** The verb that carries an event's noun as its object or subject: "held talks". */
  public static final Relation CARRIER = new Relation("carrier");

  /** The subject of a verb that gives an event a home: "Geneva hosted the talks". */
  public static final Relation HOME = new Relation("home");

  /** The word above, whatever it is. */
  public static final Relation ABOVE = new Relation("above");

  /** The verb that does something to it. */
  public static final Relation OBJECT_OF = new Relation("object of");

  /** Any word directly below. */
  public static final Relation BELOW = new Relation("below");

  /** The infinitive or the clause below. */
  public static final Relation TASK = new Relation("task");

  /** The clause below. */
  public static final Relation CLAUSE = new Relation("clause");

  /** Of whom or what a task speaks: "agreed to open its border to traders". */
  public static final Relation OF_TASK = new Relation("of task");

  /** Of whom or what a clause below speaks: "said that they had bombed Oslo". */
  public static final Relation OF_CLAUSE = new Relation("of clause");

  /** Who does what the clause below says: "demanded that he resign". */
  public static final Relation CLAUSE_SUBJECT = new Relation("clause subject");

  /** Who leads a group: "a delegation led by Wen". */
  public static final Relation LEADER = new Relation("leader");

  /** Whose word it is: "Wen said that they met", "according to Wen". */
  public static final Relation SOURCE = new Relation("source");

  /** Where a journey led during which it took place: "a visit to Oslo, during which they met". */
  public static final Relation DESTINATION = new Relation("destination");

  /** The noun before which a participle stands: "the ousted president". */
  public static final Relation QUALIFIED = new Relation("qualified");

  public static final Relation PARTICLE = new Relation("particle");

  private static final Map<String, Relation> FIXED = new TreeMap<>();

  static {
    List.of(
            AGENT,
            PATIENT,
            RECIPIENT,
            OWNER,
            COMPOUND,
            MODIFIER,
            DETERMINER,
            NUMBER,
            APPOSITION,
            EXPLAINED,
            ATTENDANT,
            JOINT,
            BYSTANDER,
            TRAVELLER,
            LEADER,
            SOURCE,
            DESTINATION,
            ADDRESSEE,
            ESCORT,
            KEEPER,
            OPPONENT,
            CARRIER,
            HOME,
            ABOVE,
            OBJECT_OF,
            BELOW,
            TASK,
            CLAUSE,
            OF_TASK,
            OF_CLAUSE,
            CLAUSE_SUBJECT,
            QUALIFIED,
            PARTICLE)
        .forEach(relation -> FIXED.put(relation.name, relation));
  }

  public Relation {
    Objects.requireNonNull(name);
  }

  /** Whoever stands behind a preposition; words joined by blanks. */
  public static Relation behind(String preposition) {
    return new Relation(preposition.toLowerCase(Locale.ROOT));
  }

  /**
   * The relation that a table names, {@code _} for a blank.
   *
   * @throws IllegalArgumentException where it is none of these and no preposition of the lexicon
   */
  public static Relation named(String written) {
    String name = written.replace('_', ' ');
    if (FIXED.containsKey(name)) {
      return FIXED.get(name);
    }
    if (!Lexicon.english().has(name, "preposition")) {
      throw new IllegalArgumentException(
          "no relation and no preposition is called '" + written + "'");
    }
    return new Relation(name);
  }

  /** The names of those that are no prepositions. */
  public static Set<String> names() {
    return FIXED.keySet();
  }

  public boolean isPreposition() {
    return !FIXED.containsKey(name);
  }

  @Override
  public String toString() {
    return name.replace(' ', '_');
  }
}
