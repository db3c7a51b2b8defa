/**
 * Where and when something took place, by what the article tells beside its reports: seven sources
 * behind one interface.
 */
package org.newsgraph.extractor.fact.setting;
