/**
 * How quickly a large store answers. In come article graphs and a number; out comes a store of that
 * many articles, cloned from them under drawn names, days and places, and a table of what each
 * question costs over it.
 */
package org.newsgraph.cli.scale;
