package org.newsgraph.extractor.annotation;

import java.util.List;

/**
 * What each of CoreNLP's three name recognisers calls a token; {@code "O"} for nothing.
 *
 * @param all trained on CoNLL, MUC, ACE and more: PERSON, LOCATION, ORGANIZATION
 * @param muc trained on MUC: PERSON, LOCATION, ORGANIZATION, DATE, TIME, MONEY, PERCENT
 * @param conll trained on CoNLL 2003: PERSON, LOCATION, ORGANIZATION, MISC
 */
public record NameTags(String all, String muc, String conll) {
  /** The tag of a token that no recogniser takes for a name. */
  public static final String OUTSIDE = "O";

  public static final NameTags NONE = new NameTags(OUTSIDE, OUTSIDE, OUTSIDE);

  /** Whether any recogniser takes the token for part of a name, a time or a sum. */
  public boolean any() {
    return !equals(NONE);
  }

  /** Whether any recogniser takes the token for part of a person's name. */
  public boolean anyPerson() {
    return List.of(all, muc, conll).contains("PERSON");
  }
}
