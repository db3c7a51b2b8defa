package org.newsgraph.extractor.entity.thing;

import org.newsgraph.extractor.article.Span;

/**
 * A name of something that is no person, country, place, organisation or event.
 *
 * @param title of its Wikipedia article, with underscores
 */
public record NamedThing(Span span, String name, String title) {}
