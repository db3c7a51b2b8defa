package org.newsgraph.extractor.graph.iri;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;

/** Says whether an article, or a file beside it, is still the same: a hash of all that is read. */
public final class ContentHash {
  private ContentHash() {}

  /** SHA-256 over a file's bytes. */
  public static String of(Path file) {
    try {
      return BaseIri.sha256(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read.", e);
    }
  }

  /** SHA-256 over text, blocks and metadata. */
  public static String of(Article article) {
    Metadata known = article.metadata();
    String blocks =
        article.blocks().stream()
            .map(block -> block.span().begin() + "-" + block.span().end() + block.kind())
            .collect(Collectors.joining(","));
    return BaseIri.sha256(
        String.join("\u0000", article.identifier(), described(known), blocks, article.text()));
  }

  /**
   * In a fixed form; articles in no collection keep the hash that they had before there were any.
   */
  private static String described(Metadata known) {
    return "Metadata[headline="
        + known.headline()
        + ", published="
        + known.published()
        + ", publisher="
        + known.publisher()
        + ", author="
        + known.author()
        + ", url="
        + known.url()
        + known.collection().map(collection -> ", collection=" + collection).orElse("")
        + "]";
  }
}
