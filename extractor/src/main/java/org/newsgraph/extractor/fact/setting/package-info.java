/**
 * Where and when something took place, by what the article tells beside its reports: eleven sources
 * behind one interface.
 */
package org.newsgraph.extractor.fact.setting;
