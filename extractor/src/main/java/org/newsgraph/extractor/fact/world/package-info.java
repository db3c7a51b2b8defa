/** The countries of an article, and what lies in which of them. */
package org.newsgraph.extractor.fact.world;
