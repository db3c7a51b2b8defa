package org.newsgraph.extractor.mention.event;

import java.util.List;

/**
 * Who takes part in an event, as its sentence says it.
 *
 * @param arguments in the order of the text
 * @param strangers whether somebody else takes part who has no name ("met students")
 */
public record Cast(List<Argument> arguments, boolean strangers) {
  public Cast {
    arguments = List.copyOf(arguments);
  }
}
