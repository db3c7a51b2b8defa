/**
 * The names of people, countries, places and organisations as people type them: who bears them, who
 * is near to them, and what is known of each bearer of one name.
 */
package org.newsgraph.queries.name;
