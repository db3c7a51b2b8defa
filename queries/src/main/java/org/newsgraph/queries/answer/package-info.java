/**
 * A question put to a graph, and its answer with the evidence behind every row.
 *
 * <p>In come a question of the catalogue (or any {@code SELECT} query), the values of its
 * parameters as a person types them, and a dataset; out come an {@link
 * org.newsgraph.queries.answer.Answer}, and from it a table for the terminal, CSV, JSON or
 * Markdown, each with quote, publisher, day and address. One obvious way in:
 *
 * <pre>{@code
 * Answer answer = new Asking(dataset).ask("who-met-whom", Map.of("person", "Putin"));
 * AnswerFormat.TABLE.write(answer, 100, System.out);
 * }</pre>
 *
 * <p>What cannot be asked is a {@link org.newsgraph.queries.answer.WrongQuestion}, whose message
 * says what to do. A row finds its evidence by its columns: {@code ?event}, {@code ?tenure}, {@code
 * ?report}, {@code ?claim} or {@code ?article}, and their plurals, which hold several IRIs with
 * spaces between.
 */
package org.newsgraph.queries.answer;
