package org.newsgraph.extractor.mention.time.calendar;

import java.util.Optional;
import org.newsgraph.extractor.mention.time.EventTime;

/**
 * What a time expression means.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value
 * @param days the days it may mean; absent for a duration, a vague time, or without a day to count
 *     from
 * @param basis where the days come from
 */
public record Reading(String type, String value, Optional<Days> days, EventTime.Basis basis) {

  static Reading stated(String value, Days days) {
    return new Reading("DATE", value, Optional.of(days), EventTime.Basis.STATED);
  }

  static Reading resolved(String value, Days days) {
    return new Reading("DATE", value, Optional.of(days), EventTime.Basis.RESOLVED);
  }

  static Reading without(String type, String value) {
    return new Reading(type, value, Optional.empty(), EventTime.Basis.STATED);
  }

  Reading as(String otherType, String otherValue) {
    return new Reading(otherType, otherValue, days, basis);
  }

  /** The same words, where the days that they may mean can be told all the same. */
  Reading during(Days known) {
    return new Reading(type, value, Optional.of(known), EventTime.Basis.RESOLVED);
  }

  Reading within(Optional<Days> known) {
    return new Reading(type, value, known, basis);
  }

  Reading relative() {
    return new Reading(type, value, days, EventTime.Basis.RELATIVE);
  }
}
