package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;

/**
 * Whose word it is, where the article does not assert it itself: an entity where it is one, and the
 * article's words.
 */
public record Attribution(Optional<Entity> source, String words) {}
