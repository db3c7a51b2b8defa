/**
 * Data that people write and read: tables of words, names, patterns and rules beside the code. One
 * reader for all of them, which names file and line of what is wrong.
 */
package org.newsgraph.extractor.table;
