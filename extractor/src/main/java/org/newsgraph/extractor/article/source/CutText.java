package org.newsgraph.extractor.article.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of which a provider gives the beginning alone. */
public final class CutText {

  private static final Pattern MARK =
      Pattern.compile(
          "(?:…|\\.{3})?\\s*(?:\\[\\+?\\d+ (?:chars|characters|words)\\]"
              + "|\\(?(?:ONLY AVAILABLE IN PAID PLANS)\\)?)\\s*$");
  private static final int TAIL = 60;

  private CutText() {}

  /** The mark that says that the text goes on elsewhere. */
  public static Optional<String> mark(String text) {
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    Matcher m = MARK.matcher(tail);
    return m.find() ? Optional.of(m.group().strip()) : Optional.empty();
  }
}
