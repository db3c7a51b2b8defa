package org.newsgraph.extractor.article.reading;

import java.util.List;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.PlainText;
import org.newsgraph.extractor.article.plain.Remainder;

/**
 * Makes an article again of what a store remembers of it, without the file it came from: its text,
 * what was left out of it, and what was known besides.
 */
public final class StoredText {
  private final PlainText plainText = new PlainText();

  /**
   * The article under the identity that it had.
   *
   * @param identity its IRI, which is an identity like any other
   * @param cuts what was not read of it, and is not read now
   */
  public Article article(
      String identifier, String identity, Metadata metadata, String text, List<Cut> cuts) {
    List<Span> out = cuts.stream().map(Cut::span).sorted().toList();
    List<Block> blocks =
        plainText.read(text, Care.AS_IS, metadata.headline()).blocks().stream()
            .flatMap(block -> Remainder.of(text, block, out).stream())
            .toList();
    return new Article(identifier, identity, metadata, text, blocks, cuts);
  }
}
