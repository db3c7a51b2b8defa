package org.newsgraph.extractor.article.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.Settings;

/**
 * How a run reads its input.
 *
 * @param asIs cut nothing
 * @param table what is known about single files; stands above what the files say
 * @param published publication day of articles that tell none
 * @param publisher publisher of articles that tell none
 * @param collections the collection of articles that name none, by where they were read
 * @param settings which columns tell what, and in which order dates are written
 */
public record ReadingOptions(
    boolean asIs,
    MetadataTable table,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Function<Origin, Optional<String>> collections,
    Settings settings) {

  /** Cuts clutter and knows nothing beforehand. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(false, MetadataTable.EMPTY, Optional.empty(), Optional.empty());

  public ReadingOptions {
    Objects.requireNonNull(table);
    Objects.requireNonNull(published);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(collections);
    Objects.requireNonNull(settings);
  }

  /** Options that say nothing about columns and dates. */
  public ReadingOptions(
      boolean asIs,
      MetadataTable table,
      Optional<LocalDate> published,
      Optional<String> publisher) {
    this(asIs, table, published, publisher, origin -> Optional.empty(), Settings.DEFAULT);
  }
}
