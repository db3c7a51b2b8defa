/**
 * The name recognisers: CoreNLP's conditional random fields over CoreNLP's own models, with their
 * large tables laid flat.
 *
 * <p>In come the tokens of a sentence, out one class per token, the same as CoreNLP's own. Features
 * and inference are CoreNLP's; what it keeps in a million small objects (features, weights, the
 * clusters of words) are a few arrays here, which are kept in the user's cache and read from it at
 * once.
 */
package org.newsgraph.extractor.annotation.recogniser;
