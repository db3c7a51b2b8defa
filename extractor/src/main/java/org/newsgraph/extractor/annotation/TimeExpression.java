package org.newsgraph.extractor.annotation;

import org.newsgraph.extractor.article.Span;

/**
 * A time expression; {@code mention.time} finds them.
 *
 * @param sentence index of its sentence
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value, worked out from the publication day where there is one
 */
public record TimeExpression(
    int sentence, int firstToken, int endToken, Span span, String type, String value) {}
