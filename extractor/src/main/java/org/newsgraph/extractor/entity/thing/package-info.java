/**
 * Names of other things: works, products, faiths, languages, prizes.
 *
 * <p>In come an article and its mentions, out come {@link NamedThing}s: names of none of the five
 * types that certainly have a Wikipedia article. They take part in no event and no relation.
 */
package org.newsgraph.extractor.entity.thing;
