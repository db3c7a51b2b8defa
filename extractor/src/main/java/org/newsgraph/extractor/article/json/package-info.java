/**
 * The fields of an article in JSON: our own names and those of schema.org's JSON-LD.
 *
 * <p>In comes a JSON value (an input, or the data island of a page), out come its fields as they
 * were given.
 */
package org.newsgraph.extractor.article.json;
