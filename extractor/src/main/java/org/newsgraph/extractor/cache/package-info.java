/**
 * What is kept from one run to the next: for its user alone, since it holds words of articles.
 *
 * <p>One obvious way in: {@link org.newsgraph.extractor.cache.UserCache} tells where, {@link
 * org.newsgraph.extractor.cache.PrivateFolder} makes it.
 */
package org.newsgraph.extractor.cache;
