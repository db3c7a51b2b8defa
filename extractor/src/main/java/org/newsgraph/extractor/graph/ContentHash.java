package org.newsgraph.extractor.graph;

import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;

/** Says whether an article is still the same: a hash of all that the extractor reads of it. */
public final class ContentHash {
  private ContentHash() {}

  /** SHA-256 over text, blocks and metadata. */
  public static String of(Article article) {
    Metadata known = article.metadata();
    String blocks =
        article.blocks().stream()
            .map(block -> block.span().begin() + "-" + block.span().end() + block.kind())
            .collect(Collectors.joining(","));
    return BaseIri.sha256(
        String.join("\u0000", article.identifier(), known.toString(), blocks, article.text()));
  }
}
