package org.newsgraph.extractor.article.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Address;
import org.newsgraph.extractor.article.Metadata;

/** Settles who published an article, and which article it is. */
final class Sources {

  /** Rows, pages and records are counted so; archives number their articles with more digits. */
  private static final Pattern COUNT = Pattern.compile("\\s*\\d{1,6}\\s*");

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
    return given
        .completedBy(found.metadata())
        .completedBy(defaults)
        .in(options.collections().apply(found.origin()));
  }

  /**
   * Its address, else its id, else its path (and its number, where a file holds many). A mere
   * number tells articles apart within one file alone.
   */
  static String identity(Found found, Metadata metadata) {
    return metadata
        .url()
        .map(Address::identity)
        .or(() -> found.id().map(id -> isCount(id) ? found.origin().below() + "#id=" + id : id))
        .orElseGet(found.origin()::id);
  }

  private static boolean isCount(String id) {
    return COUNT.matcher(id).matches();
  }
}
