package org.newsgraph.extractor.article.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;

/**
 * The article of a page: its assembled text, what of it is read and what is left out.
 *
 * @param notes what was found odd
 * @param objection why the page is none of an article
 */
public record Page(
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Cut> cuts,
    List<String> notes,
    Optional<String> objection) {

  public Page {
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
    notes = List.copyOf(notes);
    Objects.requireNonNull(objection);
  }

  /** The same with what was found odd. */
  Page noting(List<String> odd) {
    return new Page(metadata, text, blocks, cuts, odd, objection);
  }

  /** The same, turned down. */
  Page objecting(Optional<String> why) {
    return new Page(metadata, text, blocks, cuts, notes, why);
  }

  /** The words that are read, for a look at the language. */
  public String prose() {
    return blocks.stream().map(block -> block.span().of(text)).collect(Collectors.joining("\n"));
  }
}
