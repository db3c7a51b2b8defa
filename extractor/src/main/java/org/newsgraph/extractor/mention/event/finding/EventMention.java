package org.newsgraph.extractor.mention.event.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Factuality;

/**
 * Words that tell an event, with everything that their sentence says of it.
 *
 * @param places candidates for the place, as the frame's slots name them
 * @param topic what it is about, in the article's words
 * @param amount money with its currency
 */
public record EventMention(
    Trigger trigger,
    EventArguments cast,
    List<EntityMention> places,
    Factuality factuality,
    Optional<SourceMention> source,
    Optional<String> topic,
    Optional<String> amount) {

  public EventMention {
    Objects.requireNonNull(trigger);
    places = List.copyOf(places);
    Objects.requireNonNull(factuality);
    Objects.requireNonNull(source);
    Objects.requireNonNull(cast);
  }

  /** What fills the slots of its frame, in the order of the text. */
  public List<Argument> arguments() {
    return cast.arguments();
  }

  public EventClass type() {
    return trigger.rule().type();
  }

  /** The same words, told of an event at some of its places. */
  EventMention at(List<EntityMention> stops) {
    return new EventMention(trigger, cast, stops, factuality, source, topic, amount);
  }

  /** What the same words tell of a further stop, which is named by its place. */
  EventMention at(EntityMention stop) {
    return new EventMention(
        trigger.at(stop), cast, List.of(stop), factuality, source, topic, amount);
  }

  /** The same words, told of an event of another class. */
  public EventMention as(EventClass type) {
    return new EventMention(trigger.as(type), cast, places, factuality, source, topic, amount);
  }
}
