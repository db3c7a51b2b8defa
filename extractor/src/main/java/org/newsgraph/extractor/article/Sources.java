package org.newsgraph.extractor.article;

import java.util.Optional;

/** Settles who published an article, and which article it is. */
final class Sources {

  private final ReadingOptions options;

  Sources(ReadingOptions options) {
    this.options = options;
  }

  /** What people wrote down, then what the article says, then the run's defaults. */
  Metadata settled(Found found) {
    Metadata given =
        options
            .table()
            .of(found.origin())
            .or(() -> found.metadata().url().flatMap(options.table()::of))
            .orElse(Metadata.NONE);
    Metadata defaults =
        new Metadata(
            Optional.empty(),
            options.published(),
            options.publisher(),
            Optional.empty(),
            Optional.empty());
    Metadata known = given.completedBy(found.metadata()).completedBy(defaults);
    Optional<String> host = known.url().flatMap(Address::host);
    return known.completedBy(
        new Metadata(Optional.empty(), Optional.empty(), host, Optional.empty(), Optional.empty()));
  }

  /** Its address, else its id, else its path (and its number, where a file holds many). */
  String identity(Found found, Metadata metadata) {
    return metadata.url().map(Address::identity).or(found::id).orElseGet(found.origin()::id);
  }
}
