/**
 * A question put to a graph.
 *
 * <p>In come a question of the catalogue (or any {@code SELECT} query), the values of its
 * parameters as a person types them, and a dataset; out come an {@link
 * org.newsgraph.queries.answer.Answer}, its facets, and ways out of an empty one. One obvious way
 * in:
 *
 * <pre>{@code
 * Answer answer = new Asking(dataset).ask("who-met-whom", Map.of("person", "Putin"));
 * AnswerFormat.TABLE.write(answer, 100);
 * }</pre>
 *
 * <p>What cannot be asked is a {@link org.newsgraph.queries.catalogue.WrongQuestion}, whose message
 * says what to do.
 */
package org.newsgraph.queries.asking;
