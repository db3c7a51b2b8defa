package org.newsgraph.extractor.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article besides its words; absent where nothing says it.
 *
 * @param collection to which its reader counts it
 */
public record Metadata(
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    Optional<String> collection) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Metadata {
    Objects.requireNonNull(published);
    collection = collection.map(SafeText::clean).map(String::strip).filter(c -> !c.isEmpty());
    headline = headline.map(SafeText::clean);
    publisher = publisher.map(SafeText::clean);
    author = author.map(SafeText::clean);
    url = url.map(SafeText::clean);
  }

  /** What is known where nobody speaks of a collection. */
  public Metadata(
      Optional<String> headline,
      Optional<LocalDate> published,
      Optional<String> publisher,
      Optional<String> author,
      Optional<String> url) {
    this(headline, published, publisher, author, url, Optional.empty());
  }

  /** The same in this collection, where it is in none. */
  public Metadata in(Optional<String> other) {
    return new Metadata(headline, published, publisher, author, url, collection.or(() -> other));
  }

  /** This, with its gaps filled by what another source says. */
  public Metadata completedBy(Metadata other) {
    return new Metadata(
        headline.or(other::headline),
        published.or(other::published),
        publisher.or(other::publisher),
        author.or(other::author),
        url.or(other::url),
        collection.or(other::collection));
  }
}
