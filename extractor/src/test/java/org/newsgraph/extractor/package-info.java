/** The extractor as a whole, and how to rehearse it on cached annotations. */
package org.newsgraph.extractor;
