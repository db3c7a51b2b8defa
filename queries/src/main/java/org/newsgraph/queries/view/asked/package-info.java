/**
 * What is asked: the questions, names as they are typed, words that are understood or searched for,
 * and the answers. In come the parameters of a request, out comes JSON.
 */
package org.newsgraph.queries.view.asked;
