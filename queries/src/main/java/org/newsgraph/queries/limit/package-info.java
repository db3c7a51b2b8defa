/**
 * Queries of strangers, kept within limits: time, memory, length of texts, and what they may call.
 *
 * <p>In comes a parsed query; out comes an execution of it that ends soon after its time is up,
 * whatever it is doing. ARQ looks at its own time limit between solutions of some operators only;
 * here every operator's solutions pass a check, regular expressions look at the clock with every
 * letter they read, and texts and numbers cannot grow without bound. One watch over all queries at
 * work ends those whose time is up and, when memory runs short, those that hold it.
 */
package org.newsgraph.queries.limit;
