package org.newsgraph.queries.catalogue;

import java.util.List;
import java.util.Locale;

/** What a parameter of a question stands for, and so how a person may write it. */
public enum ParameterType {
  /** A person, by name or IRI. */
  PERSON("Person"),
  /** A country, by name or IRI. */
  COUNTRY("Country"),
  /** A place or country, by name or IRI. */
  PLACE("Place Country"),
  /** An organisation, by name or IRI. */
  ORGANISATION("Organization"),
  /** Anything with a name: person, country, place, organisation or named event. */
  ENTITY("Person Country Place Organization Event"),
  /** Somebody who can act: person, country or organisation. */
  ACTOR("Person Country Organization"),
  /** An office by its title, such as "finance minister". */
  OFFICE(""),
  /** A day, month or year in ISO form; the first day of a period. */
  FROM(""),
  /** A day, month or year in ISO form; the last day of a period. */
  TO(""),
  /** A status of an event, such as {@code happened} or {@code planned}. */
  STATUS(""),
  /** A class of events, such as {@code Meeting}. */
  EVENTCLASS(""),
  /** How sure a fact must be: sure, likely, unsure, or a probability from 0 to 1. */
  CONFIDENCE(""),
  /** An IRI, such as that of an event. */
  IRI(""),
  /** Yes or no. */
  SWITCH(""),
  /** Collections of articles, by name, with ; between. */
  COLLECTION("");

  private final String classes;

  ParameterType(String classes) {
    this.classes = classes;
  }

  /** Returns the local names of the schema.org classes that a name of this type may have. */
  public List<String> classes() {
    return classes.isEmpty() ? List.of() : List.of(classes.split(" ", -1));
  }

  /** Returns whether the parameter names an entity. */
  public boolean isName() {
    return !classes.isEmpty();
  }

  /** Returns what such a name is the name of, in words: "person, country or organisation". */
  public String kinds() {
    String kinds =
        String.join(", ", classes())
            .toLowerCase(Locale.ROOT)
            .replace("organization", "organisation");
    int last = kinds.lastIndexOf(", ");
    return last < 0 ? kinds : kinds.substring(0, last) + " or " + kinds.substring(last + 2);
  }

  /** Returns the word that headers of questions use for this type. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ParameterType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
