/**
 * Publishing an export at a SPARQL endpoint: in come the export as a file and what is known of the
 * target, out go the requests that make the target hold the same. What was published is remembered
 * by names and digests, so that only differences are sent, and a run that was killed goes on.
 */
package org.newsgraph.store.publication;
