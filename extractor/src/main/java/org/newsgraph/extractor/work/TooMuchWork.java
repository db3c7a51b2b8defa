package org.newsgraph.extractor.work;

/** An article asks more of the program than any article should. */
public final class TooMuchWork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param most steps that it might have taken
   */
  public TooMuchWork(long most) {
    super("it takes more than " + most / 1_000_000 + " million steps");
  }
}
