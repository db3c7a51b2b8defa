/** Options that several commands share: the store, the inputs, where a server listens. */
package org.newsgraph.cli.option;
