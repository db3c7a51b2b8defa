/** Commands that read articles: extract, read, features, events, upgrade. */
package org.newsgraph.cli.reading;
