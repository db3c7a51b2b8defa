package org.newsgraph.extractor.mention.event.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.mention.event.Role;

/**
 * What a slot of a frame gives to an event: a participant in a role, or something of its setting.
 */
public enum Filler {
  ACTOR,
  RECIPIENT,
  VISITOR,
  HOST,
  SIGNATORY,
  MEDIATOR,
  VICTIM,
  PLACE;

  /** The role of the participant; absent for what is no participant. */
  public Optional<Role> role() {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name())).findFirst();
  }

  static Filler of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
