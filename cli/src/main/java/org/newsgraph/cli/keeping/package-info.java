/** Commands that keep a store: load, export, withdraw, restore, correct, check, compact. */
package org.newsgraph.cli.keeping;
