/** Commands that answer: ask, serve, up, and how they find each other on one machine. */
package org.newsgraph.cli.asking;
