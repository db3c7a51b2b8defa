/** Two programs over the same articles in one run: how long, how fast, how much memory. */
package org.newsgraph.cli.comparison;
