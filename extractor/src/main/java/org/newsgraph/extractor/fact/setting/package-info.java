/**
 * Where and when something took place, by what the article tells beside its reports: sources behind
 * one interface, those that tell where alone in {@code place}.
 */
package org.newsgraph.extractor.fact.setting;
