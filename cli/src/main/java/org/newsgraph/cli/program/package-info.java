/**
 * The program as a process: how it ends, what it complains of, where it prints, how it is started
 * anew.
 */
package org.newsgraph.cli.program;
