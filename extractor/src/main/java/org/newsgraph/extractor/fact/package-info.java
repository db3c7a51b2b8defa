/**
 * The fifth room: mentions become facts on entities.
 *
 * <p>In come event and relation mentions and the article's entities, out comes an {@link
 * org.newsgraph.extractor.fact.Extraction}. A fact cannot be built without its evidence, nor
 * without the rule that found it. Here stand the facts themselves; the way to them is in {@code
 * discourse}, whose {@code FactBuilder} lists its steps by name:
 *
 * <ul>
 *   <li>{@code draft}: a report and its participants: who is bound, who signs and for whom
 *   <li>{@code group}: those who take part without a name of their own
 *   <li>{@code place}: which place the words of a report mean
 *   <li>{@code occasion}: which reports tell one event
 *   <li>{@code setting}: place and time that the article tells beside a report
 *   <li>{@code relation}: lasting relations, told or known to everybody
 *   <li>{@code world}: what lies in which country
 * </ul>
 */
package org.newsgraph.extractor.fact;
