package org.newsgraph.extractor.article.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;

/** The article of a page: its assembled text, what of it is read and what is left out. */
public record Page(Metadata metadata, String text, List<Block> blocks, List<Cut> cuts) {

  public Page {
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
  }

  /** The words that are read, for a look at the language. */
  public String prose() {
    return blocks.stream().map(block -> block.span().of(text)).collect(Collectors.joining("\n"));
  }
}
