package org.newsgraph.store.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a store is published.
 *
 * @param graphStore address of its SPARQL 1.1 Graph Store Protocol
 * @param update address of its SPARQL 1.1 Update, where it has one: then the knowledge layer is
 *     changed by differences
 * @param knowledgeGraph name of the knowledge layer there; absent: its default graph
 * @param credentials {@code user:password}, or a token
 */
public record Target(
    String graphStore,
    Optional<String> update,
    Optional<String> knowledgeGraph,
    Optional<String> credentials) {
  public Target {
    Objects.requireNonNull(graphStore, "graphStore");
    Objects.requireNonNull(update, "update");
    Objects.requireNonNull(knowledgeGraph, "knowledgeGraph");
    Objects.requireNonNull(credentials, "credentials");
  }

  /** Where the graph of that name is; no name: the default graph. */
  String address(Optional<String> graph) {
    return graphStore
        + (graphStore.contains("?") ? "&" : "?")
        + graph
            .map(name -> "graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
            .orElse("default");
  }

  /** A name for the target, for a file. */
  public String name() {
    return UUID.nameUUIDFromBytes(
            (graphStore + "\n" + knowledgeGraph.orElse("")).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** What the header of that name says. */
  Optional<String> authorization() {
    return credentials.map(
        words ->
            words.contains(":")
                ? "Basic "
                    + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8))
                : "Bearer " + words);
  }

  /** No word of the credentials. */
  @Override
  public String toString() {
    return graphStore;
  }
}
