package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Span;

/** What remains of a block where something is left out of its midst. */
public final class Remainder {
  private Remainder() {}

  /**
   * The parts of a block around what is left out, each a block of its own.
   *
   * @param out in order, not overlapping
   */
  public static List<Block> of(String text, Block block, List<Span> out) {
    List<Block> parts = new ArrayList<>();
    int begin = block.span().begin();
    boolean whole = true;
    for (Span span : out) {
      if (span.overlaps(block.span())) {
        add(text, block.kind(), begin, span.begin(), parts);
        begin = Math.max(begin, span.end());
        whole = false;
      }
    }
    if (whole) {
      return List.of(block);
    }
    add(text, block.kind(), begin, block.span().end(), parts);
    return parts;
  }

  private static void add(String text, Kind kind, int begin, int end, List<Block> parts) {
    Span span = Line.trimmed(text, begin, Math.max(begin, end));
    String words = span.of(text);
    if (words.chars().anyMatch(Character::isLetterOrDigit)) {
      boolean heading = kind == Kind.PARAGRAPH && Words.isHeading(words);
      parts.add(new Block(span, heading ? Kind.HEADING : kind));
    }
  }
}
