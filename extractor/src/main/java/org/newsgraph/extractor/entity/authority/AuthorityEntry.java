package org.newsgraph.extractor.entity.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityType;

/**
 * One entity of an authority file.
 *
 * @param id the identifier that becomes the entity's own
 * @param name its preferred name
 * @param aliases its other names
 * @param sameAs addresses of the same thing elsewhere
 */
public record AuthorityEntry(
    String id, String name, List<String> aliases, Optional<EntityType> type, List<String> sameAs) {
  private static final String WIKIPEDIA = "https?://en\\.wikipedia\\.org/wiki/";

  public AuthorityEntry {
    Objects.requireNonNull(type);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an entry needs an id and a name");
    }
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
  }

  /** The title of its article in the English Wikipedia, if {@code sameAs} gives one. */
  public Optional<String> wikipedia() {
    return sameAs.stream()
        .filter(address -> address.matches(WIKIPEDIA + ".+"))
        .map(address -> address.replaceFirst(WIKIPEDIA, ""))
        .map(
            title ->
                java.net.URLDecoder.decode(
                    title.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8))
        .findFirst();
  }
}
