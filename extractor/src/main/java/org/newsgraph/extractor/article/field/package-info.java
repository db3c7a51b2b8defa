/**
 * What records tell about articles, whatever their form: columns of tables, keys of JSON, labels of
 * exports.
 *
 * <p>In come names and values as they were given, out come {@link
 * org.newsgraph.extractor.article.field.Fields}. Which name means what stands in {@code names.tsv}.
 */
package org.newsgraph.extractor.article.field;
