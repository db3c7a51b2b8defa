/** From mentions to facts: the named steps over one article. */
package org.newsgraph.extractor.fact.discourse;
