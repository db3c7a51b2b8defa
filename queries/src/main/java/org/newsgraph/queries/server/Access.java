package org.newsgraph.queries.server;

import java.util.List;
import java.util.Optional;

/**
 * Who may ask a server.
 *
 * @param hosts names under which the server is known besides those of this machine
 * @param origins of foreign pages that may ask, such as {@code https://example.org}; {@code *} for
 *     all
 * @param token without which nobody gets an answer
 */
public record Access(List<String> hosts, List<String> origins, Optional<String> token) {
  /** This machine alone, no foreign page, no token. */
  public static final Access OWN = new Access(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public Access {
    hosts = List.copyOf(hosts);
    origins = List.copyOf(origins);
  }

  boolean allows(String origin) {
    return origins.contains("*") || origins.contains(origin);
  }
}
