package org.newsgraph.extractor.article.detection;

import java.util.regex.Pattern;

/** The block of fields at the top of a Markdown text. */
final class MarkdownHead {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("---[ \\t]*\\R(?:[\\w-]+[ \\t]*:.*\\R(?:[ \\t-].*\\R)*){1,60}?---[ \\t]*\\R");

  private MarkdownHead() {}

  static boolean hasFrontMatter(String text) {
    return FRONT_MATTER.matcher(text).lookingAt();
  }
}
