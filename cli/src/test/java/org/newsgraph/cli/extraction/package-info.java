/** Tests of the batch job's machinery, without language models. */
package org.newsgraph.cli.extraction;
