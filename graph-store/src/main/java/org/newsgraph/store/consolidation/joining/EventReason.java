package org.newsgraph.store.consolidation.joining;

/**
 * Why two tellings of different articles are taken for one event's: the rules, the surest first.
 */
public enum EventReason {
  PEOPLE_DAY("the same participants on the same day"),
  PEOPLE_TIME("the same participants at a time that fits"),
  VISITOR_PLACE("the same visitor in the same place at a time that fits"),
  VISITOR_DAY("the same visitor on the same day"),
  COUNTED("the same participants, counted as the same one of a row"),
  SAME_WORDS("told in the same words"),
  OCCASION("the occasion of the same name at a time that fits"),
  PARTIES_ADD_UP("two of the same participants on the same day; each article names others as well"),
  ACTS_FOR("the same participants on the same day; one article names who acts for another's party"),
  ACTS_FOR_TIME(
      "the same participants while it is news; one article names who acts for"
          + " another's party"),
  ACTS_FOR_PERIOD(
      "the same participants in a past time that both name; one article names who acts for"
          + " another's party"),
  ONE_AT_PLACE("a participant at the same place on the same day, or while it is news"),
  ONE_ON_DAY("the only such event of a participant that is told of the same day"),
  BESIDE_ON_DAY(
      "a participant on the same day; the article names another of the participants beside it"),
  GATHERING("a meeting of many in the same place at the same time"),
  JOURNEY("the same visitor while the visit is news"),
  NEXT_STOP("the same visitor, in one region or country on days that follow each other"),
  CALLED_OFF("the same visitor, called off in the same week"),
  WEEK_APART(
      "the same participants, a week apart by the weekday; one article appeared the day before"),
  PLANNED_MONTH("the same visitor, planned for the same month"),
  DAY_APART("the same participants in the same place, a day apart by what the articles count from"),
  MOVED("the same participants, announced for one day and moved to another"),
  ONCE("who leaves an office leaves it once, on whatever day of one week it is told"),
  TOLD_TWICE(
      "the same participants at the same place or on the same day, told twice by its article"),
  PEOPLE_SAY("a correction");

  private final String words;

  EventReason(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
