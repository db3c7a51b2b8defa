/**
 * Lasting relations between entities: those that the words tell, and those that everybody knows.
 */
package org.newsgraph.extractor.fact.relation;
