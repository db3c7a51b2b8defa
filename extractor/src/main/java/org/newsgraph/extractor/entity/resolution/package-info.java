/**
 * Who is who in one article, from mentions to entities: names are grouped, each group gets its
 * identity, then everything else is referred to them.
 */
package org.newsgraph.extractor.entity.resolution;
