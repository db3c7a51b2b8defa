package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One part of the JSON API: from the parameters of a request to its answer. */
@FunctionalInterface
public interface View {
  JsonNode show(Map<String, String> parameters);

  /** A request for a thing that the graph does not have. */
  final class NotFound extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    public NotFound(String message) {
      super(message);
    }
  }
}
