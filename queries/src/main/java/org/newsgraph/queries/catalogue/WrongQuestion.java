package org.newsgraph.queries.catalogue;

import java.io.Serial;
import java.util.List;

/** A question that cannot be asked as it was; the message says what is wrong and what to do. */
public final class WrongQuestion extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String parameter;
  private final List<String> near;

  public WrongQuestion(String message) {
    this(message, "", List.of());
  }

  public WrongQuestion(String message, String parameter, List<String> near) {
    super(message);
    this.parameter = parameter;
    this.near = List.copyOf(near);
  }

  /** Returns the parameter whose name nobody bears; empty where something else is wrong. */
  public String parameter() {
    return parameter;
  }

  /** Returns names near to the one that nobody bears, nearest first. */
  public List<String> near() {
    return near;
  }
}
