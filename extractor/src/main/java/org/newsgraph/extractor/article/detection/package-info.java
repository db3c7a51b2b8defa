/**
 * What a file is: its content decides, its name's ending only breaks ties.
 *
 * <p>In comes the content of a file, out comes its {@link
 * org.newsgraph.extractor.article.detection.Kind}, why it is not read where that is so, and whether
 * its name says something else. The signatures stand in {@code signatures.tsv}, the endings in
 * {@code endings.tsv}, what is not read in {@code refused.tsv}.
 */
package org.newsgraph.extractor.article.detection;
