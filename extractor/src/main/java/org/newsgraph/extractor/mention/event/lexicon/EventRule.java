package org.newsgraph.extractor.mention.event.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.EventClass;

/** A line of a lexicon: words that tell an event of a class, and what their grammar says of it. */
public record EventRule(
    RuleName name,
    EventClass type,
    Optional<String> subtype,
    TriggerWords trigger,
    List<Slot> frame,
    List<Condition> conditions,
    Codes codes,
    Examples examples) {

  public EventRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(subtype);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(codes);
    Objects.requireNonNull(examples);
    frame = List.copyOf(frame);
    conditions = List.copyOf(conditions);
  }

  /** The rule for words that tell an event of another class here: "she was accompanied by X". */
  public EventRule as(EventClass other) {
    return new EventRule(name, other, subtype, trigger, frame, conditions, codes, examples);
  }
}
