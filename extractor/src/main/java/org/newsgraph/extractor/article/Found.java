package org.newsgraph.extractor.article;

import java.util.List;
import java.util.Optional;

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
    List<String> notes) {}
