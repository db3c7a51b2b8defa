/**
 * The extractor as a whole: {@link org.newsgraph.extractor.Extractor} leads an article through the
 * rooms {@code article}, {@code annotation}, {@code mention}, {@code entity}, {@code fact} and
 * {@code graph}.
 */
package org.newsgraph.extractor;
