/**
 * One run of the batch job: readings in, article graphs to their destination, a summary that adds
 * up.
 */
package org.newsgraph.cli.extraction;
