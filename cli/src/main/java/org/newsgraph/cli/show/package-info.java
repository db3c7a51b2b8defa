/** An article as the extractor understands it, for the eye: on the terminal or as a page. */
package org.newsgraph.cli.show;
