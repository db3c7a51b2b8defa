package org.newsgraph.extractor.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Settles who published an article, and which article it is. */
final class Sources {

  private final ReadingOptions options;

  Sources(ReadingOptions options) {
    this.options = options;
  }

  /** What people wrote down, then what the article says, then the run's defaults. */
  Metadata settled(Found found) {
    Metadata given = options.table().of(found.origin()).orElse(Metadata.NONE);
    Metadata defaults =
        new Metadata(
            Optional.empty(),
            options.published(),
            options.publisher(),
            Optional.empty(),
            Optional.empty());
    Metadata known = given.completedBy(found.metadata()).completedBy(defaults);
    Optional<String> host = known.url().flatMap(Sources::host);
    return known.completedBy(
        new Metadata(Optional.empty(), Optional.empty(), host, Optional.empty(), Optional.empty()));
  }

  /** Its url, else its id, else its file name (and line, where a file holds many). */
  String identity(Found found, Metadata metadata) {
    return metadata.url().or(found::id).orElseGet(() -> fileAndLine(found.origin()));
  }

  private static String fileAndLine(Origin origin) {
    return origin.line() == 0 ? origin.name() : origin.name() + "#" + origin.line();
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
