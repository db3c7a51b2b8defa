package org.newsgraph.extractor.article.detection;

/**
 * Why files of a kind are not read.
 *
 * @param label what the file is
 * @param problem what is wrong with it
 * @param remedy what to do
 * @param mayHoldTexts whether articles are lost with it
 */
public record Refusal(String label, String problem, String remedy, boolean mayHoldTexts) {}
