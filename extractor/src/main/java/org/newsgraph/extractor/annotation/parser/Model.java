package org.newsgraph.extractor.annotation.parser;

import java.util.BitSet;

/**
 * A network with one hidden layer.
 *
 * @param weights of the network
 * @param listed pairs of a feature and its place that CoreNLP sums up in double precision; a pair
 *     is numbered {@code feature * 48 + place}
 */
record Model(Vocabulary vocabulary, Weights weights, BitSet listed) {}
