package org.newsgraph.extractor.article.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** One article's input, decoded but not yet understood. */
public sealed interface RawDocument {

  /** Where it stands. */
  Origin origin();

  /** Plain text. */
  record Plain(Origin origin, String text) implements RawDocument {
    public Plain {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(text);
    }
  }

  /** An HTML page, with its address where the archive tells it. */
  record Page(Origin origin, String html, Optional<String> url) implements RawDocument {
    public Page {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(html);
      Objects.requireNonNull(url);
    }
  }

  /** One JSON value. */
  record Item(Origin origin, JsonNode json) implements RawDocument {
    public Item {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(json);
    }
  }

  /** Something that cannot be decoded: what is wrong and what to do. */
  record Broken(Origin origin, String problem, String remedy) implements RawDocument {
    public Broken {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(problem);
      Objects.requireNonNull(remedy);
    }
  }
}
