/**
 * Whom pronouns and descriptions mean, and for which country a mention stands: "he", "the Russian
 * president", "both leaders". In come the entities of the article that have names.
 */
package org.newsgraph.extractor.entity.reference;
