/**
 * Who tells names by how they are written and by what stands around them: CoreNLP's recognisers,
 * head words, titles, acronyms, quotation marks, and the names that the article has used already.
 */
package org.newsgraph.extractor.mention.name.witness;
