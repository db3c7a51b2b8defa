package org.newsgraph.extractor.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a run reads its input.
 *
 * @param asIs cut nothing
 * @param table what is known about single files; stands above what the files say
 * @param published publication day of articles that tell none
 * @param publisher publisher of articles that tell none
 */
public record ReadingOptions(
    boolean asIs, MetadataTable table, Optional<LocalDate> published, Optional<String> publisher) {

  /** Cuts clutter and knows nothing beforehand. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(false, MetadataTable.EMPTY, Optional.empty(), Optional.empty());

  public ReadingOptions {
    Objects.requireNonNull(table);
    Objects.requireNonNull(published);
    Objects.requireNonNull(publisher);
  }
}
