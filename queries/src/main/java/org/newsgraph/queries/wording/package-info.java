/**
 * What a question in plain English asks of the catalogue.
 *
 * <p>In come a sentence as a person types it, the names that the store knows and the day it is; out
 * comes an {@link org.newsgraph.queries.wording.Understood}: a question of the catalogue with its
 * parameters filled in, or words to search for. All words stand in tables under {@code wording/en};
 * a row of {@code frames.tsv} teaches another verb.
 */
package org.newsgraph.queries.wording;
