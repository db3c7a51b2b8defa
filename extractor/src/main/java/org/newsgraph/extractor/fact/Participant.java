package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.Role;

/**
 * Who takes part in an event: what the words stand for, not always what they name.
 *
 * @param mention the words that say so
 * @param onBehalfOf the body for which a person acts
 */
public record Participant(
    Entity entity, Role role, EntityMention mention, Optional<Entity> onBehalfOf) {}
