/**
 * What is known of one thing: an entity, an event, an article, what joins two reports, a place on
 * the map. In comes its IRI, out comes JSON.
 */
package org.newsgraph.queries.view.thing;
