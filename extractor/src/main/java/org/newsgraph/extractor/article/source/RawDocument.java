package org.newsgraph.extractor.article.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.plain.Care;

/** One article's input, decoded but not yet understood. */
public sealed interface RawDocument {

  /** Where it stands. */
  Origin origin();

  /**
   * A text with what is told about it beside.
   *
   * @param care how much the text has to be cleaned
   * @param omissions what stood around the text and is none
   * @param notes what was found odd
   */
  record Told(
      Origin origin,
      Fields fields,
      String text,
      Care care,
      List<Omission> omissions,
      List<String> notes)
      implements RawDocument {
    public Told {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(fields);
      Objects.requireNonNull(text);
      Objects.requireNonNull(care);
      omissions = List.copyOf(omissions);
      notes = List.copyOf(notes);
    }

    /** A text of an export or data set, which needs little care. */
    public static Told clean(Origin origin, Fields fields, String text) {
      return new Told(origin, fields, text, Care.CLEAN, List.of(), List.of());
    }

    /** A text as somebody typed or copied it. */
    public static Told copied(Origin origin, Fields fields, String text) {
      return new Told(origin, fields, text, Care.COPIED, List.of(), List.of());
    }

    /** The same with what was left out of it. */
    public Told leavingOut(List<Omission> left) {
      return new Told(origin, fields, text, care, left, notes);
    }

    /** The same with what was found odd. */
    public Told noting(List<String> odd) {
      return new Told(origin, fields, text, care, omissions, odd);
    }
  }

  /**
   * An HTML page.
   *
   * @param url its address where the archive tells it
   * @param fields what stands beside the page; fills what the page leaves open
   */
  record Page(Origin origin, String html, Optional<String> url, Fields fields)
      implements RawDocument {
    public Page {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(html);
      Objects.requireNonNull(url);
      Objects.requireNonNull(fields);
    }

    public Page(Origin origin, String html, Optional<String> url) {
      this(origin, html, url, Fields.NONE);
    }
  }

  /** One JSON value. */
  record Item(Origin origin, JsonNode json) implements RawDocument {
    public Item {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(json);
    }
  }

  /** Something sound that is no article. */
  record NoArticle(Origin origin, String reason) implements RawDocument {
    public NoArticle {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(reason);
    }
  }

  /** Something that cannot be read: what is wrong and what to do. */
  record Broken(Origin origin, String problem, String remedy) implements RawDocument {
    public Broken {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(problem);
      Objects.requireNonNull(remedy);
    }
  }
}
