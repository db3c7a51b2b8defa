package org.newsgraph.extractor.article;

import java.util.List;
import java.util.Objects;

/**
 * One news article as it was read.
 *
 * @param identifier the {@code id} as given, else the file's path below the given folder ({@code
 *     schema:identifier})
 * @param identity what makes it this article and no other: its address without what only tells how
 *     one came there, else its id, else its path
 * @param text the text to which every offset refers; for JSON and plain text exactly what was given
 * @param blocks what is read of it, in order, not overlapping
 * @param cuts what is left out, in order
 */
public record Article(
    String identifier,
    String identity,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Cut> cuts) {

  public Article {
    identifier = SafeText.clean(identifier);
    identity = SafeText.clean(identity);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().begin() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the text: " + block.span());
      }
      end = block.span().end();
    }
  }

  /** The same article, of which only a part of the text is read. */
  public Article only(Span part) {
    List<Block> rest =
        blocks.stream()
            .filter(block -> block.span().contains(part))
            .map(block -> new Block(part, block.kind()))
            .toList();
    return new Article(identifier, identity, metadata, text, rest, cuts);
  }

  /**
   * The text at the same length with everything outside the blocks blanked: what the annotator may
   * see.
   */
  public String masked() {
    StringBuilder masked = new StringBuilder(" ".repeat(text.length()));
    for (Block block : blocks) {
      masked.replace(block.span().begin(), block.span().end(), block.span().of(text));
    }
    return masked.toString();
  }
}
