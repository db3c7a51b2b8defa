/**
 * An answer: columns, and rows with their cells as people read them, with how sure each is and the
 * evidence behind it. In come solutions of a question, out comes what every format writes.
 */
package org.newsgraph.queries.answer;
