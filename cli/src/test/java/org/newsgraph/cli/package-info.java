/** The command from outside: real models, a real store, a real server. */
package org.newsgraph.cli;
