package org.newsgraph.queries.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the header of a question says of its rows: of which things they tell, in which order, and
 * what must hold of a thing. So the first things can be chosen before anything else is read of
 * them; every row of one thing comes before those of the next.
 *
 * @param kind of the things, such as {@code event}
 * @param order in which the rows come, such as {@code latest}; {@code connected} where they are of
 *     people, counted over all these things
 * @param variables to which the things are bound
 * @param told what is bound beside the things: {@code said}, claims that say so, of whom and of
 *     what, where rows tell of relations; {@code heads}, of which countries who are heads; else
 *     nothing
 * @param conditions {@code field} and one of {@code is}, {@code of}, {@code from}, {@code to},
 *     {@code before} (without a value the day of the last article), {@code least}, {@code most},
 *     {@code any} (of the values of a parameter, or anything without, for which nobody acts), or
 *     {@code lacks} (an outcome)
 */
public record FirstRows(
    String kind,
    String order,
    List<String> variables,
    String told,
    List<Map<String, String>> conditions) {
  /** Copies the lists. */
  public FirstRows {
    variables = List.copyOf(variables);
    conditions = List.copyOf(conditions);
  }

  /** Whether its rows are people, counted over all such events. */
  public boolean isCounted() {
    return order.equals("connected");
  }

  /** Whether claims that say so, of whom and of what, are bound beside relations. */
  public boolean isSaid() {
    return told.equals("said");
  }

  /** Whether heads of countries are bound beside the events in which they met. */
  public boolean isOfHeads() {
    return told.equals("heads");
  }

  /** The parameters before whose day something must lie. */
  public Stream<String> before() {
    return conditions.stream().flatMap(c -> Stream.ofNullable(c.get("before")));
  }

  /** The parameters of whose values any may stand, for which nobody acts. */
  public Stream<String> anyOf() {
    return conditions.stream().flatMap(c -> Stream.ofNullable(c.get("any")));
  }

  /** Whether a thing must have to do with what is given for this variable. */
  boolean isOf(String variable) {
    return conditions.stream().anyMatch(c -> variable.equals(c.get("of")));
  }
}
