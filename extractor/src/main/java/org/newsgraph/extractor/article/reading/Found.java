package org.newsgraph.extractor.article.reading;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;

/**
 * What one input turned out to hold.
 *
 * @param id the id as given
 */
record Found(
    Origin origin,
    Optional<String> id,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Cut> cuts,
    List<String> notes) {

  /** The same, of which only these blocks are read. */
  Found with(List<Block> read, List<Cut> leftOut) {
    return new Found(origin, id, metadata, text, read, leftOut, notes);
  }
}
