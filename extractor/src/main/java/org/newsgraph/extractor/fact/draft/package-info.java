/** Reports before they are compared: event mentions with participants and a setting as entities. */
package org.newsgraph.extractor.fact.draft;
