/**
 * The fifth room: mentions become facts on entities.
 *
 * <p>In come event and relation mentions and the article's entities, out comes an {@link
 * Extraction}. A fact cannot be built without its evidence.
 *
 * <p>The way through it: {@code Drafts} gives each event mention its participants and its setting;
 * {@code Keepers}, {@code Signatories} and {@code Behalf} say who is bound, who signs and for whom.
 * {@code Occasions} sorts the drafts into groups that tell one event ({@code Summaries}, {@code
 * Pointers}, {@code Sameness}, {@code Clash}). {@code Settings} completes where and when a group
 * took place by what the article tells beside it, each way in a class of its own ({@code Journeys},
 * {@code Sequels}, {@code Scenes}, {@code Headlines}, {@code Documents}, {@code Ceremonies}, {@code
 * TownMeant}). {@code FactBuilder} makes the events and keeps them apart where the article does.
 */
package org.newsgraph.extractor.fact;
