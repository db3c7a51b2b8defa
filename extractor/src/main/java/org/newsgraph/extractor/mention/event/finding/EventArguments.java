package org.newsgraph.extractor.mention.event.finding;

import java.util.List;

/**
 * Who takes part in an event, as its sentence says it.
 *
 * @param arguments in the order of the text
 * @param strangers whether somebody else takes part who has no name ("met students")
 */
public record EventArguments(List<Argument> arguments, boolean strangers) {
  public EventArguments {
    arguments = List.copyOf(arguments);
  }
}
