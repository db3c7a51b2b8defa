/**
 * The dependency parser: CoreNLP's neural transition parser (Chen and Manning 2014) over CoreNLP's
 * own model, with the same trees and a fraction of the arithmetic.
 *
 * <p>In come the words and tags of one sentence, out one {@link Arc} per word. The hidden layer is
 * added up in single precision from sums that are kept once worked out; where two moves come so
 * close that the precision could decide, they are weighed again exactly as CoreNLP does it.
 */
package org.newsgraph.extractor.annotation.parser;
